package io.urbangov.examples.quickstart.city;

/**
 * How often a difficulty was planted. Immutable and thread-safe.
 *
 * @param planted how often it was planted
 * @param opportunities how often it could have been
 */
public record Tally(int planted, int opportunities) {

  Tally plus(boolean made) {
    return new Tally(planted + (made ? 1 : 0), opportunities + 1);
  }
}
