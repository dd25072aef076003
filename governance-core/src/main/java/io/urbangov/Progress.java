package io.urbangov;

/**
 * Hears how far long work has come. Implementations must be quick and thread-safe, and must not
 * throw.
 */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, done, total) -> {};

  /**
   * Called now and then, and once at the end of each step.
   *
   * @param step what is being done, a few words
   * @param done how much of it is done
   * @param total how much there is in all, or -1 when that is not known
   */
  void update(String step, long done, long total);
}
