package io.urbangov.geo.hotspot;

import io.urbangov.geo.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** For each site, the sites within reach, nearest first, itself included. */
final class Circles {

  private record Near(int site, double metres) {}

  private Circles() {}

  /**
   * Every beginning of a list is a circle. Of equally near sites the one with less code comes
   * first.
   */
  static int[][] of(List<GeoPoint> centers, double reachMetres) {
    int[] fromSouth =
        IntStream.range(0, centers.size())
            .boxed()
            .sorted(Comparator.comparingDouble(site -> centers.get(site).lat()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[][] circles = new int[centers.size()][];
    IntStream.range(0, fromSouth.length)
        .parallel()
        .forEach(at -> circles[fromSouth[at]] = circle(centers, fromSouth, at, reachMetres));
    return circles;
  }

  private static int[] circle(List<GeoPoint> centers, int[] fromSouth, int at, double reach) {
    GeoPoint center = centers.get(fromSouth[at]);
    // A degree of latitude has more than 110 km everywhere.
    double degrees = reach / 110_000;
    int first = at;
    while (first > 0 && centers.get(fromSouth[first - 1]).lat() >= center.lat() - degrees) {
      first--;
    }
    int end = at + 1;
    while (end < fromSouth.length && centers.get(fromSouth[end]).lat() <= center.lat() + degrees) {
      end++;
    }
    return IntStream.range(first, end)
        .mapToObj(
            i -> new Near(fromSouth[i], center.distanceTo(centers.get(fromSouth[i])).metres()))
        .filter(near -> near.metres() <= reach)
        .sorted(Comparator.comparingDouble(Near::metres).thenComparing(Near::site))
        .mapToInt(Near::site)
        .toArray();
  }
}
