package io.urbangov.geo;

/**
 * A distance on the ground, at least 0. Immutable and thread-safe.
 *
 * @param metres how far, in metres
 */
public record Distance(double metres) implements Comparable<Distance> {

  /** Throws {@link IllegalArgumentException} unless the distance is finite and at least 0. */
  public Distance {
    if (!(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("metres must be finite and at least 0, was: " + metres);
    }
  }

  /** Returns a distance in metres. */
  public static Distance ofMetres(double metres) {
    return new Distance(metres);
  }

  /** Returns a distance in kilometres. */
  public static Distance ofKilometres(double kilometres) {
    return new Distance(kilometres * 1000);
  }

  /** This distance in kilometres. */
  public double kilometres() {
    return metres / 1000;
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(metres, other.metres);
  }

  @Override
  public String toString() {
    return metres + " m";
  }
}
