package io.urbangov.resolve;

import static io.urbangov.resolve.Label.DIFFERENT;
import static io.urbangov.resolve.Label.SAME;
import static io.urbangov.resolve.Label.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.StepKind;
import io.urbangov.resolve.report.WhyNot.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingsTest {

  /** x:1 and x:2 are evidently one, so are y:1 and y:2; the two pairs have nothing in common. */
  private static final String FOUR =
      """
      x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
      x:2 | 欧阳小明 | 1990-03-05 | 19900001111 |
      y:1 | 司马相如 | 1961-07-30 | 19900002222 | B
      y:2 | 司马相如 | 1961-07-30 | 19900002222 |
      """;

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  private static Labels labels(String text) {
    List<LabelledPair> pairs = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split(" ", -1);
      pairs.add(LabelledPair.of(id(cells[0]), id(cells[2]), Label.valueOf(cells[1])));
    }
    return Labels.of(pairs);
  }

  private static List<SourceRecord> records() {
    List<SourceRecord> records = People.strangers(100, 2);
    records.addAll(People.parse(FOUR));
    return records;
  }

  private static Resolution resolve(String rulings) {
    return People.resolver()
        .distinct(People.ID)
        .rulings(labels(rulings))
        .build()
        .resolve(records());
  }

  private static List<RecordId> members(Resolution resolution, String record) {
    return resolution.getEntity(id(record)).members();
  }

  @Test
  void same_recordsWithNothingInCommon_areOneEntity() {
    Resolution resolution = resolve("x:2 SAME s:1\ns:1 SAME s:2");
    assertThat(members(resolution, "x:1"))
        .containsExactly(id("s:1"), id("s:2"), id("x:1"), id("x:2"));
    assertThat(resolution.conflicts()).isEmpty();
    assertThat(resolution.explain(id("x:2"), id("s:1")).toText())
        .contains("a steward ruled that they are one entity");
  }

  @Test
  void different_evidentMatch_isTwoEntitiesAndNotAskedAgain() {
    Resolution resolution = resolve("x:1 DIFFERENT x:2");
    assertThat(members(resolution, "x:1")).containsExactly(id("x:1"));
    assertThat(members(resolution, "x:2")).containsExactly(id("x:2"));
    assertThat(resolution.review()).noneMatch(pair -> pair.a().equals(id("x:1")));
    assertThat(resolution.explain(id("x:1"), id("x:2")).toText())
        .contains("kept apart, because a steward ruled so");
  }

  /** Three evident matches of which two are ruled apart: the third could be either, so neither. */
  @Test
  void different_notEvenByWayOfOthers() {
    List<SourceRecord> records = records();
    records.addAll(People.parse("x:3 | 欧阳小明 | 1990-03-05 | 19900001111 |"));
    Resolution resolution =
        People.resolver().rulings(labels("x:1 DIFFERENT x:3")).build().resolve(records);
    assertThat(members(resolution, "x:1")).doesNotContain(id("x:3"));
    assertThat(members(resolution, "x:2")).containsExactly(id("x:2"));
  }

  /** s:1 cannot be both x:1 and y:1, whose ids differ: the first by id order holds. */
  @Test
  void same_againstDistinctField_isAConflictWithoutEffect() {
    Resolution resolution = resolve("x:1 SAME y:1\ns:1 SAME x:1\ns:1 SAME y:1");
    assertThat(members(resolution, "x:1")).containsExactly(id("s:1"), id("x:1"), id("x:2"));
    assertThat(resolution.conflicts())
        .extracting(conflict -> conflict.ruling() + ": " + conflict.reason())
        .containsExactly(
            "s:1 SAME y:1: other records of the two entities keep them apart",
            "x:1 SAME y:1: one entity has one id");
  }

  /** Rulings come before evidence: y:2 is x:2 by ruling, and y:1, though alike, stays out. */
  @Test
  void same_comesBeforeEvidence() {
    Resolution resolution = resolve("x:2 SAME y:2\nx:2 DIFFERENT y:1");
    assertThat(members(resolution, "x:1")).containsExactly(id("x:1"), id("x:2"), id("y:2"));
    assertThat(members(resolution, "y:1")).containsExactly(id("y:1"));
    assertThat(resolution.conflicts()).isEmpty();
  }

  @Test
  void same_twoOfOneCleanSource_isAConflict() {
    Resolution resolution =
        People.resolver()
            .cleanSource("s")
            .rulings(labels("s:1 SAME s:2"))
            .build()
            .resolve(records());
    assertThat(members(resolution, "s:1")).containsExactly(id("s:1"));
    assertThat(resolution.conflicts())
        .extracting(RulingConflict::reason)
        .containsExactly("both are from one clean source");
  }

  @Test
  void unsureAndUnknownRecords_haveNoEffect() {
    Resolution without = People.resolver().distinct(People.ID).build().resolve(records());
    Resolution with = resolve("x:1 UNSURE x:2\nx:1 SAME gone:1\ngone:1 DIFFERENT gone:2");
    assertThat(People.show(with)).isEqualTo(People.show(without));
    assertThat(with.conflicts()).isEmpty();
    assertThat(with.model().toText()).isEqualTo(without.model().toText());
  }

  /** Any rulings: DIFFERENT is kept, SAME is kept or a conflict, and their order is nothing. */
  @Test
  void anyRulings_holdOrAreConflicts() {
    for (int seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      List<SourceRecord> records = People.withDuplicates(60, seed);
      List<LabelledPair> pairs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        RecordId a = records.get(random.nextInt(30)).id();
        RecordId b = records.get(60 + random.nextInt(30)).id();
        Label label = List.of(SAME, SAME, DIFFERENT, UNSURE).get(random.nextInt(4));
        pairs.add(LabelledPair.of(a, b, label));
      }
      Labels rulings = Labels.of(pairs);
      Resolution resolution = People.resolver().rulings(rulings).build().resolve(records);
      List<LabelledPair> broken = new ArrayList<>();
      for (LabelledPair ruling : rulings.list()) {
        boolean together =
            resolution.getEntity(ruling.a()).equals(resolution.getEntity(ruling.b()));
        if (ruling.label() == DIFFERENT) {
          assertThat(together).as("seed %d, %s", seed, ruling).isFalse();
        } else if (ruling.label() == SAME && !together) {
          broken.add(ruling);
        }
      }
      assertThat(resolution.conflicts())
          .as("seed %d", seed)
          .extracting(RulingConflict::ruling)
          .isEqualTo(broken);
      List<LabelledPair> shuffled = new ArrayList<>(rulings.list());
      Collections.shuffle(shuffled, random);
      Collections.shuffle(records, random);
      Resolution again = People.resolver().rulings(Labels.of(shuffled)).build().resolve(records);
      assertThat(People.show(again)).as("seed %d", seed).isEqualTo(People.show(resolution));
    }
  }

  /** A model that was learned before: the same rulings, the same entities, no second training. */
  @Test
  void rulings_givenModel_bindAllTheSame() {
    Labels rulings = labels("x:1 DIFFERENT x:2\nx:2 SAME y:2");
    Resolver resolver = People.resolver().rulings(rulings).build();
    Resolution trained = resolver.resolve(records());
    Resolution given = resolver.resolve(records(), trained.model(), Progress.NONE);
    assertThat(given.entities()).isEqualTo(trained.entities());
    assertThat(members(given, "x:2")).contains(id("y:2")).doesNotContain(id("x:1"));
  }

  @Test
  void whyNot_ruledDifferent_isTheRuling() {
    Resolution resolution = resolve("x:1 DIFFERENT x:2\nx:1 SAME y:1");
    assertThat(resolution.whyNot(id("x:1"), id("x:2")).reason()).isEqualTo(Reason.RULED);
    assertThat(resolution.whyNot(id("x:1"), id("x:2")).toText(Language.ZH)).contains("经人工裁定");
    assertThat(resolution.whyNot(id("x:1"), id("y:1")).reason()).isEqualTo(Reason.DISTINCT_FIELD);
    assertThat(resolution.waterfall(id("x:1"), id("x:2")).steps())
        .last()
        .matches(step -> step.kind() == StepKind.RULED_DIFFERENT && step.bits() == 0);
    assertThat(resolution.waterfall(id("x:1"), id("x:2")).toSvg(Language.EN))
        .contains("kept apart, because a steward ruled so");
  }

  /** Records that nothing but rulings connects are merged in the replay, too. */
  @Test
  void how_ruledSame_leavesNothingOver() {
    Resolution resolution = resolve("x:2 SAME s:1\ns:1 SAME s:2");
    assertThat(resolution.how(resolution.getEntity(id("s:1"))).steps()).hasSize(3);
    assertThat(resolution.how(resolution.getEntity(id("s:1"))).others()).isEmpty();
    assertThat(resolution.why(resolution.getEntity(id("s:1"))).toText(Language.EN)).isNotEmpty();
  }

  /** Clusters that merged on the way are still kept apart: names change, rulings do not. */
  @Test
  void apart_mergedClusters_stayApart() {
    RecordTable table =
        new RecordTable(
            EntityType.PERSON, People.strangers(9, 1), Set.of(), List.of(), new Workers(1));
    Apart apart = new Apart(Rulings.of(labels("s:5 DIFFERENT s:8"), table)::apartFrom);
    int five = table.row(id("s:5"));
    int eight = table.row(id("s:8"));
    assertThat(apart.allows(five, eight)).isFalse();
    apart.merged(1, five);
    apart.merged(2, eight);
    apart.merged(0, 2);
    assertThat(apart.allows(0, 1)).isFalse();
    assertThat(apart.allows(1, 0)).isFalse();
    assertThat(apart.allows(1, 3)).isTrue();
  }
}
