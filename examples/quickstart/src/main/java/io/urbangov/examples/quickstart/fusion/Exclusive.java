package io.urbangov.examples.quickstart.fusion;

import io.urbangov.resolve.Match;
import java.util.List;
import java.util.Optional;

/** The best of several matches of which at most one is true. */
final class Exclusive {

  /**
   * The best match and its probability once the others are taken into account.
   *
   * @param match the best match
   * @param probability in [0, 1]
   */
  record Best(Match match, double probability) {}

  private Exclusive() {}

  /** The best match if it is more likely than not. */
  static Optional<Best> of(List<Match> matches) {
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    double all = 1;
    for (Match match : matches) {
      all += odds(match);
    }
    Match best = matches.get(0);
    double probability = odds(best) / all;
    return probability > 0.5 ? Optional.of(new Best(best, probability)) : Optional.empty();
  }

  private static double odds(Match match) {
    return Math.pow(2, Math.min(60, match.explanation().value()));
  }
}
