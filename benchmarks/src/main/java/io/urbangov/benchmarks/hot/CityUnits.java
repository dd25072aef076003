package io.urbangov.benchmarks.hot;

import io.urbangov.nlp.hotterm.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A city of units in pre-order: 10 districts, 10 streets in each, 10 communities in each of these,
 * and grids as the number of units allows.
 */
public final class CityUnits {

  private static final int CHILDREN = 10;
  private static final int LEVELS = 5;

  private final List<List<Area>> byLevel = new ArrayList<>();
  private final List<Integer> grids = new ArrayList<>();
  private int next;

  /** Makes about so many units. */
  public CityUnits(int units) {
    for (int level = 0; level < LEVELS; level++) {
      byLevel.add(new ArrayList<>());
    }
    int communities = CHILDREN * CHILDREN * CHILDREN;
    int above = 1 + CHILDREN + CHILDREN * CHILDREN + communities;
    add(0, Math.max(1, (units - above) / communities));
  }

  private void add(int level, int gridsEach) {
    int rank = next++;
    if (level == LEVELS - 1) {
      grids.add(rank);
    } else {
      int children = level == LEVELS - 2 ? gridsEach : CHILDREN;
      for (int child = 0; child < children; child++) {
        add(level + 1, gridsEach);
      }
    }
    byLevel.get(level).add(new Area(rank, next));
  }

  /** How many units there are. */
  public int size() {
    return next;
  }

  /** A grid, where few have much: the square of a uniform draw. */
  int grid(Random random) {
    double draw = random.nextDouble();
    return grids.get((int) (draw * draw * grids.size()));
  }

  /** Any unit, of each level with the same chance. */
  public Area area(Random random) {
    List<Area> level = byLevel.get(random.nextInt(LEVELS));
    return level.get(random.nextInt(level.size()));
  }
}
