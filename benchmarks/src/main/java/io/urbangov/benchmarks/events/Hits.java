package io.urbangov.benchmarks.events;

import java.util.List;

/** How often the first of some suggestions is right, and one of the first five. Not thread-safe. */
public final class Hits {

  private static final int FIVE = 5;

  private int asked;
  private int first;
  private int anyOfFive;

  /** Starts with none. */
  public Hits() {}

  /** Counts the suggestions for a message of a group, by their groups. */
  public void add(int group, List<Integer> suggested) {
    asked++;
    first += !suggested.isEmpty() && suggested.get(0) == group ? 1 : 0;
    anyOfFive += suggested.stream().limit(FIVE).anyMatch(it -> it == group) ? 1 : 0;
  }

  /** How many messages were asked about. */
  public int asked() {
    return asked;
  }

  /** The share whose first suggestion is of their group. */
  public double atOne() {
    return (double) first / asked;
  }

  /** The share of which one of the first five suggestions is of their group. */
  public double atFive() {
    return (double) anyOfFive / asked;
  }
}
