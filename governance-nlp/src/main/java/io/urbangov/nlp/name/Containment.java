package io.urbangov.nlp.name;

import java.util.List;

/**
 * How much of the shorter of two names of organizations is in the longer, in [0, 1].
 *
 * <p>Every character and every pair of neighbours of the shorter name counts by its weight. A
 * character is found where the longer name has it, or has the region that it stands for (粤 in 广东…).
 * A pair is found in full where it stands side by side, by {@link #NEXT} where the second follows
 * the region that the first stands for, by {@link #AHEAD} where it only comes later, as in
 * abbreviations (中色 in 中国有色金属). A tenth of the result hangs on whether both begin alike, after the
 * region or with it, and a tenth on how much of the longer name the shorter covers. Immutable and
 * thread-safe.
 */
final class Containment {

  private static final double NEXT = 0.8;
  private static final double AHEAD = 0.5;
  private static final double START_SHARE = 0.1;
  private static final double COVER_SHARE = 0.1;

  private final RegionNames regions;
  private final NameWeights weights;

  Containment(RegionNames regions, NameWeights weights) {
    this.regions = regions;
    this.weights = weights;
  }

  double of(PreparedName a, PreparedName b) {
    if (a.length() == 0 || b.length() == 0) {
      return 0;
    }
    if (a.weight() == b.weight()) {
      return Math.max(within(a, b), within(b, a));
    }
    return a.weight() < b.weight() ? within(a, b) : within(b, a);
  }

  private double within(PreparedName part, PreparedName whole) {
    int[] at = align(part, whole);
    double found = 0;
    for (int i = 0; i < at.length; i++) {
      int point = part.point(i);
      found += at[i] >= 0 ? weights.of(point) : 0;
      if (i > 0) {
        int before = part.point(i - 1);
        found += weights.of(Grams.pair(before, point)) * pairFound(part, whole, at, i);
      }
    }
    double score = found / part.weight();
    return score
        * (1
            - START_SHARE
            - COVER_SHARE
            + START_SHARE * start(part, whole, at)
            + COVER_SHARE * covered(whole, at));
  }

  /** Where each character of the one is in the other, in order where possible; -1 if nowhere. */
  private int[] align(PreparedName part, PreparedName whole) {
    int[] at = new int[part.length()];
    int next = 0;
    for (int i = 0; i < at.length; i++) {
      int point = part.point(i);
      at[i] = whole.find(point, next);
      if (at[i] < 0) {
        at[i] = whole.find(point, 0);
      }
      if (at[i] < 0) {
        at[i] = regionMeant(point, whole);
      }
      next = at[i] < 0 ? next : at[i] + 1;
    }
    return at;
  }

  /** Where the region ends that a character stands for; -1 if the name has no such region. */
  private int regionMeant(int point, PreparedName whole) {
    List<String> meanings = regions.meanings(point);
    for (int i = 0; i < meanings.size(); i++) {
      int[] name = meanings.get(i).codePoints().toArray();
      for (int from = 0; from + name.length <= whole.length(); from++) {
        if (whole.has(name, from)) {
          return from + name.length - 1;
        }
      }
    }
    return -1;
  }

  private static double pairFound(PreparedName part, PreparedName whole, int[] at, int i) {
    int first = part.point(i - 1);
    int second = part.point(i);
    if (whole.hasPair(first, second)) {
      return 1;
    }
    if (at[i - 1] < 0 || whole.find(second, at[i - 1] + 1) < 0) {
      return 0;
    }
    boolean region = at[i - 1] < whole.regionEnd();
    int follows = region ? whole.regionEnd() : at[i - 1] + 1;
    boolean next = follows < whole.length() && whole.point(follows) == second;
    return next ? NEXT : AHEAD;
  }

  /**
   * Whether the one begins where the other, or its trade name, does: 1, or half for a character.
   */
  private static double start(PreparedName part, PreparedName whole, int[] at) {
    int own = Math.min(part.regionEnd(), part.length() - 1);
    double best = Math.max(startAt(part, 0, whole, 0), startAt(part, 0, whole, whole.regionEnd()));
    best = Math.max(best, startAt(part, own, whole, whole.regionEnd()));
    boolean region = at[0] >= 0 && at[0] < whole.regionEnd() && at.length > 1;
    return region ? Math.max(best, startAt(part, 1, whole, whole.regionEnd())) : best;
  }

  private static double startAt(PreparedName part, int i, PreparedName whole, int j) {
    if (j >= whole.length() || part.point(i) != whole.point(j)) {
      return 0;
    }
    boolean over = i + 1 == part.length();
    boolean second = over || (j + 1 < whole.length() && part.point(i + 1) == whole.point(j + 1));
    return second ? 1 : 0.5;
  }

  private double covered(PreparedName whole, int[] at) {
    boolean[] seen = new boolean[whole.length()];
    for (int i = 0; i < at.length; i++) {
      if (at[i] >= 0) {
        seen[at[i]] = true;
      }
    }
    double covered = 0;
    double all = 0;
    for (int i = 0; i < seen.length; i++) {
      double weight = weights.of(whole.point(i));
      all += weight;
      covered += seen[i] ? weight : 0;
    }
    return covered / all;
  }
}
