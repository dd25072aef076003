package io.urbangov.resolve;

/**
 * Corrects expected shares of matches by labels: per group of neighbouring match weights, the share
 * is a beta distribution that starts with {@link #WORTH} labels' worth of what is expected without,
 * and all rates of the group move in proportion. Groups are weighted by their pairs, not by their
 * labels, so it does not matter which weights were asked about most. Not thread-safe.
 */
final class LabelBins {

  /** In a group so many labels count as much as the estimate without labels. */
  private static final double WORTH = 1;

  private final double[] asked;
  private final double[] same;

  LabelBins(int groups) {
    asked = new double[groups];
    same = new double[groups];
  }

  void add(int group, boolean yes) {
    asked[group]++;
    same[group] += yes ? 1 : 0;
  }

  int count() {
    double sum = 0;
    for (double n : asked) {
      sum += n;
    }
    return (int) sum;
  }

  /** The share of a group after its labels. */
  double updated(int group, double share) {
    return (WORTH * share + same[group]) / (WORTH + asked[group]);
  }

  /** The variance of a group's share after its labels. */
  double variance(int group, double share) {
    double updated = updated(group, share);
    return updated * (1 - updated) / (WORTH + asked[group] + 1);
  }

  /** A rate inside a group, moved so that the mean of the group's rates is the updated share. */
  double moved(int group, double share, double rate) {
    double updated = updated(group, share);
    if (asked[group] == 0 || updated == share) {
      return rate;
    }
    return updated < share ? rate * updated / share : 1 - (1 - rate) * (1 - updated) / (1 - share);
  }
}
