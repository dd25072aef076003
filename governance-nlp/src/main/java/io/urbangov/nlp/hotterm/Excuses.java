package io.urbangov.nlp.hotterm;

import org.jspecify.annotations.Nullable;

/**
 * What explains counts so far that they are less surprising than was asked for: for those of a
 * tier, from a least one to less than twice as many, in eight steps. Not thread-safe.
 */
final class Excuses {

  /** Eight steps are three bits. */
  private static final int BITS = 3;

  private static final int STEPS = 1 << BITS;

  private final Yardstick yardstick;
  private final int least;
  private final int shift;
  private final double score;
  private final @Nullable Excuse[] known = new Excuse[STEPS + 1];

  /** For counts of so many bits, not counting the highest. */
  Excuses(Yardstick yardstick, int tier, double score) {
    this.yardstick = yardstick;
    least = 1 << tier;
    shift = Math.max(0, tier - BITS);
    this.score = score;
  }

  /** How surprising a count must be. */
  double score() {
    return score;
  }

  /** What explains a count: that of the next step above, which explains a little more. */
  Excuse of(int count) {
    int step = (count - least + (1 << shift) - 1) >> shift;
    Excuse excuse = known[step];
    if (excuse == null) {
      excuse = yardstick.excuse(least + (step << shift), score);
      known[step] = excuse;
    }
    return excuse;
  }
}
