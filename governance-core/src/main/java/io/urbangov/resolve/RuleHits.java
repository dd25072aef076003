package io.urbangov.resolve;

/**
 * How many blocking rules bring a pair together, and from that how many pairs none does.
 *
 * <p>Rules are occasions of capture: matches that one rule found against those that two found tell
 * how many none found. The estimate is a lower bound where matches differ in how easily they are
 * found, as they do. With a single rule nothing can be told, and none is taken to be missed.
 * Source: Chao (1987), Estimating the Population Size for Capture–Recapture Data with Unequal
 * Catchability.
 */
final class RuleHits {

  /** More rules than this are counted as this many. */
  static final int MOST = 3;

  private final Blocks blocks;
  private final int occasions;

  RuleHits(Blocks blocks) {
    this.blocks = blocks;
    int rules = (int) blocks.rules().stream().filter(rule -> rule.blocks() > 0).count();
    NearestPairs nearest = blocks.nearest();
    this.occasions = rules + (nearest != null && nearest.size() > 0 ? 1 : 0);
  }

  /** How many rules bring two records together, up to {@link #MOST}. */
  int of(int a, int b) {
    int hits = 0;
    for (int r = 0; r < blocks.rules().size() && hits < MOST; r++) {
      hits += blocks.rules().get(r).share(a, b) ? 1 : 0;
    }
    NearestPairs nearest = blocks.nearest();
    return hits < MOST && nearest != null && nearest.contains(a, b) ? hits + 1 : hits;
  }

  /**
   * The matches that no rule found.
   *
   * @param once how many were found by one rule alone
   * @param twice how many were found by two
   */
  double missed(double once, double twice) {
    if (occasions < 2) {
      return 0;
    }
    return (occasions - 1.0) / occasions * once * Math.max(0, once - 1) / (2 * (twice + 1));
  }
}
