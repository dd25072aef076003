package io.urbangov.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Resolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationNamesTest {

  private static final Field<String> NAME = Field.text("name");

  private final OrganizationNames names = OrganizationNames.standard();

  static Stream<List<String>> parts() {
    return Golden.rows("organization-parts.tsv");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void parts_ofGoldenNames(List<String> row) {
    OrganizationName name = names.parse(row.get(0));
    assertThat(List.of(name.region(), name.tradeName(), name.trade(), name.form(), name.branch()))
        .as(row.get(6))
        .isEqualTo(row.subList(1, 6));
    assertThat(name.isBranch()).isEqualTo(!row.get(5).isEmpty());
  }

  static Stream<List<String>> finds() {
    return Golden.rows("organization-finds.tsv");
  }

  @ParameterizedTest
  @MethodSource("finds")
  void shortName_isNearerToItsFullName(List<String> row) {
    assertThat(names.of(row.get(0), row.get(1)))
        .as(row.get(3))
        .isGreaterThan(names.of(row.get(0), row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("finds")
  void keys_areSharedWithTheFullName(List<String> row) {
    Collection<String> keys = new ArrayList<>(names.keys().of(row.get(0)));
    keys.retainAll(names.keys().of(row.get(1)));
    assertThat(keys).as(row.get(3)).isNotEmpty();
  }

  static Stream<List<String>> levels() {
    return Golden.rows("organization-levels.tsv");
  }

  @ParameterizedTest
  @MethodSource("levels")
  void level_ofGoldenPairs(List<String> row) {
    assertThat(Levels.name(names.comparison(), NAME, row.get(0), row.get(1)))
        .as(row.get(3))
        .startsWith(row.get(2));
    assertThat(Levels.name(names.comparison(), NAME, row.get(1), row.get(0)))
        .as("the other way round: " + row.get(3))
        .startsWith(row.get(2));
  }

  @Test
  void similarity_isSymmetricAndWithinBounds() {
    long seed = 20261122;
    Random random = new Random(seed);
    String alphabet = "中国石油化工深圳市华发科技股份有限公司粤渝三峡集团(a1）支行𠮷";
    int[] points = alphabet.codePoints().toArray();
    for (int i = 0; i < 2_000; i++) {
      String a = random(random, points);
      String b = random(random, points);
      double ab = names.of(a, b);
      assertThat(ab).as("seed %d, case %d", seed, i).isBetween(0.0, 1.0 + 1e-9);
      assertThat(names.of(b, a)).as("seed %d, case %d", seed, i).isEqualTo(ab);
    }
  }

  private static String random(Random random, int[] points) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  @Test
  void weights_ofNamesAtHandLetRareCharactersDecide() {
    List<String> full = List.of("甲乙机电", "甲乙药业", "丙丁药业", "戊己药业", "庚辛药业");
    OrganizationNames fitted = OrganizationNames.of(RegionNames.standard(), NameWeights.of(full));
    // 药业 is in four of five names, 机电 in one.
    assertThat(fitted.of("甲乙机电", "己庚机电")).isGreaterThan(fitted.of("甲乙药业", "己庚药业"));
  }

  @Test
  void regions_canBeAdded() {
    OrganizationNames local =
        OrganizationNames.of(RegionNames.standard().with(List.of("云溪区")), NameWeights.general());
    assertThat(names.parse("云溪区青禾面馆").region()).isEmpty();
    assertThat(local.parse("云溪区青禾面馆").region()).isEqualTo("云溪区");
    assertThat(local.parse("云溪青禾面馆").tradeName()).isEqualTo("青禾面馆");
  }

  @Test
  void resolver_acceptsComparisonAndKey() {
    List<SourceRecord> records = new ArrayList<>();
    records.add(record("a", "1", "渝三峡Ａ"));
    records.add(record("b", "1", "重庆三峡油漆股份有限公司"));
    Resolver resolver =
        Resolver.of(EntityType.ORGANIZATION)
            .block(names.key(NAME))
            .compare(NAME, names.comparison().withTermFrequency())
            .build();
    assertThat(resolver.resolve(records).comparedPairs()).isEqualTo(1);
  }

  private static SourceRecord record(String source, String key, String name) {
    return SourceRecord.builder(new RecordId(source, key), EntityType.ORGANIZATION)
        .set(NAME, name)
        .build();
  }
}
