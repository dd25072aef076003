package io.urbangov.geo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** Random tilings, judged by JTS's own exact point-in-ring test. */
class CellOwnersTest {

  private static final int OUTSIDE = -1;

  @Test
  void find_randomPoints_agreesWithJts() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<Shape> shapes = Tilings.bent(1 + random.nextInt(8), seed % 6, random);
      CellOwners owners = CellOwnersBuilder.build(new Tiling(shapes));
      for (int i = 0; i < 3000; i++) {
        double x = 104 + (10 * random.nextDouble() - 1) / 64;
        double y = 30 + (10 * random.nextDouble() - 1) / 64;
        check(seed, shapes, owners, x, y);
      }
    }
  }

  @Test
  void find_verticesAndPointsOfBorders_haveExactlyOneOwner() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<Shape> shapes = Tilings.bent(1 + random.nextInt(6), seed % 6, random);
      Tiling tiling = new Tiling(shapes);
      CellOwners owners = CellOwnersBuilder.build(tiling);
      for (Shape shape : shapes) {
        for (int i = 0; i < shape.points() - 1; i++) {
          double x = shape.xy()[2 * i];
          double y = shape.xy()[2 * i + 1];
          checkBorder(seed, tiling, shapes, owners, x, y);
          double nextX = shape.xy()[2 * i + 2];
          double nextY = shape.xy()[2 * i + 3];
          // Level and upright edges hold every point between; others only what rounds onto them.
          double t = random.nextDouble();
          checkBorder(seed, tiling, shapes, owners, x + t * (nextX - x), y + t * (nextY - y));
          checkBorder(seed, tiling, shapes, owners, (x + nextX) / 2, (y + nextY) / 2);
        }
      }
    }
  }

  @Test
  void find_overlaps_givesTheSmallestNumber() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<Shape> shapes = new ArrayList<>(Tilings.bent(4, 2, random));
      shapes.addAll(Tilings.bent(3, 1, random));
      shapes.add(5, Tilings.bent(1, 3, random).get(0));
      CellOwners owners = CellOwnersBuilder.build(new Tiling(shapes));
      for (int i = 0; i < 3000; i++) {
        double x = 104 + (6 * random.nextDouble() - 1) / 64;
        double y = 30 + (6 * random.nextDouble() - 1) / 64;
        check(seed, shapes, owners, x, y);
      }
    }
  }

  @Test
  void find_starsOfAnySizeAndSlivers_agreesWithJts() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      double size = Math.pow(10, -random.nextInt(10));
      List<Shape> shapes = new ArrayList<>();
      for (int i = 0; i < 1 + seed % 5; i++) {
        shapes.add(star(size, random));
      }
      CellOwners owners = CellOwnersBuilder.build(new Tiling(shapes));
      for (int i = 0; i < 2000; i++) {
        double x = 104 + size * (2.4 * random.nextDouble() - 1.2);
        double y = 30 + size * (2.4 * random.nextDouble() - 1.2);
        check(seed, shapes, owners, x, y);
      }
    }
  }

  /** Forty sectors meet in a point: a cell there has more candidates than a record holds. */
  @Test
  void find_fanOfManySectors_agreesWithJts() {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      int sectors = 10 + random.nextInt(60);
      List<Shape> shapes = new ArrayList<>();
      for (int i = 0; i < sectors; i++) {
        shapes.add(Tilings.shape(random, List.of(sector(i, sectors))));
      }
      Tiling tiling = new Tiling(shapes);
      CellOwners owners = CellOwnersBuilder.build(tiling);
      for (int i = 0; i < 4000; i++) {
        double size = Math.pow(10, -random.nextInt(14));
        double x = 104 + size * (2 * random.nextDouble() - 1);
        double y = 30 + size * (2 * random.nextDouble() - 1);
        checkBorder(seed, tiling, shapes, owners, x, y);
      }
      checkBorder(seed, tiling, shapes, owners, 104, 30);
    }
  }

  private static List<double[]> sector(int i, int sectors) {
    List<double[]> ring = new ArrayList<>();
    ring.add(new double[] {104, 30});
    for (int k = i; k <= i + 1; k++) {
      double angle = 2 * Math.PI * (k % sectors) / sectors;
      ring.add(new double[] {104 + Math.cos(angle), 30 + Math.sin(angle)});
    }
    return ring;
  }

  /** Most of the detail in a thousandth of the ground: cells are divided, and again. */
  @Test
  void find_villageInADesert_agreesWithJts() {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      List<Shape> shapes = new ArrayList<>(Tilings.bent(8, 5, random));
      shapes.add(star(40, random));
      CellOwners owners = CellOwnersBuilder.build(new Tiling(shapes));
      for (int i = 0; i < 3000; i++) {
        double x = 104 + (10 * random.nextDouble() - 1) / 64;
        double y = 30 + (10 * random.nextDouble() - 1) / 64;
        check(seed, shapes, owners, x, y);
      }
    }
  }

  /** Spikes around a point, most of them thin, squeezed to a sliver now and then. */
  private static Shape star(double size, Random random) {
    int spikes = 3 + random.nextInt(40);
    double flat = random.nextInt(3) == 0 ? 1e-3 : 1;
    List<double[]> ring = new ArrayList<>();
    for (int i = 0; i < spikes; i++) {
      double angle = 2 * Math.PI * i / spikes;
      double radius = size * (random.nextBoolean() ? 0.1 : 1) * random.nextDouble();
      ring.add(new double[] {104 + radius * Math.cos(angle), 30 + flat * radius * Math.sin(angle)});
    }
    return Tilings.shape(random, List.of(ring));
  }

  /** A random point lies on no border, but for luck; then {@link #checkBorder} is the judge. */
  private static void check(int seed, List<Shape> shapes, CellOwners owners, double x, double y) {
    List<Integer> covering = covering(shapes, x, y);
    int expected = covering.isEmpty() ? OUTSIDE : covering.get(0);
    assertThat(owners.find(x, y)).as("seed %d, %s %s", seed, x, y).isEqualTo(expected);
  }

  private static void checkBorder(
      int seed, Tiling tiling, List<Shape> shapes, CellOwners owners, double x, double y) {
    List<Integer> holding = new ArrayList<>();
    for (int polygon = 0; polygon < tiling.polygons(); polygon++) {
      if (tiling.holds(polygon, x, y)) {
        holding.add(polygon);
      }
    }
    List<Integer> covering = covering(shapes, x, y);
    assertThat(holding).as("seed %d, %s %s", seed, x, y).hasSizeLessThanOrEqualTo(1);
    assertThat(covering).as("seed %d, %s %s", seed, x, y).containsAll(holding);
    int expected = covering.isEmpty() ? OUTSIDE : covering.get(0);
    assertThat(owners.find(x, y))
        .as("seed %d, %s %s", seed, x, y)
        .isEqualTo(holding.isEmpty() ? expected : holding.get(0));
  }

  /** The polygons that hold a point or have it on their border. */
  private static List<Integer> covering(List<Shape> shapes, double x, double y) {
    List<Integer> covering = new ArrayList<>();
    for (int polygon = 0; polygon < shapes.size(); polygon++) {
      if (locate(shapes.get(polygon), x, y) != Location.EXTERIOR) {
        covering.add(polygon);
      }
    }
    return covering;
  }

  private static int locate(Shape shape, double x, double y) {
    RayCrossingCounter counter = new RayCrossingCounter(new Coordinate(x, y));
    for (int ring = 0; ring < shape.ringEnd().length; ring++) {
      for (int i = shape.ringStart(ring); i < shape.ringEnd()[ring] - 1; i++) {
        counter.countSegment(point(shape, i), point(shape, i + 1));
      }
    }
    return counter.getLocation();
  }

  private static Coordinate point(Shape shape, int i) {
    return new Coordinate(shape.xy()[2 * i], shape.xy()[2 * i + 1]);
  }
}
