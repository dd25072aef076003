package io.urbangov.nlp.hotterm;

import org.jspecify.annotations.Nullable;

/**
 * What explains counts so far that they are less surprising than was asked for: for those of a
 * tier, from a least one to less than twice as many, in eight steps. Not thread-safe.
 */
final class Excuses {

  private static final int STEPS = 8;

  private final Yardstick yardstick;
  private final int least;
  private final double score;
  private final @Nullable Excuse[] known = new Excuse[STEPS + 1];

  Excuses(Yardstick yardstick, int least, double score) {
    this.yardstick = yardstick;
    this.least = least;
    this.score = score;
  }

  /** How surprising a count must be. */
  double score() {
    return score;
  }

  /** What explains a count: that of the next step above, which explains a little more. */
  Excuse of(int count) {
    int width = Math.max(1, least / STEPS);
    int step = Math.min(STEPS, (count - least + width - 1) / width);
    Excuse excuse = known[step];
    if (excuse == null) {
      excuse = yardstick.excuse(step == STEPS ? 2 * least : least + step * width, score);
      known[step] = excuse;
    }
    return excuse;
  }
}
