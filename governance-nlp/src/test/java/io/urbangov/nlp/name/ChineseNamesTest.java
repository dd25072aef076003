package io.urbangov.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseNamesTest {

  private static final Field<String> NAME = Field.text("name");
  private static final ChineseNames NAMES = ChineseNames.of(Pinyin.load());

  static Stream<List<String>> levels() {
    return Golden.rows("person-levels.tsv");
  }

  @ParameterizedTest
  @MethodSource("levels")
  void level_ofGoldenPairs(List<String> row) {
    assertThat(Levels.name(NAMES.comparison(), NAME, row.get(0), row.get(1)))
        .as(row.get(3))
        .startsWith(row.get(2));
    assertThat(Levels.name(NAMES.comparison(), NAME, row.get(1), row.get(0)))
        .as("the other way round: " + row.get(3))
        .startsWith(row.get(2));
  }

  @Test
  void similarity_isSymmetricAndOneForItself() {
    long seed = 20261122;
    Random random = new Random(seed);
    int[] points = "张章伟玮建国軍 ·*某欧阳单于lz𠮷己已".codePoints().toArray();
    for (int i = 0; i < 3_000; i++) {
      String a = random(random, points);
      String b = random(random, points);
      double ab = NAMES.of(a, b);
      assertThat(ab).as("seed %d, case %d", seed, i).isBetween(0.0, 1.0);
      assertThat(NAMES.of(b, a)).as("seed %d, case %d", seed, i).isEqualTo(ab);
      assertThat(NAMES.of(a, a)).as("seed %d, case %d", seed, i).isEqualTo(1);
    }
  }

  private static String random(Random random, int[] points) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(7);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  @Test
  void spelling_readsSurnamesAsSurnames() {
    assertThat(NAMES.spelling("单雅明")).isEqualTo("shan ya ming");
    assertThat(NAMES.spelling("尉迟明")).isEqualTo("yu chi ming");
    assertThat(NAMES.spelling("歐陽娜娜")).startsWith("ou yang na na");
    assertThat(NAMES.spelling("Smith")).isEqualTo("smith");
    assertThat(NAMES.spelling("张先生")).isEqualTo("张");
  }

  @Test
  void sound_hasAKeyForEachCombinationOfReadings() {
    // 单: shan as a surname, dan and chan elsewhere; 雅 and 明 have one reading or two.
    assertThat(NAMES.sound().of("单雅明")).contains("shanyaming", "danyaming", "chanyaming");
    assertThat(NAMES.sound().of("单雅明")).hasSizeLessThanOrEqualTo(8);
    assertThat(NAMES.sound().of("Zhang Wei")).contains("zhangwei");
    assertThat(NAMES.sound().of("张先生")).isEmpty();
  }

  @Test
  void fuzzySound_joinsWhatIsHeardAlike() {
    assertThat(NAMES.fuzzySound().of("刘宁")).containsAnyElementsOf(NAMES.fuzzySound().of("刘玲"));
    assertThat(NAMES.sound().of("刘宁")).doesNotContainAnyElementsOf(NAMES.sound().of("刘玲"));
  }

  @Test
  void initials_keepTheSurnameAsWritten() {
    assertThat(NAMES.initials().of("欧阳建国")).containsExactly("欧阳 j g");
    assertThat(NAMES.initials().of("张先生")).isEmpty();
    assertThat(NAMES.initials().of("smith")).containsExactly("smith");
  }

  @Test
  void resolver_findsHomophonesByTheirSound() {
    List<SourceRecord> records = new ArrayList<>();
    records.add(record("1", "张伟"));
    records.add(record("2", "章玮"));
    records.add(record("3", "李强"));
    Resolution resolution =
        Resolver.of(EntityType.PERSON)
            .block(NAMES.sound(NAME))
            .compare(NAME, NAMES.comparison().withTermFrequency())
            .build()
            .resolve(records);
    assertThat(resolution.comparedPairs()).isEqualTo(1);
  }

  private static SourceRecord record(String key, String name) {
    return SourceRecord.builder(new RecordId("s", key), EntityType.PERSON).set(NAME, name).build();
  }
}
