package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Explanation;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ResolutionTest {

  private static final int SEED = 20261122;

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  /** What is explained is what was decided on: the same sum, bit for bit. */
  @Test
  void explain_anyPair_isTheScore() {
    List<SourceRecord> records = People.withDuplicates(300, 8);
    List<FieldComparison<?>> comparisons =
        List.of(
            new FieldComparison<>(
                People.NAME, Comparisons.jaroWinkler(0.8, 0.6).withTermFrequency()),
            new FieldComparison<>(People.BIRTH_DATE, Comparisons.date()),
            new FieldComparison<>(People.PHONE, Comparisons.damerauLevenshtein(1)));
    List<Field<?>> fields = List.of(People.NAME, People.BIRTH_DATE, People.PHONE);
    RecordTable table =
        new RecordTable(EntityType.PERSON, records, Set.of(), fields, new Workers(1));
    CodeRows rows = new CodeRows(comparisons, new DistinctFields(List.of(), table), table);
    Resolution resolution = People.resolver().build().resolve(records);
    Scorer scorer = new Scorer(new Scorer.Weights(rows, resolution.model()));
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      int a = random.nextInt(table.size());
      int b = i % 2 == 0 ? (a + table.size() / 2) % table.size() : random.nextInt(table.size());
      if (a != b) {
        RecordId first = table.record(a).id();
        RecordId second = table.record(b).id();
        String at = "seed " + SEED + ", round " + i + ": " + first + ", " + second;
        double weight = scorer.weight(a, b);
        assertThat(resolution.explain(first, second).value()).as(at).isEqualTo(weight);
        assertThat(resolution.probability(first, second))
            .as(at)
            .isEqualTo(MatchModel.probability(weight));
      }
    }
  }

  @Test
  void explain_distinctFieldDiffers_saysSo() {
    List<SourceRecord> records = People.strangers(100, 2);
    records.addAll(
        People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
            x:2 | 欧阳小明 | 1990-03-05 | 19900001111 | B
            """));
    Resolution resolution = People.resolver().distinct(People.ID).build().resolve(records);
    assertThat(resolution.explain(id("x:1"), id("x:2")).toText())
        .startsWith("+")
        .contains("two entities")
        .contains("kept apart, because one entity has one id");
  }

  /**
   * x:3 could be either of two who are not one: it goes to the likelier, and both pairs say why.
   */
  @Test
  void explain_keptApartByOthers_saysSo() {
    List<SourceRecord> records = People.strangers(100, 2);
    records.addAll(
        People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
            x:2 | 欧阳小明 | 1990-03-05 | 19900001112 | B
            x:3 | 欧阳小明 | 1990-03-05 | 19900001111 |
            """));
    Resolution resolution = People.resolver().distinct(People.ID).build().resolve(records);
    assertThat(resolution.getEntity(id("x:3")).members()).containsExactly(id("x:1"), id("x:3"));
    assertThat(resolution.explain(id("x:2"), id("x:3")).toText())
        .contains("kept apart by the other records of the two entities");
  }

  @Test
  void explain_largeEntity_isSpannedByOneLinkLessThanItsRecords() {
    List<SourceRecord> records = People.strangers(300, 3);
    List<SourceRecord> same = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      same.addAll(People.parse("x:" + i + " | 欧阳小明 | 1990-03-05 | 19900001111"));
    }
    records.addAll(same);
    Resolution resolution = People.resolver().largestShare(1).build().resolve(records);
    Entity entity = resolution.getEntity(id("x:0"));
    assertThat(entity.members()).hasSize(900);
    assertThat(resolution.explain(entity).details()).hasSize(899);
  }

  @Test
  void explain_entityOfAnotherResolution_throws() {
    Resolution resolution = People.resolver().build().resolve(People.strangers(5, 1));
    Entity stranger = Entity.of(EntityType.PERSON, List.of(id("s:1"), id("s:2")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolution.explain(stranger))
        .withMessage("entity must be of this resolution, was: PERSON s:1");
  }

  @Test
  void probability_sameRecordTwice_throws() {
    Resolution resolution = People.resolver().build().resolve(People.strangers(5, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolution.probability(id("s:1"), id("s:1")))
        .withMessage("records must be two, was twice: s:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolution.probability(id("s:1"), id("s:99")))
        .withMessage("record must have been resolved, was: s:99");
  }

  /** Each of the copies is taken out in turn and asked for: it is found where it was joined. */
  @Test
  void find_recordTakenOut_isFoundWhereItWasJoined() {
    List<SourceRecord> records = People.withDuplicates(120, 9);
    Resolution all = People.resolver().build().resolve(records);
    for (int i = 120; i < 240; i += 5) {
      SourceRecord out = records.get(i);
      List<SourceRecord> others = new ArrayList<>(records);
      others.remove(i);
      List<Match> found = People.resolver().build().resolve(others).find(out, 0.95);
      List<RecordId> together = new ArrayList<>(all.getEntity(out.id()).members());
      together.remove(out.id());
      assertThat(found).as("%s", out.id()).hasSize(1);
      assertThat(found.get(0).entity().members()).isEqualTo(together);
    }
  }

  /** Were the entity's own two records counted, the name would be 1.5 of some 240: common. */
  @Test
  void find_valueOfOneEntityOnly_isNotCommon() {
    List<SourceRecord> records = People.withDuplicates(120, 9);
    records.addAll(
        People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111
            x:2 | 欧阳小明 | 1990-03-05 | 19900001111
            """));
    Resolution resolution = People.resolver().build().resolve(records);
    SourceRecord call = People.parse("call:1 | 欧阳小明 | | 19900001111").get(0);
    assertThat(resolution.find(call, 0.9))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.entity().members()).hasSize(2);
              assertThat(match.explanation().toText()).doesNotContain("more common");
            });
    assertThat(resolution.find(records.get(0), 0.9)).as("itself does not count").hasSize(1);
  }

  @Test
  void find_otherIdOrSameCleanSource_isLeftOut() {
    List<SourceRecord> records = People.strangers(100, 2);
    records.addAll(
        People.parse(
            """
            clean:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
            other:1 | 欧阳小明 | 1990-03-05 | 19900001111 |
            """));
    Resolution resolution =
        People.resolver().distinct(People.ID).cleanSource("clean").build().resolve(records);
    assertThat(resolution.getEntity(id("other:1")).members()).hasSize(2);
    String person = " | 欧阳小明 | 1990-03-05 | 19900001111 | ";
    assertThat(resolution.find(People.parse("call:1" + person).get(0), 0.9)).hasSize(1);
    assertThat(resolution.find(People.parse("call:1" + person + "A").get(0), 0.9)).hasSize(1);
    assertThat(resolution.find(People.parse("call:1" + person + "B").get(0), 0.9))
        .as("the entity has another id, though the member that matches has none")
        .isEmpty();
    assertThat(resolution.find(People.parse("clean:2" + person).get(0), 0.9))
        .as("the clean source has this entity already")
        .isEmpty();
    assertThat(resolution.find(People.parse("clean:1" + person).get(0), 0.9))
        .as("a new version of the clean source's own record")
        .hasSize(1);
  }

  @Test
  void find_wrongArguments_throws() {
    Resolution resolution = People.resolver().build().resolve(People.strangers(5, 1));
    SourceRecord place = SourceRecord.builder(id("p:1"), EntityType.PLACE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolution.find(place, 0.5))
        .withMessage("record must be of type PERSON, was: PLACE");
    SourceRecord person = SourceRecord.builder(id("p:1"), EntityType.PERSON).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolution.find(person, Double.NaN))
        .withMessage("atLeast must be in [0, 1], was: NaN");
  }

  /** Review is what is in two entities though likely: nothing less, nothing joined, in order. */
  @Test
  void review_listsDoubtfulPairsOfDifferentEntities_inOrder() {
    Resolution resolution =
        People.resolver()
            .link(0.999999)
            .review(0.02)
            .build()
            .resolve(People.withDuplicates(300, 4));
    List<ScoredPair> review = resolution.review();
    assertThat(review).isNotEmpty();
    double before = Double.POSITIVE_INFINITY;
    for (ScoredPair pair : review) {
      assertThat(pair.a()).isLessThan(pair.b());
      assertThat(pair.probability()).isGreaterThanOrEqualTo(0.02);
      assertThat(pair.weight()).isLessThanOrEqualTo(before);
      assertThat(resolution.probability(pair.a(), pair.b())).isEqualTo(pair.probability());
      assertThat(resolution.getEntity(pair.a())).isNotEqualTo(resolution.getEntity(pair.b()));
      assertThat(resolution.wasCompared(pair.a(), pair.b())).isTrue();
      before = pair.weight();
    }
  }

  /** Eight threads ask the same of one resolution at once, and hear what one thread hears. */
  @Test
  void readers_inParallel_hearTheSame() throws Exception {
    List<SourceRecord> records = People.withDuplicates(300, 6);
    Resolution resolution = People.resolver().build().resolve(records);
    List<String> expected = ask(resolution, records);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(() -> ask(resolution, records)));
      }
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> ask(Resolution resolution, List<SourceRecord> records) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < records.size(); i += 3) {
      SourceRecord record = records.get(i);
      RecordId other = records.get((i + 100) % records.size()).id();
      resolution.find(record, 0.1).stream()
          .map(match -> match.entity().id() + match.explanation().toText())
          .forEach(answers::add);
      answers.add(resolution.explain(record.id(), other).toText());
      Explanation entity = resolution.explain(resolution.getEntity(record.id()));
      answers.add(entity.toText() + resolution.probability(record.id(), other));
    }
    return answers;
  }
}
