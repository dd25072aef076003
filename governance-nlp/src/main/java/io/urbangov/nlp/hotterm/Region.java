package io.urbangov.nlp.hotterm;

/** Where a document lies as seen from a query. */
enum Region {
  /** In the window and the area. */
  WINDOW(0),
  /** In the area, before the window. */
  OWN_PAST(1),
  /** In another area, before the window. */
  OTHER_PAST(2),
  /** In another area, in the window. */
  SURROUNDINGS(3),
  /** Of no concern. */
  OUTSIDE(4);

  /** How many regions are counted: all but the last. */
  static final int COUNTED = 4;

  private final int slot;

  Region(int slot) {
    this.slot = slot;
  }

  /** The region of a number. */
  static Region ofSlot(int slot) {
    return switch (slot) {
      case 0 -> WINDOW;
      case 1 -> OWN_PAST;
      case 2 -> OTHER_PAST;
      case 3 -> SURROUNDINGS;
      default -> OUTSIDE;
    };
  }

  /** Its number, from 0. */
  int slot() {
    return slot;
  }

  /** Finds the region by day, given in days since 1970, and by area. */
  static Region of(int day, boolean inArea, Scope.Span span) {
    if (day > span.to() || day < span.start()) {
      return OUTSIDE;
    }
    if (day >= span.from()) {
      return inArea ? WINDOW : SURROUNDINGS;
    }
    return inArea ? OWN_PAST : OTHER_PAST;
  }
}
