package io.urbangov.nlp.hotterm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a message lies as seen from a query. */
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

  /** Where the region is counted, from 0. */
  int slot() {
    return slot;
  }

  static Region of(Reading reading, HotTermQuery query) {
    long from = query.from().toEpochDay();
    if (reading.day() > query.to().toEpochDay() || reading.day() < from - query.history()) {
      return OUTSIDE;
    }
    if (!matches(query.category(), reading.category())
        || !matches(query.channel(), reading.channel())) {
      return OUTSIDE;
    }
    boolean inArea = query.area().contains(reading.unit());
    if (reading.day() >= from) {
      return inArea ? WINDOW : SURROUNDINGS;
    }
    return inArea ? OWN_PAST : OTHER_PAST;
  }

  private static boolean matches(@Nullable String asked, @Nullable String is) {
    return asked == null || Objects.equals(asked, is);
  }
}
