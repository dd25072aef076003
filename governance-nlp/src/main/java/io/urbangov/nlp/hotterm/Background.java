package io.urbangov.nlp.hotterm;

/** What a window is held against. Immutable and thread-safe. */
public enum Background {
  /** The area's own messages before the window; where they are few, those of all areas. */
  PAST,
  /** The messages of all other areas within the window. */
  SURROUNDINGS,
  /** Both: a term must stand out against each of the two that has any message. */
  BOTH;

  boolean usesPast() {
    return this != SURROUNDINGS;
  }

  boolean usesSurroundings() {
    return this != PAST;
  }
}
