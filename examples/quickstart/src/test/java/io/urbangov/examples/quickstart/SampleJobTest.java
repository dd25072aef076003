package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.eval.ClusterQuality;
import io.urbangov.examples.quickstart.city.SampleCity;
import io.urbangov.examples.quickstart.fusion.CityReader;
import io.urbangov.examples.quickstart.fusion.MemoryInput;
import io.urbangov.examples.quickstart.fusion.Resolutions;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.hierarchy.Hierarchy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample city of 1,000 people, and how much of what was planted in it is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleJobTest {

  private final SampleCity city = SampleCity.builder().seed(42).people(1000).build();
  private Path folder = Path.of("");
  private Run run = new Run(-1, "", "");
  private Results results = new Results(Path.of(""));

  @BeforeAll
  void fuse(@TempDir Path made) {
    folder = made;
    run = Run.of("people=1000", "seed=42", "sample=" + folder.resolve("in"), "out=" + folder);
    results = new Results(folder);
  }

  @Test
  void run_ofTheSampleCity_succeeds() {
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("== A person", "== A place", "== A matter", "Done in");
    assertThat(run.out()).contains("== The ground\n241 polygons: 0 overlaps, 0 gaps");
    assertThat(run.out()).contains("== Matters that came up", "appeals that cannot wait: ");
    assertThat(run.out()).contains("former codes of units                    36 used");
  }

  @Test
  void report_namesNoDirectIdentifier() {
    for (String file : city.files().keySet()) {
      if (file.startsWith("persons-")) {
        String text = city.files().getOrDefault(file, "");
        text.lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(cells -> cells.length > 5 && cells[5].length() >= 8)
            .forEach(cells -> assertThat(run.out()).doesNotContain(cells[5]));
      }
    }
    // the last lines name the temporary folder, whose name has as many digits
    String report = run.out().substring(0, run.out().indexOf("Written to"));
    assertThat(report).doesNotContainPattern("[0-9]{6}(19|20)[0-9]{9}");
  }

  @Test
  void report_isShort() {
    // three explanations of two pairs each, 8 + 19 lines of input, a line a unit: far below 200
    assertThat(run.out().lines().count()).isBetween(60L, 200L);
  }

  @Test
  void entities_haveEveryAcceptedRecordOnce() {
    for (EntityType type : Resolutions.TYPES) {
      // the truth has every row that is not rejected, see Truth
      assertThat(results.entities(type.name()).keySet())
          .as("%s", type)
          .isEqualTo(city.truth().entities(type).keySet());
    }
    assertThat(results.rows("entities.csv"))
        .hasSize(Resolutions.TYPES.stream().mapToInt(t -> city.truth().entities(t).size()).sum());
  }

  @Test
  void entities_areNamedAfterTheirSmallestMember() {
    for (EntityType type : Resolutions.TYPES) {
      Map<String, RecordId> smallest = new TreeMap<>();
      results
          .entities(type.name())
          .forEach((record, entity) -> smallest.putIfAbsent(entity, record));
      smallest.forEach((entity, record) -> assertThat(entity).isEqualTo(record.toString()));
    }
  }

  @Test
  void rejections_areExactlyThePlantedOnes() {
    List<String> planted =
        city.summary().brokenRows().stream()
            .map(row -> row.file() + " " + row.line() + " " + row.code())
            .toList();

    assertThat(results.lines("rejections.csv", "source", "line", "code"))
        .containsExactlyInAnyOrderElementsOf(planted);
  }

  @Test
  void assignments_haveEveryAcceptedRecordOnce() {
    Set<String> ids = new HashSet<>(results.lines("assignments.csv", "source", "record"));

    assertThat(results.rows("assignments.csv")).hasSameSizeAs(results.rows("entities.csv"));
    assertThat(ids).hasSize(results.rows("entities.csv").size());
  }

  /** The bounds leave room for another seed: 20,000 people give 0.998, 1.000 and 0.967. */
  @Test
  void entities_areThoseOfTheTruth() {
    assertThat(f1(EntityType.PERSON)).isGreaterThanOrEqualTo(0.98);
    assertThat(f1(EntityType.ORGANIZATION)).isGreaterThanOrEqualTo(0.98);
    assertThat(f1(EntityType.PLACE)).isGreaterThanOrEqualTo(0.9);
    assertThat(quality(EntityType.APPEAL).bCubed().f1()).isGreaterThanOrEqualTo(0.9);
  }

  private double f1(EntityType type) {
    return quality(type).pairs().f1();
  }

  private ClusterQuality quality(EntityType type) {
    return ClusterQuality.of(results.entities(type.name()), city.truth().entities(type));
  }

  @Test
  void units_holdWhatIsAssignedToThem() {
    Hierarchy units =
        CityReader.read(new MemoryInput(city.files()), CoordinateSystem.GCJ02).hierarchy();
    int known = 0;
    int right = 0;
    for (NamedCsvRecord row : results.rows("assignments.csv")) {
      RecordId id = new RecordId(row.getField("source"), row.getField("record"));
      String unit = row.getField("unit");
      if (!unit.isEmpty()) {
        known++;
        int actual = units.find(city.truth().units().getOrDefault(id, "")).orElseThrow();
        right += units.isAncestor(units.find(unit).orElseThrow(), actual) ? 1 : 0;
      }
    }

    assertThat((double) right / known).isGreaterThanOrEqualTo(0.99);
    assertThat((double) known / results.rows("assignments.csv").size()).isGreaterThan(0.98);
  }

  @Test
  void reporters_areThoseOfTheTruth() {
    SortedMap<RecordId, String> people = city.truth().entities(EntityType.PERSON);
    int found = 0;
    int right = 0;
    for (NamedCsvRecord row : results.rows("relations.csv")) {
      if (row.getField("relation").equals("REPORTED_BY")) {
        String reporter = city.truth().reporters().get(RecordId.parse(row.getField("from")));
        found++;
        right +=
            people.getOrDefault(RecordId.parse(row.getField("to")), "").equals(reporter) ? 1 : 0;
      }
    }

    assertThat((double) right / found).isGreaterThanOrEqualTo(0.97);
    assertThat(found).isGreaterThan(city.summary().appeals() / 2);
  }

  @Test
  void relations_leadToWhatExists() {
    Set<String> known = new HashSet<>(results.lines("entities.csv", "type", "entity"));
    city.truth().units().values().forEach(grid -> known.add("UNIT " + grid));
    for (NamedCsvRecord row : results.rows("relations.csv")) {
      assertThat(known).contains(row.getField("from_type") + " " + row.getField("from"));
      if (!row.getField("to_type").equals("UNIT")) {
        assertThat(known).contains(row.getField("to_type") + " " + row.getField("to"));
      } else {
        assertThat(city.files().getOrDefault("units.csv", "") + city.files().get("grids.geojson"))
            .contains(row.getField("to"));
      }
      // what is linked is linked from 0.95 on; a unit may have a third of an entity's records
      double least = row.getField("relation").equals("SAME_MATTER_AS") ? 0.9 : 0.3;
      assertThat(Double.parseDouble(row.getField("confidence"))).isBetween(least, 1.0);
    }
  }

  /** Each two appeals of a matter are related: whoever shares one neighbour shares all. */
  @Test
  void matters_areRelatedCompletely() {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (NamedCsvRecord row : results.rows("relations.csv")) {
      if (row.getField("relation").equals("SAME_MATTER_AS")) {
        String from = row.getField("from");
        String to = row.getField("to");
        groups.computeIfAbsent(from, id -> new TreeSet<>(Set.of(from))).add(to);
        groups.computeIfAbsent(to, id -> new TreeSet<>(Set.of(to))).add(from);
      }
    }

    assertThat(groups).isNotEmpty();
    groups.forEach(
        (appeal, group) ->
            group.forEach(other -> assertThat(groups.get(other)).as(appeal).isEqualTo(group)));
  }

  @Test
  void serialComplainer_isNotHot() {
    assertThat(results.lines("hot-terms.csv", "term"))
        .isNotEmpty()
        .noneMatch(term -> term.contains(city.summary().serial().term()));
  }

  /**
   * Every fiftieth row of each silo names a wrong department. An appeal of several rows is counted
   * by one of them, so not all need show.
   */
  @Test
  void appeals_sentToADepartmentThatDoesNotServe_areCounted() {
    assertThat(run.out())
        .containsPattern("== Who is responsible\n[0-9]+ of [0-9]+ appeals went to");
    String line =
        run.out().lines().filter(l -> l.contains(" appeals went to a")).findFirst().orElse("");
    String[] words = line.split(" ", -1);
    int wrong = Integer.parseInt(words[2]) - Integer.parseInt(words[0]);
    long planted =
        city.files().keySet().stream()
            .filter(file -> file.startsWith("appeals-"))
            .mapToLong(
                file ->
                    city.truth().entities(EntityType.APPEAL).keySet().stream()
                            .filter(id -> file.equals("appeals-" + id.source() + ".csv"))
                            .count()
                        / 50)
            .sum();
    assertThat((long) wrong).isBetween(1L, planted);
  }

  /** A town's household records have codes of before 2024, and a unit all the same. */
  @Test
  void formerCodes_leadToTodaysUnits() {
    List<String> former =
        city.files()
            .getOrDefault("persons-household.csv", "")
            .lines()
            .filter(line -> line.matches(".*,990102201[0-9]{3,6}"))
            .map(line -> "household " + line.substring(0, line.indexOf(',')))
            .toList();
    assertThat(former).isNotEmpty();
    Set<String> assigned =
        new HashSet<>(results.lines("assignments.csv", "source", "record", "unit"));
    Set<String> without = new HashSet<>();
    former.forEach(record -> without.add(record + " "));
    assertThat(assigned).doesNotContainAnyElementsOf(without);
    assertThat(assigned).noneMatch(line -> line.contains(" 990102201"));
  }

  @Test
  void files_areSorted() {
    assertThat(results.lines("entities.csv", "type", "entity")).isSorted();
    assertThat(
            results.rows("assignments.csv").stream()
                .map(row -> new RecordId(row.getField("source"), row.getField("record"))))
        .isSorted();
    assertThat(results.lines("rejections.csv", "source")).isSorted();
    assertThat(results.lines("relations.csv", "from_type", "from")).isSorted();
  }

  @Test
  void run_onTheWrittenSample_givesTheSameBytes(@TempDir Path other) {
    Run again = Run.of("in=" + folder.resolve("in"), "crs=" + city.crs(), "out=" + other);

    assertThat(again.status()).isZero();
    assertThat(new Results(other).all()).isEqualTo(results.all());
  }

  @Test
  void run_onShuffledRows_givesTheSame(@TempDir Path other) {
    Path in = other.resolve("in");
    Folders.shuffle(folder.resolve("in"), in, 11);

    Run again = Run.of("in=" + in, "crs=" + city.crs(), "out=" + other);

    assertThat(again.status()).isZero();
    for (String file :
        List.of(
            "entities.csv",
            "relations.csv",
            "assignments.csv",
            "hot-terms.csv",
            "hot-spots.csv",
            "matters.csv",
            "urgent.csv")) {
      assertThat(new Results(other).text(file)).as(file).isEqualTo(results.text(file));
    }
  }
}
