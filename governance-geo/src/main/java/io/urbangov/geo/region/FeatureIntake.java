package io.urbangov.geo.region;

import io.urbangov.Rejection;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.UnitRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes features one by one, says what is wrong with each, and indexes the others. */
final class FeatureIntake {

  /** A grid before the community that it lies in; areas that differ by rounding are equal. */
  private static final Comparator<Usable> SMALLEST_FIRST =
      Comparator.comparing(Usable::area).thenComparing(Usable::code);

  /**
   * Ten times the most detailed border of a province; 100 MB of GeoJSON have several times that.
   */
  static final int MOST_POINTS = 1 << 20;

  private static final String SWAPPED = "geometry.swapped";

  private record Usable(UnitRow unit, Shape shape, float area) {

    String code() {
      return FeatureIntake.code(unit);
    }
  }

  /** How much was taken by some time. */
  record Mark(int features, int rejections) {}

  private final List<Usable> features = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private Predicate<String> known = code -> true;

  void known(Predicate<String> isKnown) {
    known = isKnown;
  }

  Mark mark() {
    return new Mark(features.size(), rejections.size());
  }

  /** Forgets what came after a mark. */
  void backTo(Mark mark) {
    List<Usable> later = features.subList(mark.features(), features.size());
    later.forEach(feature -> codes.remove(feature.code()));
    later.clear();
    rejections.subList(mark.rejections(), rejections.size()).clear();
  }

  void accept(UnitRow unit, @Nullable Shape shape) {
    if (unit.code() == null) {
      reject(unit, "code.missing", "code must not be missing");
    } else if (!known.test(unit.code())) {
      reject(unit, "code.unknown", "code must be that of a known unit");
    } else if (codes.contains(unit.code())) {
      reject(unit, "code.duplicate", "code must not be that of an earlier grid");
    } else if (shape == null) {
      reject(unit, "geometry.invalid", "the geometry must be a Polygon or a MultiPolygon");
    } else if (shape.points() > MOST_POINTS) {
      reject(unit, "geometry.too-large", "a grid must have at most " + MOST_POINTS + " points");
    } else if (SwappedAxes.isEvident(shape)) {
      reject(unit, SWAPPED, "longitude must come first, and latitude be in [-90, 90]");
    } else {
      Optional<String> problem = ShapeCheck.problem(shape);
      problem.ifPresent(rule -> reject(unit, "geometry.invalid", rule));
      if (problem.isEmpty()) {
        codes.add(unit.code());
        features.add(new Usable(unit, shape, (float) shape.area()));
      }
    }
  }

  void reject(UnitRow unit, String code, String message) {
    reject(new Rejection(unit.source(), unit.line(), code, message));
  }

  void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  LoadedGrids build(CoordinateSystem crs) {
    rejectSwapped();
    features.sort(SMALLEST_FIRST);
    List<UnitRow> units = features.stream().map(Usable::unit).toList();
    List<Shape> shapes = features.stream().map(Usable::shape).toList();
    List<String> sorted = features.stream().map(Usable::code).toList();
    return new LoadedGrids(new GridIndex(crs, sorted, new Tiling(shapes)), units, rejections);
  }

  /** Their rejections stand where they would, had it been known when they were read. */
  private void rejectSwapped() {
    SwappedAxes axes = new SwappedAxes(features.stream().map(Usable::shape).toList());
    List<Usable> swapped = features.stream().filter(it -> axes.isLikely(it.shape())).toList();
    features.removeAll(swapped);
    for (Usable feature : swapped) {
      UnitRow unit = feature.unit();
      int at = 0;
      while (at < rejections.size() && isBefore(rejections.get(at), unit)) {
        at++;
      }
      String message = "longitude must come first, as in the other features";
      rejections.add(at, new Rejection(unit.source(), unit.line(), SWAPPED, message));
    }
  }

  private static boolean isBefore(Rejection rejection, UnitRow unit) {
    return !rejection.source().equals(unit.source())
        || (rejection.line() > 0 && rejection.line() < unit.line());
  }

  private static String code(UnitRow unit) {
    return unit.code() == null ? "" : unit.code();
  }
}
