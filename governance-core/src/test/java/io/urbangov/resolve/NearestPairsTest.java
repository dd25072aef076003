package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearestPairsTest {

  private static final Field<String> GIVEN = Field.text("given");
  private static final Field<String> SURNAME = Field.text("surname");

  private static SourceRecord person(
      String source, int key, @Nullable String given, @Nullable String surname) {
    return SourceRecord.builder(new RecordId(source, String.format("%04d", key)), EntityType.PERSON)
        .set(GIVEN, given)
        .set(SURNAME, surname)
        .build();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 4 + random.nextInt(4); i > 0; i--) {
      name.append((char) ('a' + random.nextInt(12)));
    }
    return name.toString();
  }

  private static List<SourceRecord> strangers(int count, Random random) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(person(i % 2 == 0 ? "x" : "y", i, name(random), name(random)));
    }
    return records;
  }

  private static NearestPairs pairs(int k, List<SourceRecord> records, String... clean) {
    return new NearestPairs(
        new Nearest(k, List.of(GIVEN, SURNAME)), table(records, clean), new Workers(2));
  }

  private static RecordTable table(List<SourceRecord> records, String... clean) {
    return new RecordTable(
        EntityType.PERSON, records, Set.of(clean), List.of(GIVEN, SURNAME), new Workers(1));
  }

  private static Set<String> show(NearestPairs pairs) {
    Set<String> shown = new TreeSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      shown.add(pairs.first(i) + "-" + pairs.second(i));
    }
    return shown;
  }

  /** Neither name, no rule on a name and no prefix survives; the trigrams do, in either field. */
  @Test
  void of_swappedAndMistyped_areNearest() {
    for (long seed = 1; seed <= 10; seed++) {
      List<SourceRecord> records = strangers(200, new Random(seed));
      records.add(person("z", 1, "wilhelmina", "zwickelbauer"));
      records.add(person("z", 2, "zwikelbauer", "wilhelmin"));
      assertThat(pairs(1, records).contains(200, 201)).as("seed %s", seed).isTrue();
    }
  }

  @Test
  void of_hanNameWithOneOtherCharacter_isNearest() {
    List<SourceRecord> records = strangers(50, new Random(1));
    records.add(person("z", 1, "欧阳建国", null));
    records.add(person("z", 2, "欧阳建民", null));
    assertThat(pairs(3, records).contains(50, 51)).isTrue();
  }

  /** The definition: among the k best sums of squared inverse frequencies of shared grams. */
  @Test
  void of_anyRecords_areTheKNearestOfEither() {
    for (long seed = 1; seed <= 5; seed++) {
      List<SourceRecord> records = strangers(120, new Random(seed));
      RecordTable table = table(records);
      GramPostings postings = new GramPostings(List.of(GIVEN, SURNAME), table);
      Set<String> expected = new TreeSet<>();
      for (int a = 0; a < records.size(); a++) {
        int row = a;
        double[] scores = new double[records.size()];
        for (int b = 0; b < scores.length; b++) {
          scores[b] = b == a ? 0 : score(postings, a, b);
        }
        Arrays.stream(range(scores.length))
            .filter(b -> scores[b] > 0)
            .sorted((x, y) -> scores[x] != scores[y] ? Double.compare(scores[y], scores[x]) : x - y)
            .limit(3)
            .forEach(b -> expected.add(Math.min(row, b) + "-" + Math.max(row, b)));
      }
      assertThat(show(pairs(3, records))).as("seed %s", seed).isEqualTo(expected);
    }
  }

  private static Integer[] range(int size) {
    Integer[] range = new Integer[size];
    Arrays.setAll(range, i -> i);
    return range;
  }

  private static double score(GramPostings postings, int a, int b) {
    double score = 0;
    for (int gram : postings.of(a)) {
      if (Arrays.stream(postings.of(b)).anyMatch(other -> other == gram)) {
        score += postings.weight(gram);
      }
    }
    return score;
  }

  @Test
  void of_anyOrder_areTheSame() {
    for (long seed = 1; seed <= 5; seed++) {
      List<SourceRecord> records = strangers(150, new Random(seed));
      Set<String> expected = show(pairs(4, records));
      Collections.shuffle(records, new Random(seed));
      assertThat(show(pairs(4, records))).as("seed %s", seed).isEqualTo(expected);
    }
  }

  @Test
  void of_cleanSource_hasNoPairInside() {
    List<SourceRecord> records = strangers(100, new Random(3));
    NearestPairs pairs = pairs(5, records, "x", "y");
    assertThat(pairs.size()).isPositive();
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(pairs.first(i) < 50).isNotEqualTo(pairs.second(i) < 50);
    }
  }

  @Test
  void of_allEqualOrEmpty_isBounded() {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      records.add(person("s", i, i < 2_000 ? "same" : null, null));
    }
    assertThat(pairs(5, records).size()).as("a gram of 2,000 records tells nothing").isZero();
  }

  @Test
  void find_brokenByAnErrorInEveryRule_findsTheNearest() {
    List<SourceRecord> records = new ArrayList<>();
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      String given = name(random) + name(random);
      String surname = name(random) + name(random);
      records.add(person("s", i, given, surname));
      records.add(person("t", i, given, surname));
    }
    records.add(person("z", 1, "wilhelmina", "zwickelbauer"));
    records.add(person("z", 2, "wilhelmin", "zwickelbaur"));
    Resolver.Builder builder =
        Resolver.of(EntityType.PERSON)
            .block(FieldKey.exact(GIVEN))
            .compare(GIVEN, Comparisons.jaroWinkler(0.9).withTermFrequency())
            .compare(SURNAME, Comparisons.jaroWinkler(0.9).withTermFrequency());
    RecordId one = RecordId.parse("z:0001");
    RecordId two = RecordId.parse("z:0002");
    assertThat(builder.build().resolve(records).wasCompared(one, two)).isFalse();
    Resolution resolution = builder.nearest(5, GIVEN, SURNAME).build().resolve(records);
    assertThat(resolution.explain(one, two).toText()).contains("nearest 5 by given + surname");
    assertThat(resolution.rules()).hasSize(2);
    assertThat(resolution.rules().get(1).pairs()).isPositive();
    assertThat(resolution.find(person("call", 1, "wilhelmna", "zwickelbauer"), 0.5))
        .as("a record from outside")
        .isNotEmpty();
  }

  @Test
  void nearest_twiceOrOfNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().nearest(0, People.NAME).build())
        .withMessageContaining("nearest must be asked for once, for at least 1 record");
    assertThatIllegalArgumentException().isThrownBy(() -> People.resolver().nearest(5).build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> People.resolver().nearest(5, People.NAME).nearest(5, People.NAME).build());
  }
}
