package io.urbangov.geo.region;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether a shape has latitude and longitude the wrong way round.
 *
 * <p>In China's east that shows by itself, because no latitude exceeds 90. Elsewhere it shows
 * beside the others: a shape that is far from them, and would be among them the other way round.
 */
final class SwappedAxes {

  /** So much nearer to the others the other way round, and so many of their deviations off. */
  private static final double MUCH_NEARER = 4;

  private static final double FAR_DEVIATIONS = 6;
  private static final double FAR_DEGREES = 1;
  private static final int FEWEST = 3;

  private final double[] middle;
  private final double far;
  private final boolean canTell;

  SwappedAxes(List<Shape> shapes) {
    middle =
        new double[] {median(shapes, it -> center(it, 0)), median(shapes, it -> center(it, 1))};
    far =
        FAR_DEGREES + FAR_DEVIATIONS * median(shapes, it -> distance(center(it, 0), center(it, 1)));
    canTell = shapes.size() >= FEWEST;
  }

  /** Whether a shape is no place on earth, and would be one the other way round. */
  static boolean isEvident(Shape shape) {
    boolean swapped = false;
    for (int i = 0; i < shape.xy().length; i += 2) {
      double x = Math.abs(shape.xy()[i]);
      double y = Math.abs(shape.xy()[i + 1]);
      if (!(x <= 90 && y <= 180)) {
        return false;
      }
      swapped |= y > 90;
    }
    return swapped;
  }

  /** Whether a shape would be among the others the other way round only. */
  boolean isLikely(Shape shape) {
    double asItIs = distance(center(shape, 0), center(shape, 1));
    double swapped = distance(center(shape, 1), center(shape, 0));
    return canTell && asItIs > far && swapped < far && asItIs > MUCH_NEARER * swapped;
  }

  private double distance(double x, double y) {
    return Math.abs(x - middle[0]) + Math.abs(y - middle[1]);
  }

  private static double center(Shape shape, int axis) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = axis; i < shape.xy().length; i += 2) {
      least = Math.min(least, shape.xy()[i]);
      most = Math.max(most, shape.xy()[i]);
    }
    return (least + most) / 2;
  }

  private static double median(List<Shape> shapes, ToDoubleFunction<Shape> value) {
    double[] sorted = shapes.stream().mapToDouble(value).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
