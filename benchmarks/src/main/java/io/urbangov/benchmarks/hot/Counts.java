package io.urbangov.benchmarks.hot;

/** How often a word occurs in the window and before it. */
final class Counts {

  private final int seen;
  private final int window;
  private final int usual;
  private final int past;
  private final int[] weeks;
  private final int[] allWeeks;

  /**
   * Takes the counts as they are.
   *
   * @param seen messages of the window with the word
   * @param window messages of the window
   * @param usual messages before the window with the word
   * @param past messages before the window
   * @param weeks messages with the word, by week up to the window's end, that last
   * @param allWeeks all messages by the same weeks
   */
  Counts(int seen, int window, int usual, int past, int[] weeks, int[] allWeeks) {
    this.seen = seen;
    this.window = window;
    this.usual = usual;
    this.past = past;
    this.weeks = weeks;
    this.allWeeks = allWeeks;
  }

  int seen() {
    return seen;
  }

  int window() {
    return window;
  }

  int usual() {
    return usual;
  }

  int past() {
    return past;
  }

  int[] weeks() {
    return weeks;
  }

  int[] allWeeks() {
    return allWeeks;
  }

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
