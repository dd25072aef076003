package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in whatever order: the entities are those of a batch. */
class LiveResolverTest {

  /** One step: store a record, or remove the one with this id. */
  private record Step(SourceRecord record, boolean removal) {}

  /** Every record is stored in one to four versions, and one in four is removed again. */
  private static List<Step> steps(List<SourceRecord> records, long seed) {
    Random random = new Random(seed);
    HardPeople people = new HardPeople(seed);
    List<List<Step>> lives = new ArrayList<>();
    for (SourceRecord record : records) {
      List<Step> life = new ArrayList<>();
      for (int versions = random.nextInt(4); versions > 0; versions--) {
        SourceRecord other = records.get(random.nextInt(records.size()));
        life.add(new Step(people.like(other, record.id()), random.nextInt(4) == 0));
      }
      life.add(new Step(record, random.nextInt(4) == 0));
      lives.add(life);
    }
    List<Step> steps = new ArrayList<>();
    while (!lives.isEmpty()) {
      int at = random.nextInt(lives.size());
      steps.add(lives.get(at).remove(0));
      if (lives.get(at).isEmpty()) {
        Collections.swap(lives, at, lives.size() - 1);
        lives.remove(lives.size() - 1);
      }
    }
    return steps;
  }

  private static List<EntityChange> take(LiveResolver live, Step step) {
    return step.removal ? live.remove(step.record.id()) : live.upsert(step.record);
  }

  private static void take(Map<RecordId, SourceRecord> records, Step step) {
    if (step.removal) {
      records.remove(step.record.id());
    } else {
      records.put(step.record.id(), step.record);
    }
  }

  /** A small limit, so that blocks close and open again all the time, and a large one. */
  @ParameterizedTest
  @CsvSource({"150, 4", "150, 1000", "400, 6", "400, 12", "2000, 25", "2000, 1000"})
  void entities_randomSteps_areThoseOfABatch(int size, int maxBlock) {
    for (long seed = 1; seed <= (size > 1_000 ? 2 : 8); seed++) {
      List<SourceRecord> records = new HardPeople(seed).draw(size);
      Resolver resolver = HardPeople.resolver().maxBlock(maxBlock).build();
      MatchModel model = resolver.resolve(records).model();
      LiveResolver live = resolver.live(model);
      Map<RecordId, SourceRecord> there = new TreeMap<>();
      Map<RecordId, Entity> told = new HashMap<>();
      List<Step> steps = steps(records, seed);
      for (int i = 0; i < steps.size(); i++) {
        take(live, steps.get(i)).forEach(change -> follow(told, change));
        take(there, steps.get(i));
        if (i % (steps.size() / 5) == 0 || i == steps.size() - 1) {
          String at = "seed " + seed + ", step " + i;
          Resolution batch = resolver.resolve(there.values(), model, Progress.NONE);
          assertThat(live.entities()).as(at).isEqualTo(batch.entities());
          assertThat(new TreeMap<>(told).values())
              .as(at)
              .containsExactlyElementsOf(live.entities());
        }
      }
    }
  }

  /** Keeps the entities by what changes say alone. */
  private static void follow(Map<RecordId, Entity> told, EntityChange change) {
    for (Entity before : change.before()) {
      assertThat(told.remove(before.id())).isEqualTo(before);
    }
    for (Entity after : change.after()) {
      assertThat(told.put(after.id(), after)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void entities_stepsOfSeveralThreads_areThoseOfABatch(int writers) throws InterruptedException {
    for (long seed = 1; seed <= 3; seed++) {
      List<SourceRecord> records = new HardPeople(seed).draw(2_000);
      Resolver resolver = HardPeople.resolver().maxBlock(20).build();
      MatchModel model = resolver.resolve(records).model();
      LiveResolver live = resolver.live(model);
      Map<RecordId, SourceRecord> there = new TreeMap<>();
      List<List<Step>> shares = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        shares.add(new ArrayList<>());
      }
      for (Step step : steps(records, seed)) {
        shares.get(Math.floorMod(step.record.id().hashCode(), writers)).add(step);
        take(there, step);
      }
      List<Thread> threads = new ArrayList<>();
      shares.forEach(share -> threads.add(new Thread(() -> share.forEach(s -> take(live, s)))));
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(live.entities())
          .as("seed %s", seed)
          .isEqualTo(resolver.resolve(there.values(), model, Progress.NONE).entities());
    }
  }

  @Test
  void live_afterABatch_goesOnFromIt() {
    List<SourceRecord> records = new HardPeople(5).draw(600);
    Resolver resolver = HardPeople.resolver().maxBlock(15).build();
    Resolution batch = resolver.resolve(records);
    LiveResolver live = resolver.live(batch);
    assertThat(live.entities()).isEqualTo(batch.entities());
    assertThat(live.size()).isEqualTo(600);
    Map<RecordId, SourceRecord> there = new TreeMap<>();
    records.forEach(record -> there.put(record.id(), record));
    for (Step step : steps(new HardPeople(6).draw(600), 6)) {
      take(live, step);
      take(there, step);
    }
    assertThat(live.entities())
        .isEqualTo(resolver.resolve(there.values(), batch.model(), Progress.NONE).entities());
  }

  /** Two persons who are everywhere, at times more often than a block may have records. */
  @ParameterizedTest
  @ValueSource(ints = {12, 1000})
  void entities_hubsThatComeAndGo_areThoseOfABatch(int maxBlock) {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      HardPeople people = new HardPeople(seed);
      List<SourceRecord> records = people.draw(200);
      Resolver resolver = HardPeople.resolver().maxBlock(maxBlock).build();
      MatchModel model = resolver.resolve(records).model();
      LiveResolver live = resolver.live(model);
      Map<RecordId, SourceRecord> there = new TreeMap<>();
      for (int i = 0; i < 1_500; i++) {
        RecordId id = new RecordId("visits", String.format("%03d", random.nextInt(60)));
        SourceRecord hub = records.get(random.nextInt(2)).with(People.ID, null);
        SourceRecord record = random.nextInt(8) == 0 ? people.like(hub, id) : copy(hub, id);
        Step step = new Step(record, random.nextInt(3) == 0);
        take(live, step);
        take(there, step);
        if (i % 50 == 0) {
          assertThat(live.entities())
              .as("seed %s, step %s", seed, i)
              .isEqualTo(resolver.resolve(there.values(), model, Progress.NONE).entities());
        }
      }
    }
  }

  private static SourceRecord copy(SourceRecord original, RecordId id) {
    return SourceRecord.builder(id, EntityType.PERSON)
        .set(People.NAME, original.orNull(People.NAME))
        .set(People.BIRTH_DATE, original.orNull(People.BIRTH_DATE))
        .set(People.PHONE, original.orNull(People.PHONE))
        .build();
  }

  private static LiveResolver afterStrangers() {
    Resolver resolver = People.resolver().build();
    return resolver.live(resolver.resolve(People.withDuplicates(500, 3)).model());
  }

  private static SourceRecord person(String line) {
    return People.parse(line).get(0);
  }

  @Test
  void upsert_recordAfterRecord_tellsWhatHappened() {
    LiveResolver live = afterStrangers();
    SourceRecord one = person("a:1 | 欧阳小明 | 1990-03-05 | 18800001111");
    SourceRecord two = person("a:2 | 欧阳小明 | 1971-08-30 | 18800002222");
    SourceRecord both = person("a:0 | 欧阳小明 | 1990-03-05 | 18800001111");
    assertThat(kinds(live.upsert(one))).isEqualTo("CREATED");
    assertThat(live.upsert(one)).as("nothing new").isEmpty();
    assertThat(kinds(live.upsert(two))).isEqualTo("CREATED");
    List<EntityChange> joined = live.upsert(both);
    assertThat(kinds(joined)).isEqualTo("UPDATED");
    assertThat(joined.get(0).before()).extracting(e -> e.id().toString()).containsExactly("a:1");
    assertThat(joined.get(0).after()).extracting(e -> e.id().toString()).containsExactly("a:0");
    assertThat(kinds(live.upsert(both.with(People.NAME, "欧阳小朋")))).isEqualTo("UPDATED");
    assertThat(kinds(live.upsert(person("a:0 | 王芳 | 1955-01-01 | 18800003333"))))
        .isEqualTo("SPLIT");
    assertThat(kinds(live.upsert(both))).isEqualTo("MERGED");
    assertThat(live.getEntity(one.id()).members()).hasSize(2);
    assertThat(kinds(live.remove(both.id()))).isEqualTo("UPDATED");
    assertThat(kinds(live.remove(one.id()))).isEqualTo("REMOVED");
    assertThat(live.remove(one.id())).isEmpty();
    assertThat(live.findEntity(one.id())).isEmpty();
    assertThat(live.size()).isEqualTo(1);
  }

  private static String kinds(List<EntityChange> changes) {
    return String.join(" ", changes.stream().map(change -> change.kind().name()).toList());
  }

  @Test
  void find_recordFromOutside_storesNothing() {
    LiveResolver live = afterStrangers();
    live.upsert(person("a:1 | 欧阳小明 | 1990-03-05 | 18800001111"));
    List<Match> matches = live.find(person("x:1 | 欧阳小明 | 1990-03-05 |"), 0.5);
    assertThat(matches).singleElement().extracting(m -> m.member().toString()).isEqualTo("a:1");
    assertThat(live.size()).isEqualTo(1);
    assertThat(live.find(person("a:1 | 欧阳小明 | 1990-03-05 |"), 0.5))
        .as("an older version does not count")
        .isEmpty();
    assertThat(live.findRecord(RecordId.parse("a:1")))
        .get()
        .extracting(r -> r.orNull(People.PHONE))
        .isEqualTo("18800001111");
  }

  /** What is found is what the record would be linked to. */
  @Test
  void find_anyRecord_isWhatAnUpsertComparesItWith() {
    List<SourceRecord> records = new HardPeople(9).draw(400);
    Resolver resolver = HardPeople.resolver().maxBlock(10).build();
    LiveResolver live = resolver.live(resolver.resolve(records));
    SourceRecord fresh = new HardPeople(10).like(records.get(17), RecordId.parse("new:1"));
    for (SourceRecord record : List.of(records.get(3), records.get(200), fresh)) {
      List<Match> matches = live.find(record, 0.95);
      List<EntityChange> changes = live.upsert(record);
      Entity entity = live.getEntity(record.id());
      boolean alone = entity.members().size() == 1;
      assertThat(matches.isEmpty()).as("%s %s", record.id(), changes).isEqualTo(alone);
      if (!alone) {
        assertThat(entity.members()).contains(matches.get(0).member());
      }
    }
  }

  @Test
  void upsert_recordOfAnotherType_isRefused() {
    SourceRecord place = SourceRecord.builder(RecordId.parse("p:1"), EntityType.PLACE).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> afterStrangers().upsert(place))
        .withMessage("record must be of type PERSON, was: PLACE p:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> afterStrangers().getEntity(RecordId.parse("p:1")))
        .withMessage("record must be stored, was: p:1");
  }
}
