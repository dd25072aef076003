package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTest {

  private static final Map<String, EntityType> TYPES =
      new TreeMap<>(
          Map.of(
              "persons-registry.csv", EntityType.PERSON,
              "persons-household.csv", EntityType.PERSON,
              "organizations-market.csv", EntityType.ORGANIZATION,
              "organizations-tax.csv", EntityType.ORGANIZATION,
              "places-addresses.csv", EntityType.PLACE,
              "places-housing.csv", EntityType.PLACE,
              "appeals-hotline.csv", EntityType.APPEAL,
              "appeals-petitions.csv", EntityType.APPEAL,
              "appeals-gridvisits.csv", EntityType.APPEAL,
              "appeals-online.csv", EntityType.APPEAL));

  private final SampleCity city = Cities.small();
  private final Truth truth = city.truth();

  @Test
  void entities_coverEveryGoodRowExactlyOnce() {
    Map<EntityType, Set<RecordId>> rows = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    TYPES.forEach(
        (file, type) -> {
          String silo = file.substring(file.indexOf('-') + 1, file.length() - 4);
          for (NamedCsvRecord row : Cities.goodRows(city, file)) {
            RecordId record = new RecordId(silo, row.getField("id"));
            boolean isNew = rows.computeIfAbsent(type, t -> new TreeSet<>()).add(record);
            assertThat(isNew).as("%s once", record).isTrue();
          }
        });

    rows.forEach((type, ids) -> assertThat(truth.entities(type).keySet()).isEqualTo(ids));
    int all = rows.values().stream().mapToInt(Set::size).sum();
    assertThat(truth.units()).hasSize(all);
  }

  @Test
  void silos_knowTheSamePeople_withoutSharingIds() {
    Set<String> registry = new HashSet<>();
    Set<String> household = new HashSet<>();
    truth
        .entities(EntityType.PERSON)
        .forEach(
            (record, person) ->
                (record.source().equals("registry") ? registry : household).add(person));

    // 95 % and 85 % of 3,000, each drawn independently
    assertThat(registry.size()).isBetween(2_800, 2_900);
    assertThat(household.size()).isBetween(2_480, 2_620);
    registry.retainAll(household);
    assertThat(registry.size()).isBetween(2_350, 2_500);
  }

  @Test
  void duplicateRows_haveTheEntityOfAnother() {
    Map<String, Integer> rows = new TreeMap<>();
    truth
        .entities(EntityType.PERSON)
        .forEach((record, person) -> rows.merge(record.source() + person, 1, Integer::sum));

    truth
        .entities(EntityType.PERSON)
        .forEach(
            (record, person) -> {
              if (truth.difficulties(record).contains(Difficulty.DUPLICATE_ROW)) {
                assertThat(rows.get(record.source() + person)).isEqualTo(2);
              }
            });
    assertThat(rows.values()).contains(2);
  }

  @Test
  void appeals_throughTwoChannels_areOneEntityOfOneReporter() {
    Map<String, Set<String>> channels = new TreeMap<>();
    Map<String, Set<String>> reporters = new TreeMap<>();
    truth
        .entities(EntityType.APPEAL)
        .forEach(
            (record, appeal) -> {
              channels.computeIfAbsent(appeal, a -> new TreeSet<>()).add(record.source());
              String reporter = truth.reporters().getOrDefault(record, "none");
              reporters.computeIfAbsent(appeal, a -> new TreeSet<>()).add(reporter);
            });

    long twice = channels.values().stream().filter(c -> c.size() == 2).count();
    Tally planted = tally(Difficulty.TWO_CHANNELS);
    assertThat(twice).isEqualTo(planted.planted()).isPositive();
    assertThat(reporters.values()).allSatisfy(r -> assertThat(r).hasSize(1));
  }

  @Test
  void appeals_haveMatterAndPlace_andOthersReportTheSameMatter() {
    Set<RecordId> appeals = truth.entities(EntityType.APPEAL).keySet();

    assertThat(truth.matters().keySet()).isEqualTo(appeals);
    assertThat(truth.aboutPlaces().keySet()).isEqualTo(appeals);
    assertThat(appeals).containsAll(truth.aboutOrganizations().keySet()).isNotEmpty();
    Set<String> matters = new HashSet<>(truth.matters().values());
    assertThat(matters).hasSize(city.summary().matters());
    assertThat(matters.size()).isLessThan(city.summary().appeals());
  }

  @Test
  void relations_pointToEntitiesThatExist() {
    assertThat(truth.placeUnits().keySet()).containsAll(truth.homes().values());
    assertThat(truth.placeUnits().keySet()).containsAll(truth.organizationPlaces().values());
    assertThat(truth.placeUnits().keySet()).containsAll(truth.aboutPlaces().values());
    assertThat(truth.homes().keySet()).containsAll(truth.legalRepresentatives().values());
    assertThat(truth.homes().keySet()).containsAll(truth.reporters().values());
    assertThat(truth.legalRepresentatives().keySet())
        .isEqualTo(truth.organizationPlaces().keySet())
        .containsAll(truth.aboutOrganizations().values());
  }

  @Test
  void units_ofRows_lieBelowTheUnitThatTheRowNames() {
    for (String file : TYPES.keySet()) {
      String silo = file.substring(file.indexOf('-') + 1, file.length() - 4);
      for (NamedCsvRecord row : Cities.goodRows(city, file)) {
        String unit = Cities.today(row.getField("unit")).replaceAll("(000)+$", "");
        String grid = truth.units().get(new RecordId(silo, row.getField("id")));
        if (!unit.startsWith("990199")) {
          assertThat(grid).as("%s %s", file, row.getField("id")).startsWith(unit);
        }
      }
    }
  }

  private Tally tally(Difficulty difficulty) {
    return city.summary().difficulties().getOrDefault(difficulty, new Tally(0, 0));
  }
}
