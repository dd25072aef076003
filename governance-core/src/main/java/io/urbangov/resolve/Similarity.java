package io.urbangov.resolve;

/**
 * How alike two values are, in [0, 1]; 1 means the same.
 *
 * <p>Implementations must be symmetric, thread-safe and deterministic.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Similarity<T> {

  /** The similarity of two values, in [0, 1]. */
  double of(T a, T b);
}
