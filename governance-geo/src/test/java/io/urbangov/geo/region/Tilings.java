package io.urbangov.geo.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Irregular tilings whose polygons share their borders to the last bit. */
final class Tilings {

  private Tilings() {}

  /**
   * A lattice of n × n bent quadrangles: corners jittered or not, borders broken at points that lie
   * off the line or on it, rings of either direction and any start. Some are merged in pairs to
   * multipolygons, which may touch in a point, and some have a hole that another polygon fills.
   */
  static List<Shape> bent(int n, int perEdge, Random random) {
    double[][][] corner = new double[n + 1][n + 1][];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= n; j++) {
        boolean exact = random.nextInt(4) == 0; // leaves some edges level, upright or collinear
        corner[i][j] = new double[] {104 + jitter(i, exact, random), 30 + jitter(j, exact, random)};
      }
    }
    List<List<double[]>> rings = new ArrayList<>();
    double[][][][] level = new double[n + 1][n + 1][][];
    double[][][][] upright = new double[n + 1][n + 1][][];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= n; j++) {
        level[i][j] = i < n ? bend(corner[i][j], corner[i + 1][j], perEdge, random) : null;
        upright[i][j] = j < n ? bend(corner[i][j], corner[i][j + 1], perEdge, random) : null;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        List<double[]> ring = new ArrayList<>();
        append(ring, corner[i][j], level[i][j], false);
        append(ring, corner[i + 1][j], upright[i + 1][j], false);
        append(ring, corner[i + 1][j + 1], level[i][j + 1], true);
        append(ring, corner[i][j + 1], upright[i][j], true);
        rings.add(ring);
      }
    }
    return shapes(rings, random);
  }

  private static double jitter(int step, boolean exact, Random random) {
    return (step + (exact ? 0 : 0.3 * (random.nextDouble() - 0.5))) / 64;
  }

  private static double[][] bend(double[] a, double[] b, int points, Random random) {
    double[][] between = new double[points][];
    for (int k = 0; k < points; k++) {
      double t = (k + 1.0) / (points + 1);
      double off = random.nextInt(3) == 0 ? 0 : 0.1 / 64 / (points + 1) * random.nextGaussian();
      off = Math.max(-0.002, Math.min(0.002, off));
      double dx = b[0] - a[0];
      double dy = b[1] - a[1];
      double length = Math.hypot(dx, dy);
      between[k] =
          new double[] {a[0] + t * dx - off * dy / length, a[1] + t * dy + off * dx / length};
    }
    return between;
  }

  private static void append(List<double[]> ring, double[] from, double[][] edge, boolean back) {
    ring.add(from);
    for (int k = 0; k < edge.length; k++) {
      ring.add(edge[back ? edge.length - 1 - k : k]);
    }
  }

  private static List<Shape> shapes(List<List<double[]>> rings, Random random) {
    List<Shape> shapes = new ArrayList<>();
    List<List<double[]>> open = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      List<double[]> ring = rings.get(i);
      switch (random.nextInt(5)) {
        case 0 -> open.add(ring);
        case 1 -> {
          List<double[]> hole = shrunk(ring);
          shapes.add(shape(random, List.of(ring, hole)));
          shapes.add(shape(random, List.of(hole)));
        }
        default -> shapes.add(shape(random, List.of(ring)));
      }
    }
    for (int i = 0; i < open.size(); i += 2) {
      Shape.Builder builder = new Shape.Builder();
      for (List<double[]> ring : open.subList(i, Math.min(open.size(), i + 2))) {
        addRing(builder, ring, random);
        builder.endPolygon();
      }
      shapes.add(builder.build());
    }
    Collections.shuffle(shapes, random);
    return shapes;
  }

  private static List<double[]> shrunk(List<double[]> ring) {
    double x = ring.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double y = ring.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    return ring.stream()
        .map(p -> new double[] {x + 0.4 * (p[0] - x), y + 0.4 * (p[1] - y)})
        .toList();
  }

  static Shape shape(Random random, List<List<double[]>> rings) {
    Shape.Builder builder = new Shape.Builder();
    rings.forEach(ring -> addRing(builder, ring, random));
    builder.endPolygon();
    return builder.build();
  }

  private static void addRing(Shape.Builder builder, List<double[]> ring, Random random) {
    List<double[]> points = new ArrayList<>(ring);
    if (random.nextBoolean()) {
      Collections.reverse(points);
    }
    Collections.rotate(points, random.nextInt(points.size()));
    points.add(points.get(0));
    points.forEach(p -> builder.point(p[0], p[1]));
    builder.endRing();
  }
}
