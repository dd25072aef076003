package io.urbangov.benchmarks.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Irregular hexagons that tile a rectangle, rings in either direction and from any start.
 *
 * <p>Corners are moved at random. Each side is broken at further points by midpoint displacement,
 * the same for both neighbours, so that borders are shared to the last bit. A cell is about 420 m
 * wide, as city grids are. Immutable and thread-safe.
 */
public final class Honeycomb {

  private static final double WEST = 103.7;
  private static final double SOUTH = 30.3;
  private static final double CELL = 0.0042;

  private final int columns;
  private final int rows;
  private final List<Polygon> polygons = new ArrayList<>();

  private Honeycomb(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Generates a tiling.
   *
   * @param count how many polygons, at least; the rows are filled up
   * @param vertices of each polygon, a multiple of 6 whose sixth part is a power of two
   */
  public static Honeycomb of(int count, int vertices, long seed) {
    if (count < 1 || vertices < 6 || vertices % 6 != 0 || Integer.bitCount(vertices / 6) != 1) {
      throw new IllegalArgumentException(
          "count must be positive and vertices 6 times a power of two, was: "
              + count
              + ", "
              + vertices);
    }
    int rows = (int) Math.max(1, Math.sqrt(count));
    Honeycomb tiling = new Honeycomb((count + rows - 1) / rows, rows);
    tiling.generate(vertices / 6, new Random(seed));
    return tiling;
  }

  /** The polygons, row by row. */
  public List<Polygon> polygons() {
    return List.copyOf(polygons);
  }

  /** Random points of the rectangle around all of them: longitudes, then latitudes. */
  public double[][] points(int count, long seed) {
    Random random = new Random(seed);
    double[][] points = new double[2][count];
    for (int i = 0; i < count; i++) {
      points[0][i] = WEST + (columns + 0.5) * CELL * random.nextDouble();
      points[1][i] = SOUTH + rows * CELL * random.nextDouble();
    }
    return points;
  }

  private void generate(int parts, Random random) {
    Coordinate[][] corner = new Coordinate[rows + 1][2 * columns + 2];
    for (int row = 0; row <= rows; row++) {
      for (int half = 0; half < corner[row].length; half++) {
        corner[row][half] =
            new Coordinate(
                WEST + CELL * (0.5 * half + 0.2 * (random.nextDouble() - 0.5)),
                SOUTH + CELL * (row + 0.4 * (random.nextDouble() - 0.5)));
      }
    }
    Coordinate[][][] level = new Coordinate[rows + 1][2 * columns + 1][];
    Coordinate[][][] upright = new Coordinate[rows][2 * columns + 2][];
    for (int row = 0; row <= rows; row++) {
      for (int half = 0; half <= 2 * columns; half++) {
        level[row][half] = broken(corner[row][half], corner[row][half + 1], parts, random);
      }
      for (int half = row % 2; row < rows && half < 2 * columns + 2; half += 2) {
        upright[row][half] = broken(corner[row][half], corner[row + 1][half], parts, random);
      }
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int half = 2 * column + row % 2;
        List<Coordinate> ring = new ArrayList<>();
        add(ring, level[row][half], false);
        add(ring, level[row][half + 1], false);
        add(ring, upright[row][half + 2], false);
        add(ring, level[row + 1][half + 1], true);
        add(ring, level[row + 1][half], true);
        add(ring, upright[row][half], true);
        polygons.add(polygon(ring, random));
      }
    }
  }

  /** A side with all its points, ends included. */
  private static Coordinate[] broken(Coordinate from, Coordinate to, int parts, Random random) {
    Coordinate[] side = new Coordinate[parts + 1];
    side[0] = from;
    side[parts] = to;
    for (int step = parts; step > 1; step /= 2) {
      for (int i = 0; i < parts; i += step) {
        Coordinate a = side[i];
        Coordinate b = side[i + step];
        double off = 0.12 * (random.nextDouble() - 0.5);
        side[i + step / 2] =
            new Coordinate(
                (a.x + b.x) / 2 - off * (b.y - a.y), (a.y + b.y) / 2 + off * (b.x - a.x));
      }
    }
    return side;
  }

  /** Adds a side without its last point. */
  private static void add(List<Coordinate> ring, Coordinate[] side, boolean backwards) {
    for (int i = 0; i < side.length - 1; i++) {
      ring.add(side[backwards ? side.length - 1 - i : i]);
    }
  }

  private static Polygon polygon(List<Coordinate> ring, Random random) {
    if (random.nextBoolean()) {
      java.util.Collections.reverse(ring);
    }
    java.util.Collections.rotate(ring, random.nextInt(ring.size()));
    List<Coordinate> closed = new ArrayList<>();
    ring.forEach(point -> closed.add(new Coordinate(point)));
    closed.add(new Coordinate(ring.get(0)));
    return new GeometryFactory().createPolygon(closed.toArray(Coordinate[]::new));
  }
}
