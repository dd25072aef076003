package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So few records that they hardly teach anything: what a person would say must come out. */
class FewRecordsTest {

  private static final RecordId ONE = RecordId.parse("x:1");
  private static final RecordId TWO = RecordId.parse("x:2");

  private static Resolver.Builder resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(FieldKey.exact(People.ID))
        .block(FieldKey.exact(People.PHONE))
        .block(FieldKey.exact(People.NAME))
        .block(FieldKey.exact(People.BIRTH_DATE))
        .compare(People.NAME, Comparisons.jaroWinkler(0.8, 0.6).withTermFrequency())
        .compare(People.BIRTH_DATE, Comparisons.date())
        .compare(People.PHONE, Comparisons.damerauLevenshtein(1))
        .compare(People.ID, Comparisons.exact())
        .distinct(People.ID);
  }

  /** The two records among strangers with ids of their own, {@code n} in all. */
  private static Resolution resolve(int n, String two) {
    List<SourceRecord> records = People.parse(two);
    for (SourceRecord stranger : People.strangers(n - 2, 5)) {
      records.add(stranger.with(People.ID, "S" + stranger.id().key()));
    }
    return resolver().build().resolve(records);
  }

  private static void assertJoined(int n, String two) {
    Resolution resolution = resolve(n, two);
    assertThat(resolution.getEntity(ONE).members())
        .as(resolution.explain(ONE, TWO).toText() + "\n" + resolution.model())
        .containsExactly(ONE, TWO);
  }

  private static void assertApart(int n, String two) {
    Resolution resolution = resolve(n, two);
    assertThat(resolution.getEntity(ONE).members())
        .as(resolution.explain(ONE, TWO).toText() + "\n" + resolution.model())
        .containsExactly(ONE);
    assertThat(resolution.probability(ONE, TWO)).isLessThan(0.05);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sameInAll_joins(int n) {
    assertJoined(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        x:2 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sameIdNameAndPhone_joins(int n) {
    assertJoined(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        x:2 | 欧阳小明 |            | 19900001111 | A
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sameNameAndPhone_joins(int n) {
    assertJoined(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        x:2 | 欧阳小明 |            | 19900001111 |
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_slipInTheName_joins(int n) {
    assertJoined(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        x:2 | 欧阳小名 | 1990-03-05 | 19900001111 | A
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sharedPhoneAlone_keepsApart(int n) {
    assertApart(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
        x:2 | 司马光远 | 1961-11-20 | 19900001111 |
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sharedNameAlone_keepsApart(int n) {
    assertApart(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
        x:2 | 欧阳小明 | 1961-11-20 | 19955557777 |
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30})
  void resolve_sharedBirthDateAlone_keepsApart(int n) {
    assertApart(
        n,
        """
        x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
        x:2 | 司马光远 | 1990-03-05 | 19955557777 |
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 10, 30, 50})
  void resolve_oneRecordManyTimes_isOneEntity(int n) {
    List<SourceRecord> records = new ArrayList<>();
    SourceRecord row = People.parse("x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A").get(0);
    for (int i = 1; i <= n; i++) {
      SourceRecord.Builder copy =
          SourceRecord.builder(new RecordId("x", Integer.toString(i)), EntityType.PERSON);
      copy.set(People.NAME, row.orNull(People.NAME));
      copy.set(People.BIRTH_DATE, row.orNull(People.BIRTH_DATE));
      copy.set(People.PHONE, row.orNull(People.PHONE));
      copy.set(People.ID, row.orNull(People.ID));
      records.add(copy.build());
    }
    assertThat(resolver().build().resolve(records).entities()).hasSize(1);
  }

  @Test
  void resolve_twoRecordsOneNameOnly_isForReview() {
    Resolution resolution =
        resolve(
            2,
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
            x:2 | 欧阳小明 |            |             |
            """);
    assertThat(resolution.probability(ONE, TWO)).as("a name says little").isBetween(0.3, 0.95);
    assertThat(resolution.getEntity(ONE)).isNotEqualTo(resolution.getEntity(TWO));
  }
}
