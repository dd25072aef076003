package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.EntityType;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  @Test
  void resolve_noRecords_hasNoEntities() {
    assertThat(People.resolver().build().resolve(List.of()).entities()).isEmpty();
  }

  @Test
  void resolve_oneRecord_isOneEntity() {
    Resolution resolution =
        People.resolver().build().resolve(People.parse("a:1 | 张伟 | 1990-03-05"));
    assertThat(People.show(resolution)).isEqualTo("a:1");
  }

  @Test
  void resolve_nothingInCommon_keepsRecordsApart() {
    Resolution resolution =
        People.resolver()
            .build()
            .resolve(
                People.parse(
                    """
                    a:1 | 张伟 | 1990-03-05
                    a:2 | 李娜 | 1985-11-20
                    a:3 |      |
                    """));
    assertThat(People.show(resolution)).isEqualTo("a:1 | a:2 | a:3");
    assertThat(resolution.comparedPairs()).isZero();
  }

  @Test
  void resolve_duplicatesAmongStrangers_findsThem() {
    List<SourceRecord> records = People.strangers(300, 1);
    records.addAll(
        People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111
            x:2 | 欧阳小明 | 1990-05-03 | 19900001111
            x:3 | 欧阳小名 | 1990-03-05 | 19900001111
            x:4 | 司马光远 | 1990-03-05 | 19900002222
            """));
    Resolution resolution = People.resolver().build().resolve(records);
    assertThat(resolution.getEntity(id("x:2")).members())
        .containsExactly(id("x:1"), id("x:2"), id("x:3"));
    assertThat(resolution.getEntity(id("x:4")).members()).containsExactly(id("x:4"));
  }

  @Test
  void resolve_shuffledRecords_givesTheSameAnswer() {
    List<SourceRecord> records = People.withDuplicates(400, 7);
    String expected = People.show(People.resolver().build().resolve(records));
    for (int seed = 0; seed < 5; seed++) {
      List<SourceRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(People.show(People.resolver().build().resolve(shuffled)))
          .as("seed %s", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void resolve_distinctField_neverJoinsTwoValues() {
    List<SourceRecord> records = People.strangers(300, 2);
    records.addAll(
        People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
            x:2 | 欧阳小明 | 1990-03-05 | 19900001111 | B
            x:3 | 欧阳小明 | 1990-03-05 | 19900001111 |
            """));
    Resolution joined = People.resolver().build().resolve(records);
    assertThat(joined.getEntity(id("x:1")).members()).hasSize(3);
    Resolution apart = People.resolver().distinct(People.ID).build().resolve(records);
    assertThat(apart.getEntity(id("x:1"))).isNotEqualTo(apart.getEntity(id("x:2")));
    assertThat(apart.review())
        .as("what may not be joined is for review")
        .anyMatch(pair -> pair.a().equals(id("x:1")) && pair.b().equals(id("x:2")));
  }

  @Test
  void resolve_cleanSource_hasOneRecordPerEntity() {
    List<SourceRecord> records = People.strangers(300, 3);
    records.addAll(
        People.parse(
            """
            clean:1 | 欧阳小明 | 1990-03-05 | 19900001111
            clean:2 | 欧阳小明 | 1990-03-05 | 19900001111
            other:1 | 欧阳小明 | 1990-03-05 | 19900001111
            clean:3 | 司马大伟 | 1981-07-19 | 19900002222
            clean:4 | 司马大伟 | 1981-07-19 | 19900002223
            other:2 | 司马大伟 | 1981-07-19 | 19900002223
            """));
    Resolution resolution = People.resolver().cleanSource("clean").build().resolve(records);
    assertThat(resolution.getEntity(id("other:1")).members())
        .as("it could be either of two who are not one, and to toss a coin is no answer")
        .containsExactly(id("other:1"));
    assertThat(resolution.getEntity(id("other:2")).members())
        .containsExactly(id("clean:4"), id("other:2"));
    assertThat(resolution.wasCompared(id("clean:1"), id("clean:2"))).isFalse();
    assertThat(resolution.explain(id("clean:1"), id("clean:2")).toText())
        .contains("both are from one clean source");
  }

  @Test
  void resolve_onlyCleanSource_comparesNothing() {
    List<SourceRecord> records = People.strangers(2_000, 4);
    Resolution resolution = People.resolver().cleanSource("s").build().resolve(records);
    assertThat(resolution.comparedPairs()).isZero();
    assertThat(resolution.entities()).hasSize(2_000);
  }

  @Test
  void resolve_oversizedBlock_isSkippedAndReported() {
    List<SourceRecord> records =
        People.parse(
            """
            a:1 | 张伟 | 1990-03-05 | 19900001111
            a:2 | 李娜 | 1985-11-20 | 19900001111
            a:3 | 王芳 | 1971-01-02 | 19900001111
            a:4 | 张伟 | 1990-03-05 |
            """);
    Resolution resolution = People.resolver().maxBlock(2).build().resolve(records);
    assertThat(resolution.rules().get(0)).isEqualTo(new RuleReport("phone", 0, 1, 3));
    assertThat(resolution.wasCompared(id("a:1"), id("a:2"))).isFalse();
    assertThat(resolution.wasCompared(id("a:1"), id("a:4"))).isTrue();
  }

  @Test
  void explain_pair_addsUpAndShowsNoValue() {
    Resolution resolution = People.resolver().build().resolve(People.withDuplicates(200, 6));
    Explanation why = resolution.explain(id("s:1"), id("t:1"));
    double sum =
        why.details().stream()
            .mapToDouble(Explanation::value)
            .filter(value -> !Double.isNaN(value))
            .sum();
    assertThat(why.value()).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(why.toText()).contains("one entity").contains("birth_date: equal");
    SourceRecord record = resolution.getRecord(id("s:1"));
    assertThat(why.toText()).doesNotContain(record.orElse(People.PHONE, "?"));
    assertThat(resolution.explain(id("s:1"), id("s:2")).toText()).contains("never compared");
  }

  @Test
  void explain_entity_spansItsRecords() {
    Resolution resolution = People.resolver().build().resolve(People.withDuplicates(200, 6));
    Explanation why = resolution.explain(resolution.getEntity(id("t:1")));
    assertThat(why.details()).hasSize(1);
    assertThat(why.toText()).contains("s:1 = t:1");
  }

  @Test
  void find_recordFromOutside_ranksItsEntityFirst() {
    Resolution resolution = People.resolver().build().resolve(People.withDuplicates(200, 6));
    SourceRecord known = resolution.getRecord(id("s:9"));
    SourceRecord asked =
        SourceRecord.builder(id("call:1"), EntityType.PERSON)
            .set(People.NAME, known.orNull(People.NAME))
            .set(People.PHONE, known.orNull(People.PHONE))
            .build();
    List<Match> matches = resolution.find(asked, 0.5);
    assertThat(matches.get(0).entity()).isEqualTo(resolution.getEntity(id("s:9")));
    assertThat(matches.get(0).probability()).isBetween(0.9, 1.0);
    assertThat(resolution.find(asked.with(People.PHONE, null).with(People.NAME, null), 0))
        .isEmpty();
  }

  @Test
  void build_wrongSpec_namesAllProblems() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resolver.of(EntityType.PERSON).link(2).review(0).build())
        .withMessageContaining("blocking rule")
        .withMessageContaining("comparisons must be 1 to 16")
        .withMessageContaining("link must be in (0, 1), was: 2.0")
        .withMessageContaining("review must be in (0, link], was: 0.0");
  }

  @Test
  void resolve_wrongRecords_throws() {
    List<SourceRecord> twice = People.parse("a:1 | 张伟 |\na:1 | 李娜 |");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().build().resolve(twice))
        .withMessage("record ids must be unique, was: a:1");
    SourceRecord place = SourceRecord.builder(id("a:1"), EntityType.PLACE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().build().resolve(List.of(place)))
        .withMessageContaining("records must be of type PERSON");
  }
}
