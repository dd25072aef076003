package io.urbangov.benchmarks;

import io.urbangov.benchmarks.gauge.Stopwatch;
import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.GridProperties;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How often the polygon of a real service request's point is the ward that its row names. */
final class Wards implements Measurement {

  /** Boston's own: what could not be placed is put there. */
  private static final GeoPoint DEFAULT = GeoPoint.ofLatLon(42.3594, -71.0587);

  /** Wards are written {@code Ward 3}, {@code 03} and {@code 3}. */
  private static final Pattern WARD = Pattern.compile("^(?:Ward\\b ?)?0*");

  private record Request(String ward, GeoPoint point) {}

  @Override
  public String usage() {
    return "[data=DIR]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers"));
    try (HeapPeak heap = new HeapPeak()) {
      Stopwatch watch = new Stopwatch();
      LoadedGrids wards =
          GridIndex.read(
              arguments.data("geo/boston-wards.geojson"),
              CoordinateSystem.WGS84,
              GridProperties.DEFAULT.withCode("WARD"));
      List<Optional<Request>> requests = new ArrayList<>();
      Csv.of(arguments.data("geo/boston311-2015.csv"))
          .rows(
              List.of("ward", "LATITUDE", "LONGITUDE"),
              row -> requests.add(request(row)),
              rejection -> {});
      List<Request> usable = requests.stream().flatMap(Optional::stream).toList();
      GridIndex index = wards.index();
      long agreeing = usable.stream().filter(it -> agrees(index, it)).count();
      long nowhere = usable.stream().filter(it -> index.locate(it.point()).isEmpty()).count();
      result
          .put("records", requests.size())
          .put("usable", usable.size())
          .put("agreement", (double) agreeing / usable.size())
          .put("outside", nowhere)
          .put("wards", index.size())
          .put("seconds", watch.seconds())
          .put("heap_mib", heap.mib())
          .put("config", "usable: ward and point given, and the point is not the default one");
    }
  }

  private static boolean agrees(GridIndex index, Request request) {
    return index.locate(request.point()).orElse("").equals(request.ward());
  }

  /** What a row says, or empty when its ward or its point is missing or a stand-in. */
  private static Optional<Request> request(Row row) {
    String given = row.get("ward");
    String ward = given == null ? "" : WARD.matcher(given).replaceFirst("");
    String place = row.get("LATITUDE") + "," + row.get("LONGITUDE");
    GeoPoint point = GeoPoint.parseLatLon(place).value().orElse(DEFAULT);
    return ward.isBlank() || point.equals(DEFAULT)
        ? Optional.empty()
        : Optional.of(new Request(ward, point));
  }
}
