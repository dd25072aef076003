package io.urbangov.nlp.classify;

import java.util.List;
import java.util.Optional;

/**
 * What a message is about, how sure that is, and by which words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the most likely category, from the top down, each with its probability, which never
 *     rises; empty if the text has nothing that the classifier knows
 * @param top all categories of the first level, the most likely first
 * @param evidence the words that speak most for the path against the next best, the weightiest
 *     first; ten at most
 */
public record Classification(
    List<ScoredCategory> path, List<ScoredCategory> top, List<Evidence> evidence) {

  /** Copies its lists. */
  public Classification {
    path = List.copyOf(path);
    top = List.copyOf(top);
    evidence = List.copyOf(evidence);
  }

  /**
   * The deepest category that is at least so likely, or empty: a person should decide.
   *
   * @param confidence in [0, 1]; 0 always answers where anything is known
   */
  public Optional<Category> category(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1], was: " + confidence);
    }
    return path.stream()
        .filter(step -> step.probability() >= confidence)
        .reduce((above, below) -> below)
        .map(ScoredCategory::category);
  }

  /** The most likely category of the first level. */
  public Optional<ScoredCategory> best() {
    return top.stream().findFirst();
  }
}
