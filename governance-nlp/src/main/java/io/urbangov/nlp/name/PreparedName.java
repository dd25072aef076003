package io.urbangov.nlp.name;

import java.util.Arrays;

/** The name of an organization, ready to be compared. Immutable and thread-safe. */
final class PreparedName {

  private final OrganizationName name;
  private final int[] points;
  private final boolean han;
  private final int regionEnd;
  private final double weight;

  PreparedName(OrganizationName name, NameWeights weights) {
    this.name = name;
    points = name.core().codePoints().toArray();
    han = Arrays.stream(points).anyMatch(Character::isIdeographic);
    regionEnd = name.region().codePointCount(0, name.region().length());
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += weights.of(points[i]);
      sum += i == 0 ? 0 : weights.of(Grams.pair(points[i - 1], points[i]));
    }
    weight = sum;
  }

  /** Its parts. */
  OrganizationName name() {
    return name;
  }

  /** How many characters its core has: region, trade name and trade. */
  int length() {
    return points.length;
  }

  boolean isHan() {
    return han;
  }

  int point(int i) {
    return points[i];
  }

  /** Where the region at the front ends. */
  int regionEnd() {
    return regionEnd;
  }

  /** What its characters and pairs weigh together. */
  double weight() {
    return weight;
  }

  /** Whether a text stands at a place. */
  boolean has(int[] text, int from) {
    for (int i = 0; i < text.length; i++) {
      if (from + i >= points.length || points[from + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where a character stands at or after {@code from}, or -1. */
  int find(int point, int from) {
    for (int i = from; i < points.length; i++) {
      if (points[i] == point) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two characters stand side by side somewhere. */
  boolean hasPair(int first, int second) {
    for (int i = 1; i < points.length; i++) {
      if (points[i - 1] == first && points[i] == second) {
        return true;
      }
    }
    return false;
  }
}
