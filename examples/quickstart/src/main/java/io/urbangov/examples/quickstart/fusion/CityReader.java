package io.urbangov.examples.quickstart.fusion;

import io.urbangov.EntityType;
import io.urbangov.Rejection;
import io.urbangov.SourceRecord;
import io.urbangov.geo.address.AddressNormalizer;
import io.urbangov.geo.address.Gazetteer;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.region.GridIndex;
import io.urbangov.geo.region.LoadedGrids;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.LoadedHierarchy;
import io.urbangov.hierarchy.LoadedLinks;
import io.urbangov.hierarchy.PlaceLocator;
import io.urbangov.hierarchy.UnitLinks;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.hierarchy.timeline.HierarchyTimeline;
import io.urbangov.hierarchy.timeline.LoadedTimeline;
import io.urbangov.load.LoadSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads all files of a city, units first. Not thread-safe. */
public final class CityReader {

  private static final String UNITS = "units.csv";
  private static final String GRIDS = "grids.geojson";
  private static final String LINKS = "links.csv";
  private static final String CHANGES = "changes.csv";
  private static final Set<String> FRAME = Set.of(UNITS, GRIDS, LINKS, CHANGES);
  private static final Pattern SILO =
      Pattern.compile("(persons|organizations|places|appeals)-([^:]+)\\.csv");
  private static final Pattern DATA = Pattern.compile("(?i).+\\.(csv|geojson|json)");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "persons", EntityType.PERSON,
          "organizations", EntityType.ORGANIZATION,
          "places", EntityType.PLACE,
          "appeals", EntityType.APPEAL);

  private final CityInput input;
  private final CoordinateSystem crs;
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<LoadSummary> summaries = new ArrayList<>();
  private final Map<EntityType, List<SourceRecord>> records = new LinkedHashMap<>();
  private final List<UnitRow> units = new ArrayList<>();
  private GridIndex polygons;

  private CityReader(CityInput input, CoordinateSystem crs) {
    this.input = input;
    this.crs = crs;
    this.polygons = GridIndex.builder(crs).build().index();
  }

  /** Reads everything; never throws for what is in the files. */
  public static CityData read(CityInput input, CoordinateSystem crs) {
    return new CityReader(input, crs).read();
  }

  private CityData read() {
    List<String> names = input.names();
    if (names.contains(UNITS)) {
      readUnits();
    }
    if (names.contains(GRIDS)) {
      readGrids(names.contains(UNITS));
    }
    LoadedHierarchy loaded = Hierarchy.load(units);
    rejections.addAll(loaded.rejections());
    UnitLinks links = links(names, loaded.hierarchy());
    FormerCodes former = new FormerCodes(loaded.hierarchy(), changes(names));
    readRecords(names, loaded.hierarchy(), former);
    return new CityData(
        loaded.hierarchy(),
        polygons,
        located(loaded.hierarchy()),
        links,
        former.size(),
        Map.copyOf(records),
        List.copyOf(rejections),
        List.copyOf(summaries));
  }

  private void readUnits() {
    input
        .csv(UNITS)
        .rows(
            List.of("code", "name"),
            row ->
                units.add(
                    new UnitRow(
                        UNITS,
                        row.line(),
                        row.get("id"),
                        row.get("code"),
                        row.get("name"),
                        row.get("level"),
                        row.get("parent"))),
            rejections::add);
  }

  /** A grid that units.csv does not have becomes a unit below its parent, if that is there. */
  private void readGrids(boolean unitsGiven) {
    LoadedGrids loaded = input.grids(GRIDS, crs);
    rejections.addAll(loaded.rejections());
    polygons = loaded.index();
    Set<String> known = new HashSet<>();
    for (UnitRow unit : units) {
      if (unit.code() != null) {
        known.add(unit.code());
      }
    }
    for (UnitRow grid : loaded.units()) {
      if (grid.code() == null || known.contains(grid.code())) {
        continue;
      }
      if (unitsGiven && (grid.parent() == null || !known.contains(grid.parent()))) {
        rejections.add(
            new Rejection(
                GRIDS, grid.line(), "code.unknown", "code must be in units.csv, or its parent"));
      } else {
        units.add(named(grid, unitsGiven));
      }
    }
  }

  private static UnitRow named(UnitRow grid, boolean unitsGiven) {
    return new UnitRow(
        grid.source(),
        grid.line(),
        grid.code(),
        grid.name() == null ? grid.code() : grid.name(),
        grid.level() == null ? "grid" : grid.level(),
        unitsGiven ? grid.parent() : null);
  }

  /** Grids whose unit was rejected hold nothing. */
  private PlaceLocator located(Hierarchy hierarchy) {
    PlaceLocator all = polygons;
    return (lon, lat) -> all.locate(lon, lat).filter(code -> hierarchy.find(code).isPresent());
  }

  private UnitLinks links(List<String> names, Hierarchy hierarchy) {
    if (!names.contains(LINKS)) {
      return UnitLinks.of(hierarchy, List.of());
    }
    LoadedLinks loaded = UnitLinks.load(hierarchy, input.csv(LINKS));
    rejections.addAll(loaded.rejections());
    return loaded.links();
  }

  private HierarchyTimeline changes(List<String> names) {
    if (!names.contains(CHANGES)) {
      return HierarchyTimeline.of(List.of());
    }
    LoadedTimeline loaded = HierarchyTimeline.load(input.csv(CHANGES));
    rejections.addAll(loaded.rejections());
    return loaded.timeline();
  }

  private void readRecords(List<String> names, Hierarchy hierarchy, FormerCodes former) {
    CityMappings mappings = new CityMappings(hierarchy, former);
    Derived derived = new Derived(AddressNormalizer.of(Gazetteer.of(hierarchy)));
    for (String name : names) {
      Matcher silo = SILO.matcher(name);
      if (silo.matches()) {
        EntityType type = TYPES.getOrDefault(silo.group(1), EntityType.APPEAL);
        List<SourceRecord> list = records.computeIfAbsent(type, t -> new ArrayList<>());
        summaries.add(
            input
                .csv(name)
                .read(
                    mappings.of(type, silo.group(2)),
                    row -> list.add(derived.complete(row)),
                    rejections::add));
      } else if (!FRAME.contains(name) && DATA.matcher(name).matches()) {
        rejections.add(
            new Rejection(name, 0, "file.unknown", "the name must be one of the format's names"));
      }
    }
  }
}
