package io.urbangov.examples.quickstart.city;

import java.util.List;

/** A grid (网格) of a community: one cell of the lattice. Immutable and thread-safe. */
record Grid(Unit unit, int x, int y, Lattice lattice) {

  List<Point> ring() {
    return lattice.ring(x, y);
  }

  /** A point well inside. */
  Point somewhere(Draw draw) {
    return lattice.at(x, y, 0.3 + draw.unit() * 0.4, 0.3 + draw.unit() * 0.4);
  }
}
