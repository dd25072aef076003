package io.urbangov.geo.region;

import java.util.Arrays;

/** The polygons that hold some point, ascending. Not thread-safe. */
final class Holders {

  private int[] polygons = new int[4];
  private int count;

  Holders copy() {
    Holders copy = new Holders();
    copy.polygons = polygons.clone();
    copy.count = count;
    return copy;
  }

  int count() {
    return count;
  }

  int get(int n) {
    return polygons[n];
  }

  boolean contain(int polygon) {
    return Arrays.binarySearch(polygons, 0, count, polygon) >= 0;
  }

  /** Adds a polygon that is not there, and takes out one that is. */
  void toggle(int polygon) {
    int at = Arrays.binarySearch(polygons, 0, count, polygon);
    if (at >= 0) {
      System.arraycopy(polygons, at + 1, polygons, at, count - at - 1);
      count--;
      return;
    }
    if (count == polygons.length) {
      polygons = Arrays.copyOf(polygons, 2 * count);
    }
    int insert = -1 - at;
    System.arraycopy(polygons, insert, polygons, insert + 1, count - insert);
    polygons[insert] = polygon;
    count++;
  }
}
