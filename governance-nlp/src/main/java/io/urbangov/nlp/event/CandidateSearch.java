package io.urbangov.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The reports that share the weightiest terms with a message, as more-like-this does.
 *
 * <p>The cost is bounded whatever the stream: of each message the {@value #TERMS} weightiest words
 * and as many pairs of characters, of each of these the {@value #NEWEST} newest reports, and of
 * those the {@value #CANDIDATES} best. Not thread-safe.
 */
final class CandidateSearch {

  /** Lucene's more-like-this takes 25; a few more, since the first may be known to nobody else. */
  private static final int TERMS = 32;

  /** A term that more reports have than this says little; the oldest are least likely anyway. */
  private static final int NEWEST = 1_024;

  /** Enough for a large event and some strangers. */
  private static final int CANDIDATES = 100;

  private final Reports reports;

  CandidateSearch(Reports reports) {
    this.reports = reports;
  }

  /** The candidates, in no order that matters. */
  List<Report> find(PairScorer.Scoring message) {
    Tally tally = new Tally(reports.nextNumber());
    collect(message.words(), reports.words(), tally);
    collect(message.grams(), reports.grams(), tally);
    List<Report> found = new ArrayList<>();
    for (int number : tally.best(CANDIDATES)) {
      Report report = reports.orNull(number);
      if (report != null) {
        found.add(report);
      }
    }
    return found;
  }

  private static void collect(WeightedTerms query, Weights weights, Tally tally) {
    TermTable table = weights.terms();
    List<Integer> places =
        IntStream.range(0, query.size())
            .filter(at -> table.frequency(query.number(at)) > 0 && query.value(at) > 0)
            .boxed()
            .toList();
    Comparator<Integer> weightiest =
        Comparator.comparingDouble((Integer at) -> -query.value(at)).thenComparing(at -> at);
    for (int at : Best.of(places, weightiest, TERMS)) {
      int term = query.number(at);
      double part = query.value(at) * weights.of(term) / query.norm();
      int length = table.frequency(term);
      for (int i = Math.max(0, length - NEWEST); i < length; i++) {
        tally.add(table.report(term, i), part);
      }
    }
  }
}
