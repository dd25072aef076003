package io.urbangov.examples.quickstart;

import static io.urbangov.geo.crs.CoordinateSystem.BD09;
import static io.urbangov.geo.crs.CoordinateSystem.GCJ02;
import static io.urbangov.geo.crs.CoordinateSystem.WGS84;

import io.urbangov.clean.Dates;
import io.urbangov.examples.quickstart.city.SampleCity;
import io.urbangov.examples.quickstart.fusion.HotSpotMap;
import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import io.urbangov.geo.Proximity;
import io.urbangov.geo.crs.SystemEstimate;
import io.urbangov.geo.hotspot.HotSpot;
import io.urbangov.geo.hotspot.HotSpotScan;
import io.urbangov.geo.hotspot.Site;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.GridProperties;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.geo.region.NearUnit;
import io.urbangov.geo.region.TilingAudit;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The code of docs/guides/geography.md, step by step. */
public final class GeographyGuide {

  /** Where and when an appeal of the sample city was made, and the unit that its row names. */
  private record Place(GeoPoint point, LocalDate day, String unit) {}

  private GeographyGuide() {}

  /** Runs all steps, and writes the map to the file that is named, if one is. */
  public static void main(String[] args) {
    String map = run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (args.length > 0) {
      try {
        Files.writeString(Path.of(args[0]), map);
      } catch (IOException e) {
        throw new UncheckedIOException(args[0], e);
      }
    }
  }

  /** Runs all steps on any stream, and returns the map. */
  static String run(PrintStream out) {
    Map<String, String> files = SampleCity.builder().seed(42).people(20_000).build().files();
    systems(out);
    LoadedGrids grids = read(files.getOrDefault("grids.geojson", ""), out);
    find(grids.index(), out);
    audit(grids, units(files.getOrDefault("units.csv", "")), out);
    List<Place> places = new ArrayList<>();
    for (String file : List.of("appeals-gridvisits.csv", "appeals-online.csv")) {
      places.addAll(places(file, files.getOrDefault(file, "")));
    }
    estimate(grids.index(), places, out);
    proximity(out);
    return hotSpots(grids.index(), places, out);
  }

  private static void systems(PrintStream out) {
    // guide:systems
    GeoPoint event = GeoPoint.ofLonLat(117.04918347610868, 36.66600223072647);
    GeoPoint shown = BD09.convert(event, GCJ02);
    out.printf(Locale.ROOT, "%.6f, %.6f%n", shown.lon(), shown.lat());
    out.println(Math.round(event.distanceTo(shown).metres()) + " m apart as degrees");
    // guide:end
  }

  private static LoadedGrids read(String geoJson, PrintStream out) {
    // guide:read
    LoadedGrids grids =
        GridIndex.builder(GCJ02)
            .source("grids.geojson")
            .known(code -> code.startsWith("990102") || code.startsWith("990103"))
            .addGeoJson(new StringReader(geoJson), GridProperties.DEFAULT)
            .source("parks")
            .addWkt("990103-park", "POLYGON ((101.70 40.70, 101.71 40.70, 101.71 40.71))")
            .build();
    grids.rejections().forEach(out::println);
    out.println(grids.index());
    // guide:end
    return grids;
  }

  private static void find(GridIndex index, PrintStream out) {
    // guide:find
    GeoPoint inside = GeoPoint.ofLonLat(101.660, 40.620);
    GeoPoint outside = GeoPoint.ofLonLat(101.660, 40.598);
    out.println(index.locate(inside) + " " + index.locate(outside));
    NearUnit near = index.nearest(outside, Distance.ofMetres(500)).orElseThrow();
    out.println(near.code() + ", " + Math.round(near.distance().metres()) + " m away");
    double[] lon = {101.660, 101.660, Double.NaN};
    double[] lat = {40.620, 40.598, 40.620};
    int[] polygon = new int[3];
    index.assignAll(lon, lat, polygon);
    out.println(index.code(polygon[0]) + ", " + polygon[1] + ", " + polygon[2]);
    // guide:end
  }

  private static void audit(LoadedGrids grids, List<UnitRow> units, PrintStream out) {
    // guide:audit
    List<UnitRow> rows = new ArrayList<>(units);
    rows.addAll(grids.units());
    TilingAudit audit = grids.index().audit(Hierarchy.load(rows).hierarchy());
    out.println(audit.overlaps().size() + " overlaps, " + audit.gaps().size() + " gaps");
    out.println("without polygon: " + audit.unitsWithoutPolygon());
    out.println("without unit: " + audit.polygonsWithoutUnit());
    // guide:end
  }

  private static void estimate(GridIndex index, List<Place> places, PrintStream out) {
    List<Place> named = places.stream().filter(place -> place.unit().length() == 15).toList();
    List<GeoPoint> feed =
        named.stream().map(place -> GCJ02.convert(place.point(), WGS84)).limit(50).toList();
    List<String> grids = named.stream().map(Place::unit).toList();
    // guide:estimate
    SystemEstimate estimate =
        SystemEstimate.of(
            feed,
            (row, place) -> index.locate(place).equals(Optional.of(grids.get(row))),
            index.crs());
    estimate.candidates().forEach(out::println);
    out.println(estimate.mostLikely());
    // guide:end
  }

  private static void proximity(PrintStream out) {
    // guide:proximity
    Proximity near = Proximity.within(Distance.ofMetres(200));
    GeoPoint gate = GeoPoint.ofLonLat(101.66000, 40.62000);
    GeoPoint shop = GeoPoint.ofLonLat(101.66060, 40.62000);
    out.println(Math.round(100 * near.of(gate, shop)) + " % near");
    out.println(near.of(gate));
    // guide:end
  }

  private static String hotSpots(GridIndex index, List<Place> places, PrintStream out) {
    LocalDate from = LocalDate.of(2026, 10, 22);
    LocalDate to = LocalDate.of(2026, 10, 28);
    // guide:hotspots
    int[] now = new int[index.size()];
    int[] usual = new int[index.size()];
    for (Place place : places) {
      int polygon = index.find(place.point().lon(), place.point().lat());
      if (polygon >= 0 && !place.day().isAfter(to)) {
        (place.day().isBefore(from) ? usual : now)[polygon]++;
      }
    }
    List<Site> sites = new ArrayList<>();
    for (int polygon = 0; polygon < index.size(); polygon++) {
      GeoPoint center = index.center(polygon);
      sites.add(new Site(index.code(polygon), center, now[polygon], usual[polygon]));
    }
    HotSpotScan scan = HotSpotScan.builder(42).reach(Distance.ofKilometres(1)).build();
    List<HotSpot> spots = scan.find(sites);
    for (HotSpot spot : spots) {
      long usually = Math.round(spot.expected());
      out.println(
          spot.observed() + " for " + usually + ", p " + spot.pValue() + ": " + spot.sites());
    }
    String map = HotSpotMap.draw("Hot spots 诉求聚集区, 22–28 October 2026", index, sites, spots);
    // guide:end
    return map;
  }

  private static List<UnitRow> units(String csv) {
    List<UnitRow> units = new ArrayList<>();
    Csv.of("units.csv", new StringReader(csv))
        .rows(List.of("code"), row -> units.add(unit(row)), rejection -> {});
    units.removeIf(unit -> "部门".equals(unit.level())); // departments have no ground
    return units;
  }

  private static UnitRow unit(Row row) {
    return new UnitRow(
        "units.csv",
        row.line(),
        row.get("code"),
        row.get("name"),
        row.get("level"),
        row.get("parent"));
  }

  private static List<Place> places(String file, String csv) {
    List<Place> places = new ArrayList<>();
    Csv.of(file, new StringReader(csv))
        .rows(
            List.of("time", "lon", "lat", "unit"),
            row -> place(row).ifPresent(places::add),
            rejection -> {});
    return places;
  }

  private static Optional<Place> place(Row row) {
    String unit = row.get("unit");
    return GeoPoint.parseLonLat(row.get("lon") + "," + row.get("lat"))
        .value()
        .flatMap(
            point ->
                Dates.parseDateTime(String.valueOf(row.get("time")))
                    .value()
                    .map(time -> new Place(point, time.toLocalDate(), unit == null ? "" : unit)));
  }
}
