package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;

/**
 * One row that a silo has about an entity.
 *
 * @param second whether it is a duplicate of another row there
 */
record Copies<T>(T entity, boolean second) {

  /** The rows of a silo that knows a part of the entities, some of them twice, in any order. */
  static <T> List<Copies<T>> of(List<T> entities, double coverage, Planter planter) {
    List<Copies<T>> rows = new ArrayList<>();
    for (T entity : entities) {
      if (planter.draw().chance(coverage)) {
        rows.add(new Copies<>(entity, false));
        if (planter.plants(Difficulty.DUPLICATE_ROW)) {
          rows.add(new Copies<>(entity, true));
        }
        planter.endRow();
      }
    }
    planter.draw().shuffle(rows);
    return rows;
  }
}
