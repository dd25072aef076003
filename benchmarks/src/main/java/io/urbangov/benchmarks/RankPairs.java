package io.urbangov.benchmarks;

import io.urbangov.hierarchy.Hierarchy;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions about two units, prepared so that asking is all that is timed. */
final class RankPairs {

  private static final int COUNT = 1 << 22;

  private final int[] a;
  private final int[] b;

  private RankPairs(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** A question with a yes or no. */
  @FunctionalInterface
  interface Question {
    boolean ask(int a, int b);
  }

  static RankPairs random(int size, int seed) {
    Random random = new Random(seed);
    int[] a = random.ints(COUNT, 0, size).toArray();
    int[] b = random.ints(COUNT, 0, size).toArray();
    return new RankPairs(a, b);
  }

  /** The same in which every second pair is a unit and one above it. */
  RankPairs halfTrue(Hierarchy hierarchy, int seed) {
    Random random = new Random(seed);
    int[] above = a.clone();
    for (int i = 0; i < above.length; i += 2) {
      int[] ancestors = hierarchy.ancestors(b[i]);
      above[i] = ancestors.length == 0 ? b[i] : ancestors[random.nextInt(ancestors.length)];
    }
    return new RankPairs(above, b);
  }

  RankPairs first(int count) {
    return new RankPairs(Arrays.copyOf(a, count), Arrays.copyOf(b, count));
  }

  /** How many of the questions have a yes for an answer. */
  long yes(Question question) {
    long yes = 0;
    for (int i = 0; i < a.length; i++) {
      yes += question.ask(a[i], b[i]) ? 1 : 0;
    }
    return yes;
  }

  /** Questions per second of processor time, the median of some rounds after one to warm up. */
  double perSecond(int rounds, Question question) {
    long expected = yes(question);
    double[] rates = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = ThreadClock.nanos();
      if (yes(question) != expected) {
        throw new IllegalStateException("answers must be the same again");
      }
      rates[round] = a.length / ((ThreadClock.nanos() - start) / 1e9);
    }
    return HierarchyRun.median(rates);
  }

  /** Codes found per second of processor time. */
  double findsPerSecond(int rounds, Hierarchy hierarchy) {
    int count = a.length / 8;
    String[] codes = new String[count];
    for (int i = 0; i < count; i++) {
      codes[i] = hierarchy.code(a[i]);
    }
    RankPairs places = new RankPairs(IntStream.range(0, count).toArray(), Arrays.copyOf(a, count));
    return places.perSecond(
        rounds, (place, rank) -> hierarchy.find(codes[place]).orElse(-1) == rank);
  }
}
