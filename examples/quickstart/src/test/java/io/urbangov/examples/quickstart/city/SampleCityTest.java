package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCityTest {

  /** What no seed changes, up to names of streets and towns. */
  private static final Set<String> SAME =
      Set.of("changes.csv", "links.csv", "places-survey.csv", "units.csv");

  @Test
  void city_ofOneSeed_isTheSameEachTime() {
    SampleCity first = SampleCity.builder().seed(5).people(500).build();
    SampleCity second = SampleCity.builder().seed(5).people(500).build();

    assertThat(first.files()).isEqualTo(second.files());
    assertThat(first.summary()).isEqualTo(second.summary());
    for (EntityType type :
        new EntityType[] {
          EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.APPEAL
        }) {
      assertThat(first.truth().entities(type)).isEqualTo(second.truth().entities(type));
    }
  }

  /** The number is what JDK 17 and 25 both gave; it changes whenever the generator does. */
  @Test
  void city_ofSeed42_isTheSameOnEveryJdk() {
    SampleCity city = SampleCity.builder().seed(42).people(200).build();

    assertThat(city.files().hashCode()).isEqualTo(-1710269804);
  }

  @Test
  void city_ofAnotherSeed_isAnother() {
    SampleCity first = SampleCity.builder().seed(5).people(500).build();
    SampleCity second = SampleCity.builder().seed(6).people(500).build();

    for (String file : first.files().keySet()) {
      if (!SAME.contains(file)) {
        assertThat(first.files().get(file)).as(file).isNotEqualTo(second.files().get(file));
      }
    }
  }

  @Test
  void city_ofTwoHundred_hasEveryFileAndOneSurge() {
    SampleCity city = SampleCity.builder().people(200).build();

    assertThat(city.files().keySet())
        .containsExactly(
            "appeals-gridvisits.csv",
            "appeals-hotline.csv",
            "appeals-online.csv",
            "appeals-petitions.csv",
            "changes.csv",
            "grids.geojson",
            "links.csv",
            "organizations-market.csv",
            "organizations-tax.csv",
            "persons-household.csv",
            "persons-registry.csv",
            "places-addresses.csv",
            "places-housing.csv",
            "places-survey.csv",
            "units.csv");
    assertThat(city.summary().people()).isEqualTo(200);
    assertThat(city.summary().hotTopics()).hasSize(1);
    assertThat(city.truth().homes()).hasSize(200);
  }

  @Test
  void cities_ofManySeeds_build() {
    for (long seed = 0; seed < 20; seed++) {
      SampleCity city = SampleCity.builder().seed(seed).people(200).build();
      assertThat(city.summary().appeals()).as("seed %d", seed).isGreaterThanOrEqualTo(80);
    }
  }

  @Test
  void people_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCity.builder().people(199).build())
        .withMessage("people must be in [200, 1000000], was: 199");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCity.builder().people(1_000_001).build());
  }

  @Test
  void writeTo_aFolderThatIsAbsent_writesEveryFileInUtf8(@TempDir Path folder) throws IOException {
    SampleCity city = SampleCity.builder().people(200).build();
    Path target = folder.resolve("new").resolve("city");

    city.writeTo(target);

    for (String file : city.files().keySet()) {
      assertThat(Files.readString(target.resolve(file), StandardCharsets.UTF_8))
          .isEqualTo(city.files().get(file));
    }
  }

  @Test
  void crs_isOneThatTheJobKnows() {
    assertThat(SampleCity.builder().people(200).build().crs()).isEqualTo("GCJ02");
  }

  @Test
  void summary_inLines_namesEveryDifficultyAndSurge() {
    Summary summary = Cities.small().summary();

    String text = String.join("\n", summary.lines());

    for (Difficulty difficulty : Difficulty.values()) {
      assertThat(text).contains(difficulty.meaning());
    }
    assertThat(text).contains(summary.hotTopics().get(0).term(), "信鸽");
  }
}
