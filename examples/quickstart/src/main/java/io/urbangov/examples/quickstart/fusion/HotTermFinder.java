package io.urbangov.examples.quickstart.fusion;

import io.urbangov.Progress;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Area;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Indexes the appeals and asks the city and each unit for its hot terms. The city is the single
 * unit at the top, or else {@link UnitHotTerms#CITY}; appeals of unknown place count there.
 */
final class HotTermFinder {

  private static final int TOP = 10;

  private final Hierarchy hierarchy;
  private final List<Message> messages;
  private final Lexicon lexicon;

  HotTermFinder(Hierarchy hierarchy, Lexicon lexicon, List<Message> messages) {
    this.hierarchy = hierarchy;
    this.lexicon = lexicon;
    this.messages = messages;
  }

  /** The hot terms of some windows. */
  List<UnitHotTerms> find(List<Days> windows, Progress progress) {
    List<UnitHotTerms> found = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      if (Lexicon.isTerm(hierarchy.name(rank))) {
        names.add(hierarchy.name(rank));
      }
    }
    try (HotTermIndex index = HotTermIndex.inMemory(lexicon, names)) {
      int done = 0;
      for (Message message : messages) {
        progress.update("indexing appeals", ++done, messages.size());
        index.add(message);
      }
      for (Days days : windows) {
        ask(index, days, progress, found);
      }
    }
    return List.copyOf(found);
  }

  private void ask(HotTermIndex index, Days days, Progress progress, List<UnitHotTerms> found) {
    int city = hierarchy.roots().length == 1 ? hierarchy.roots()[0] : UnitHotTerms.CITY;
    ask(index, days, Area.everywhere(), city, found);
    long[] counts = counts(days);
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      progress.update("hot terms", rank + 1, hierarchy.size());
      if (rank != city && counts[rank] > 0) {
        ask(index, days, new Area(rank, hierarchy.end(rank)), rank, found);
      }
    }
  }

  private void ask(HotTermIndex index, Days days, Area area, int unit, List<UnitHotTerms> found) {
    HotTermQuery query = HotTermQuery.between(days.from(), days.to()).in(area).top(TOP).build();
    List<HotTerm> terms = index.hotTerms(query);
    if (!terms.isEmpty()) {
      found.add(new UnitHotTerms(days, unit, terms));
    }
  }

  /** How many messages of some days each unit has. */
  private long[] counts(Days days) {
    long[] own = new long[hierarchy.size()];
    for (Message message : messages) {
      if (message.unit() >= 0 && days.contains(message.time().toLocalDate())) {
        own[message.unit()]++;
      }
    }
    return hierarchy.rollUp(own);
  }
}
