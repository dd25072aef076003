package io.urbangov.benchmarks.hot;

import io.urbangov.RecordId;
import io.urbangov.benchmarks.hot.EventDays.EventDay;
import io.urbangov.benchmarks.hot.WordDays.Postings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks every baseline for its ten words on every event day. */
public final class BaselineRun {

  private static final int TOP = 10;
  private static final int LEAST = 3;
  private static final int HISTORY = 365;

  private final WordDays words;
  private final Map<Baseline, Integer> hits = new EnumMap<>(Baseline.class);

  private record Scored(String word, double score, List<RecordId> messages) {}

  /** Runs all. */
  public BaselineRun(WordDays words, EventDays days) {
    this.words = words;
    days.days().forEach(this::ask);
  }

  /** On how many of the event days one of the ten words was the event's. */
  public int hits(Baseline baseline) {
    return hits.getOrDefault(baseline, 0);
  }

  private void ask(EventDay day) {
    Map<Baseline, List<Scored>> scored = new EnumMap<>(Baseline.class);
    words.words().forEach((word, postings) -> score(word, postings, day.day(), scored));
    scored.forEach(
        (baseline, list) -> {
          list.sort(
              Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::word));
          if (list.stream().limit(TOP).anyMatch(it -> day.isHit(it.messages()))) {
            hits.merge(baseline, 1, Integer::sum);
          }
        });
  }

  private void score(
      String word, Postings postings, LocalDate last, Map<Baseline, List<Scored>> scored) {
    LocalDate first = last.minusDays(EventDays.WINDOW - 1);
    int from = WordDays.firstAtOrAfter(postings.days(), first);
    int to = WordDays.firstAtOrAfter(postings.days(), last.plusDays(1));
    if (to - from < LEAST) {
      return;
    }
    LocalDate start = first.minusDays(HISTORY);
    int usual = from - WordDays.firstAtOrAfter(postings.days(), start);
    int past = words.before(first) - words.before(start);
    int window = words.before(last.plusDays(1)) - words.before(first);
    int[][] weeks = weeks(postings, last, HISTORY);
    Counts counts = new Counts(to - from, window, usual, past, weeks[0], weeks[1]);
    for (Baseline baseline : Baseline.values()) {
      scored
          .computeIfAbsent(baseline, b -> new ArrayList<>())
          .add(new Scored(word, baseline.score(counts), postings.ids().subList(from, to)));
    }
  }

  private int[][] weeks(Postings postings, LocalDate last, int history) {
    int n = 1 + history / EventDays.WINDOW;
    int[] own = new int[n];
    int[] all = new int[n];
    for (int week = 0; week < n; week++) {
      LocalDate end = last.plusDays(1).minusDays((long) EventDays.WINDOW * (n - 1 - week));
      LocalDate begin = end.minusDays(EventDays.WINDOW);
      own[week] =
          WordDays.firstAtOrAfter(postings.days(), end)
              - WordDays.firstAtOrAfter(postings.days(), begin);
      all[week] = words.before(end) - words.before(begin);
    }
    return new int[][] {own, all};
  }
}
