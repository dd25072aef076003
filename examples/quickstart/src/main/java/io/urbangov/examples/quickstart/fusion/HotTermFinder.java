package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Area;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Indexes the appeals and asks each unit for its hot terms of the last seven days. */
final class HotTermFinder {

  private static final int WINDOW_DAYS = 7;
  private static final int TOP = 10;

  private final Hierarchy hierarchy;
  private final Resolution appeals;
  private final Map<RecordId, Assignment> assignments;
  private final Map<Node, String> reporters = new HashMap<>();

  HotTermFinder(
      Hierarchy hierarchy,
      Resolution appeals,
      Map<RecordId, Assignment> assignments,
      Collection<Relation> relations) {
    this.hierarchy = hierarchy;
    this.appeals = appeals;
    this.assignments = assignments;
    for (Relation relation : relations) {
      if (relation.type() == RelationType.REPORTED_BY) {
        reporters.putIfAbsent(relation.from(), relation.to().id());
      }
    }
  }

  List<UnitHotTerms> find(Progress progress) {
    List<UnitHotTerms> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      names.add(hierarchy.name(rank));
    }
    try (HotTermIndex index = HotTermIndex.inMemory(Lexicon.empty(), names)) {
      LocalDate last = index(index, progress);
      if (last != null) {
        LocalDate from = last.minusDays(WINDOW_DAYS - 1L);
        long[] messages = rolledUp(from);
        for (int rank = 0; rank < hierarchy.size(); rank++) {
          progress.update("hot terms", rank + 1, hierarchy.size());
          if (messages[rank] > 0) {
            ask(index, from, last, rank, found);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Indexes all appeals that have a time and a text; returns the last day, if there is one. */
  private @Nullable LocalDate index(HotTermIndex index, Progress progress) {
    LocalDate last = null;
    int done = 0;
    for (Entity appeal : appeals.entities()) {
      progress.update("indexing appeals", ++done, appeals.entities().size());
      String reporter = reporters.get(Node.of(appeal));
      // One appeal that came in twice is one message: the row that came first.
      SourceRecord record = appeals.getRecord(appeal.id());
      LocalDateTime time = record.orNull(TIME);
      String text = record.orNull(TEXT);
      if (time != null && text != null) {
        index.add(
            new Message(
                record.id(),
                time,
                text,
                rank(record.id()),
                reporter == null ? record.orNull(PHONE) : reporter,
                record.orNull(CATEGORY),
                record.orNull(CHANNEL)));
        last = last == null || time.toLocalDate().isAfter(last) ? time.toLocalDate() : last;
      }
    }
    return last;
  }

  private int rank(RecordId record) {
    Assignment assignment = assignments.get(record);
    return assignment == null || assignment.unit() == null
        ? Message.UNKNOWN_UNIT
        : hierarchy.find(assignment.unit()).orElse(Message.UNKNOWN_UNIT);
  }

  private long[] rolledUp(LocalDate from) {
    long[] counts = new long[hierarchy.size()];
    for (Entity appeal : appeals.entities()) {
      LocalDateTime time = appeals.getRecord(appeal.id()).orNull(TIME);
      int rank = rank(appeal.id());
      if (rank >= 0 && time != null && !time.toLocalDate().isBefore(from)) {
        counts[rank]++;
      }
    }
    return hierarchy.rollUp(counts);
  }

  private void ask(
      HotTermIndex index, LocalDate from, LocalDate to, int rank, List<UnitHotTerms> found) {
    Area area = new Area(rank, hierarchy.end(rank));
    List<HotTerm> terms = index.hotTerms(HotTermQuery.between(from, to).in(area).top(TOP).build());
    if (!terms.isEmpty()) {
      found.add(new UnitHotTerms(from, to, rank, terms));
    }
  }
}
