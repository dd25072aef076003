package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;
import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.geo.GeoPoint;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;

/** When two rows are one place. */
final class PlaceSpec {

  private static final double CELL_DEGREES = 0.002;

  private PlaceSpec() {}

  static Resolver resolver() {
    return Resolver.of(EntityType.PLACE)
        .block(exact(LOCAL_ADDRESS))
        .block(exact(NAME))
        .block(new FieldKey<>(POINT, "cell of point", PlaceSpec::cells))
        .compare(NAME, Comparisons.addresses(0.8, 0.4).withTermFrequency())
        .compare(LOCAL_ADDRESS, Comparisons.addresses(0.8, 0.4).withTermFrequency())
        .compare(POINT, distance())
        .build();
  }

  /** The point's cell of about 200 m and the three nearest ones. */
  private static List<String> cells(GeoPoint point) {
    List<String> cells = new ArrayList<>();
    long x = Math.round(point.lon() / CELL_DEGREES);
    long y = Math.round(point.lat() / CELL_DEGREES);
    for (long i = x - 1; i <= x; i++) {
      for (long j = y - 1; j <= y; j++) {
        cells.add(i + "/" + j);
      }
    }
    return cells;
  }

  static Comparison<GeoPoint> distance() {
    return Comparison.<GeoPoint>levels()
        .level("at most 20 m apart", (a, b) -> a.distanceTo(b).metres() <= 20)
        .level("at most 60 m apart", (a, b) -> a.distanceTo(b).metres() <= 60)
        .level("at most 200 m apart", (a, b) -> a.distanceTo(b).metres() <= 200)
        .build();
  }
}
