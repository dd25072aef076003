package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifficultyTest {

  private final SampleCity city = Cities.small();

  @Test
  void rates_areNearTheDocumentedOnes() {
    city.summary()
        .difficulties()
        .forEach(
            (difficulty, tally) -> {
              double expected = tally.opportunities() * difficulty.rate();
              // five standard deviations of a binomial count, and one for very few opportunities
              double slack = 5 * Math.sqrt(expected * (1 - difficulty.rate())) + 1;
              assertThat((double) tally.planted())
                  .as("%s of %d", difficulty, tally.opportunities())
                  .isBetween(expected - slack, expected + slack);
            });
    assertThat(city.summary().difficulties().keySet()).containsExactly(Difficulty.values());
  }

  @Test
  void residentIds_haveValidCheckCharacters_exceptWherePlanted() {
    int wrong = 0;
    for (String silo : List.of("registry", "household")) {
      for (NamedCsvRecord row : Cities.goodRows(city, "persons-" + silo + ".csv")) {
        String id = Cities.narrow(row.getField("resident_id"));
        if (id.length() != 18 || id.contains("*")) {
          continue;
        }
        boolean valid = CheckCharacters.residentId(id.substring(0, 17)) == id.charAt(17);
        Set<Difficulty> planted = planted(silo, row);
        boolean broken =
            planted.contains(Difficulty.ID_DIGIT) || planted.contains(Difficulty.ID_SWAP);
        assertThat(valid).as("%s %s", silo, row.getField("id")).isNotEqualTo(broken);
        wrong += broken ? 1 : 0;
      }
    }
    assertThat(wrong).isEqualTo(tally(Difficulty.ID_DIGIT) + tally(Difficulty.ID_SWAP));
  }

  @Test
  void residentIds_inEveryForm_startWith99() {
    int fifteen = 0;
    int masked = 0;
    for (String silo : List.of("registry", "household")) {
      for (NamedCsvRecord row : Cities.goodRows(city, "persons-" + silo + ".csv")) {
        String id = Cities.narrow(row.getField("resident_id"));
        if (!id.isEmpty()) {
          assertThat(id).startsWith("99");
        }
        fifteen += id.length() == 15 ? 1 : 0;
        masked += id.matches("99\\d{4}\\*{8}\\d{3}[0-9X]") ? 1 : 0;
      }
    }
    assertThat(fifteen).isEqualTo(tally(Difficulty.ID_15));
    assertThat(masked).isEqualTo(tally(Difficulty.ID_MASKED));
  }

  @Test
  void creditCodes_areValid_exceptWherePlanted() {
    for (String silo : List.of("market", "tax")) {
      for (NamedCsvRecord row : Cities.goodRows(city, "organizations-" + silo + ".csv")) {
        String code = row.getField("credit_code");
        if (!code.isEmpty()) {
          boolean valid = CheckCharacters.creditCode(code.substring(0, 17)) == code.charAt(17);
          assertThat(valid)
              .as("%s %s", silo, row.getField("id"))
              .isNotEqualTo(planted(silo, row).contains(Difficulty.CREDIT_CHARACTER));
        }
      }
    }
  }

  @Test
  void phones_areInTheInventedRanges() {
    for (String file : List.of("persons-registry.csv", "appeals-hotline.csv")) {
      for (NamedCsvRecord row : Cities.goodRows(city, file)) {
        String digits = Cities.narrow(row.getField("phone")).replaceAll("[^0-9*]", "");
        if (!digits.isEmpty()) {
          assertThat(digits).as(file).matches("(86)?1990\\d{7}|199\\*{4}\\d{4}");
        }
      }
    }
  }

  @Test
  void swappedFields_haveTheNameInTheAddress() {
    int swapped = 0;
    for (NamedCsvRecord row : Cities.goodRows(city, "persons-registry.csv")) {
      boolean planted = planted("registry", row).contains(Difficulty.NAME_IN_ADDRESS);
      assertThat(row.getField("name").matches(".*\\d.*")).isEqualTo(planted);
      swapped += planted ? 1 : 0;
    }
    assertThat(swapped).isPositive();
  }

  @Test
  void sharedPhones_areOneForTheHousehold() {
    Map<String, Set<String>> phones = new TreeMap<>();
    for (NamedCsvRecord row : Cities.goodRows(city, "persons-household.csv")) {
      Set<Difficulty> planted = planted("household", row);
      boolean plain =
          !planted.contains(Difficulty.PHONE_DIGIT)
              && !planted.contains(Difficulty.PHONE_FORMAT)
              && !planted.contains(Difficulty.PHONE_MASKED);
      if (planted.contains(Difficulty.PHONE_SHARED) && plain && !row.getField("phone").isEmpty()) {
        phones
            .computeIfAbsent(row.getField("household_no"), h -> new TreeSet<>())
            .add(Cities.narrow(row.getField("phone")));
      }
    }
    assertThat(phones).isNotEmpty();
    assertThat(phones.values()).allSatisfy(p -> assertThat(p).hasSize(1));
  }

  private Set<Difficulty> planted(String silo, NamedCsvRecord row) {
    return city.truth().difficulties(new RecordId(silo, row.getField("id")));
  }

  private int tally(Difficulty difficulty) {
    return city.summary().difficulties().getOrDefault(difficulty, new Tally(0, 0)).planted();
  }
}
