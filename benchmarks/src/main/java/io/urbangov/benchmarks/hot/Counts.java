package io.urbangov.benchmarks.hot;

/**
 * How often a word occurs in the window and before it.
 *
 * @param seen messages of the window with the word
 * @param window messages of the window
 * @param usual messages before the window with the word
 * @param past messages before the window
 * @param weeks messages with the word, by week up to the window's end, that last
 * @param allWeeks all messages by the same weeks
 */
record Counts(int seen, int window, int usual, int past, int[] weeks, int[] allWeeks) {

  double seenShare() {
    return (double) seen / window;
  }

  /** The word's share before the window, half a message added so that it is never 0. */
  double usualShare() {
    return (usual + 0.5) / (past + 1);
  }

  boolean isRising() {
    return seenShare() > usualShare();
  }
}
