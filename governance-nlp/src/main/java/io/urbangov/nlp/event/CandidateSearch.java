package io.urbangov.nlp.event;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
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

  /** A report and its part of the score. */
  private record Hit(int report, double score) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble((Hit it) -> -it.score()).thenComparing(it -> -it.report());

  private final Reports reports;

  CandidateSearch(Reports reports) {
    this.reports = reports;
  }

  /** The candidates, in no order that matters. */
  List<Report> find(PairScorer.Scoring message) {
    IntDoubleHashMap scores = new IntDoubleHashMap();
    collect(message.words(), reports.words(), scores);
    collect(message.grams(), reports.grams(), scores);
    List<Hit> hits = new ArrayList<>(scores.size());
    for (IntDoubleCursor entry : scores) {
      hits.add(new Hit(entry.key, entry.value));
    }
    List<Report> found = new ArrayList<>();
    for (Hit hit : Best.of(hits, BEST_FIRST, CANDIDATES)) {
      Report report = reports.orNull(hit.report());
      if (report != null) {
        found.add(report);
      }
    }
    return found;
  }

  private static void collect(WeightedTerms query, Weights weights, IntDoubleHashMap scores) {
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
        scores.addTo(table.report(term, i), part);
      }
    }
  }
}
