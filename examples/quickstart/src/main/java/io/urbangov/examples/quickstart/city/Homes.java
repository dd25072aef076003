package io.urbangov.examples.quickstart.city;

import java.util.List;

/** Hands out homes, each once. Not thread-safe. */
final class Homes {

  private static final int ENTRANCES = 2;
  private static final int DOORS_PER_FLOOR = 2;

  private final List<Place> buildings;
  private final int[] taken;

  Homes(List<Place> buildings) {
    this.buildings = buildings;
    taken = new int[buildings.size()];
  }

  Home next(Draw draw) {
    int building = draw.below(taken.length);
    int slot = taken[building]++;
    int entrance = slot % ENTRANCES + 1;
    int floor = slot / ENTRANCES / DOORS_PER_FLOOR + 1;
    int door = slot / ENTRANCES % DOORS_PER_FLOOR + 1;
    return new Home(buildings.get(building), entrance, floor + Numerals.padded(door, 2));
  }
}
