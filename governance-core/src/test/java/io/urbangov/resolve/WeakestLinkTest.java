package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.MergeHistory;
import io.urbangov.resolve.report.WeakestLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why and how, on entities of several records that differ here and there. */
class WeakestLinkTest {

  /** Each person up to six times, with values missing or mixed up between records. */
  private static List<SourceRecord> hard(long seed) {
    Random random = new Random(seed);
    List<SourceRecord> records = new ArrayList<>();
    List<SourceRecord> persons = People.strangers(120, seed);
    for (SourceRecord person : persons) {
      for (int copy = random.nextInt(6); copy >= 0; copy--) {
        SourceRecord other = persons.get(random.nextInt(persons.size()));
        SourceRecord.Builder record =
            SourceRecord.builder(new RecordId("s" + copy, person.id().key()), EntityType.PERSON);
        record.set(People.NAME, (random.nextInt(6) == 0 ? other : person).orNull(People.NAME));
        record.set(
            People.BIRTH_DATE, random.nextInt(5) == 0 ? null : person.orNull(People.BIRTH_DATE));
        record.set(People.PHONE, (random.nextInt(8) == 0 ? other : person).orNull(People.PHONE));
        records.add(record.build());
      }
    }
    return records;
  }

  private static double linkWeight() {
    return MatchModel.log2(0.95 / 0.05);
  }

  @Test
  void why_anyEntity_noOtherSplitCostsLess() {
    int tried = 0;
    for (long seed = 0; seed < 4; seed++) {
      Resolution resolution = People.resolver().build().resolve(hard(seed));
      for (Entity entity : resolution.entities()) {
        if (entity.members().size() > 2 && entity.members().size() < 9) {
          WeakestLink weakest = resolution.why(entity).findWeakest().orElseThrow();
          String at = "seed " + seed + ", " + entity.id();
          assertThat(weakest.exact()).as(at).isTrue();
          assertThat(cost(resolution, entity, Set.copyOf(weakest.side())))
              .as(at)
              .isCloseTo(weakest.bits(), within(1e-6));
          assertThat(weakest.bits())
              .as(at)
              .isCloseTo(leastByTryingAll(resolution, entity), within(1e-6));
          assertThat(weakest.side().size()).isLessThanOrEqualTo(entity.members().size() / 2);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  private static double leastByTryingAll(Resolution resolution, Entity entity) {
    List<RecordId> members = entity.members();
    return IntStream.range(1, 1 << (members.size() - 1))
        .mapToDouble(
            split -> {
              Set<RecordId> side = new TreeSet<>();
              for (int i = 0; i < members.size(); i++) {
                if ((split >> i & 1) == 1) {
                  side.add(members.get(i));
                }
              }
              return cost(resolution, entity, side);
            })
        .min()
        .orElseThrow();
  }

  /** What the compared pairs across a split are above the link threshold. */
  private static double cost(Resolution resolution, Entity entity, Set<RecordId> side) {
    double cost = 0;
    for (RecordId a : side) {
      for (RecordId b : entity.members()) {
        if (!side.contains(b) && resolution.wasCompared(a, b)) {
          cost += Math.max(0, resolution.explain(a, b).value() - linkWeight());
        }
      }
    }
    return cost;
  }

  @Test
  void how_anyEntity_endsInTheEntity() {
    for (long seed = 0; seed < 4; seed++) {
      Resolution resolution = People.resolver().build().resolve(hard(seed));
      for (Entity entity : resolution.entities()) {
        MergeHistory history = resolution.how(entity);
        String at = "seed " + seed + ", " + entity.id();
        assertThat(history.others()).as(at).isEmpty();
        assertThat(history.steps()).as(at).hasSize(entity.members().size() - 1);
        assertThat(history.steps()).as(at).allMatch(step -> step.bits() > 0);
        if (!history.steps().isEmpty()) {
          MergeHistory.Step last = history.steps().get(history.steps().size() - 1);
          assertThat(last.into()).as(at).isEqualTo(entity.id());
          assertThat(last.intoSize() + last.fromSize()).as(at).isEqualTo(entity.members().size());
        }
      }
    }
  }

  /** All agree in everything, save for one record without a phone. */
  @Test
  void why_manyRecords_fallsBackOnTheSpanningEvidence() {
    List<SourceRecord> records = People.strangers(300, 3);
    for (int i = 0; i < WeakestLinks.MOST_EXACT + 1; i++) {
      records.add(People.parse("x:" + (1000 + i) + " | 欧阳小明 | 1990-03-05 | 19900001111").get(0));
    }
    records.addAll(People.parse("x:2000 | 欧阳小明 | 1990-03-05 |"));
    Resolution resolution = People.resolver().largestShare(1).build().resolve(records);
    Entity entity = resolution.getEntity(RecordId.parse("x:2000"));
    assertThat(entity.members()).hasSize(WeakestLinks.MOST_EXACT + 2);
    WeakestLink weakest = resolution.why(entity).findWeakest().orElseThrow();
    assertThat(weakest.exact()).isFalse();
    assertThat(weakest.side()).containsExactly(RecordId.parse("x:2000"));
    assertThat(weakest.cut()).isEqualTo(WeakestLinks.MOST_EXACT + 1);
  }
}
