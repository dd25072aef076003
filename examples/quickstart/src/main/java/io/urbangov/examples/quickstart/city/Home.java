package io.urbangov.examples.quickstart.city;

/** A home: a door of a building. Immutable and thread-safe. */
record Home(Place building, int entrance, String room) {

  Address address() {
    return building.address().inRoom(entrance, room);
  }
}
