package io.urbangov.examples.quickstart.city;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides where a difficulty is planted, and keeps count. Not thread-safe. */
final class Planter {

  private final Draw draw;
  private final Map<Difficulty, Tally> tallies = new EnumMap<>(Difficulty.class);
  private EnumSet<Difficulty> row = EnumSet.noneOf(Difficulty.class);

  Planter(Draw draw) {
    this.draw = draw;
  }

  Draw draw() {
    return draw;
  }

  /** Counts an opportunity and says whether to take it. */
  boolean plants(Difficulty difficulty) {
    boolean made = draw.chance(difficulty.rate());
    tallies.put(difficulty, tallies.getOrDefault(difficulty, new Tally(0, 0)).plus(made));
    if (made) {
      row.add(difficulty);
    }
    return made;
  }

  /** Notes on the row at hand what was decided, and counted, for more than this row. */
  void note(Difficulty difficulty) {
    row.add(difficulty);
  }

  /** What the row at hand has; starts the next row. */
  Set<Difficulty> endRow() {
    Set<Difficulty> ended = Collections.unmodifiableSet(row);
    row = EnumSet.noneOf(Difficulty.class);
    return ended;
  }

  SortedMap<Difficulty, Tally> tallies() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
  }
}
