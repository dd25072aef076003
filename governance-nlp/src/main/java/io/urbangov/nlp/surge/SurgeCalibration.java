package io.urbangov.nlp.surge;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleToLongFunction;

/**
 * Finds the margin at which a stream keeps the rate of false alarms that is wanted, without knowing
 * what happened: the messages' times are shuffled, so that every surge that is then found is
 * chance. Source: the permutation of Kulldorff et al. (2005), A space-time permutation scan
 * statistic.
 *
 * <p>Immutable and thread-safe.
 *
 * @param margin for {@link SurgeSpec#withMargin}
 * @param days how long the stream is
 * @param shuffles how often times were shuffled
 */
public record SurgeCalibration(double margin, long days, int shuffles) {

  /**
   * A margin is looked for downwards, to an eighth of a power of ten: far below, where everything
   * surges, few surges begin.
   */
  private static final double DEPTH = Coherence.MOST;

  private static final double HEIGHT = 3;
  private static final double STEP = 1.0 / 8;

  /**
   * Calibrates by a stream of at least 60 days. Takes as long as to detect so many times.
   *
   * @param past earlier messages, which are not shuffled; may be none
   * @param stream the messages
   * @param shuffles how often, at least 1
   */
  public static SurgeCalibration of(
      List<Sighting> past, List<Sighting> stream, SurgeSpec spec, int shuffles, long seed) {
    if (shuffles < 1) {
      throw new IllegalArgumentException("shuffles must be at least 1, was: " + shuffles);
    }
    List<Sighting> sorted = byTime(stream);
    long days = sorted.isEmpty() ? 0 : days(sorted);
    if (days < 60) {
      throw new IllegalArgumentException("stream must be at least 60 days long, was: " + days);
    }
    Random random = new Random(seed);
    List<List<Sighting>> chance = new ArrayList<>();
    for (int i = 0; i < shuffles; i++) {
      chance.add(shuffled(sorted, random));
    }
    double allowed = spec.falseAlarms() * shuffles * days / 30;
    List<Sighting> before = byTime(past);
    DoubleToLongFunction alarms =
        margin ->
            chance.stream().mapToLong(it -> alarms(before, it, spec.withMargin(margin))).sum();
    double high = HEIGHT;
    double low = HEIGHT - 1;
    while (low > -DEPTH && alarms.applyAsLong(low) <= allowed) {
      high = low--;
    }
    while (high - low > STEP) {
      double middle = (low + high) / 2;
      if (alarms.applyAsLong(middle) <= allowed) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new SurgeCalibration(high, days, shuffles);
  }

  /** How many surges of terms become certain in a stream. */
  private static long alarms(List<Sighting> past, List<Sighting> stream, SurgeSpec spec) {
    SurgeDetector detector = SurgeDetector.of(spec);
    past.forEach(detector::add);
    return stream.stream()
        .flatMap(sighting -> detector.add(sighting).stream())
        .filter(surge -> surge.isOpen() && surge.kind() == SubjectKind.TERM)
        .count();
  }

  private static long days(List<Sighting> sorted) {
    LocalDateTime last = sorted.get(sorted.size() - 1).time();
    return 1 + ChronoUnit.DAYS.between(sorted.get(0).time().toLocalDate(), last.toLocalDate());
  }

  private static List<Sighting> byTime(List<Sighting> stream) {
    return stream.stream()
        .sorted(Comparator.comparing(Sighting::time).thenComparing(Sighting::id))
        .toList();
  }

  /** The same messages, each at the time of another. */
  public static List<Sighting> shuffled(List<Sighting> stream, Random random) {
    List<LocalDateTime> times = new ArrayList<>(stream.stream().map(Sighting::time).toList());
    java.util.Collections.shuffle(times, random);
    List<Sighting> moved = new ArrayList<>(stream.size());
    for (int i = 0; i < times.size(); i++) {
      moved.add(stream.get(i).withTime(times.get(i)));
    }
    return byTime(moved);
  }
}
