package io.urbangov.resolve;

import static io.urbangov.resolve.Label.DIFFERENT;
import static io.urbangov.resolve.Label.SAME;
import static io.urbangov.resolve.Label.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.Entity;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stewards rule, and whenever: the entities are those of a batch with these rulings. */
class LiveRulingsTest {

  /** What there is, by what the steps say alone. */
  private static final class World {

    private final Map<RecordId, SourceRecord> records = new TreeMap<>();
    private final Map<RecordPair, LabelledPair> rulings = new TreeMap<>();

    Resolution resolve(Resolver.Builder spec, MatchModel model) {
      Labels labels = Labels.of(rulings.values());
      return spec.rulings(labels).build().resolve(records.values(), model, Progress.NONE);
    }
  }

  private interface LiveStep {
    List<EntityChange> take(LiveResolver live);
  }

  /**
   * One step, as it is taken live and in the world.
   *
   * @param order what steps share that must keep their order
   */
  private record Step(Object order, LiveStep live, Consumer<World> world) {

    static Step store(SourceRecord record) {
      RecordId id = record.id();
      return new Step(id, live -> live.upsert(record), world -> world.records.put(id, record));
    }

    static Step remove(RecordId id) {
      return new Step(id, live -> live.remove(id), world -> world.records.remove(id));
    }

    static Step rule(RecordId a, RecordId b, Label label) {
      LabelledPair ruling = LabelledPair.of(a, b, label);
      RecordPair pair = RecordPair.of(a, b);
      return new Step(pair, live -> live.rule(ruling), world -> world.rulings.put(pair, ruling));
    }

    static Step withdraw(RecordId a, RecordId b) {
      RecordPair pair = RecordPair.of(a, b);
      return new Step(pair, live -> live.withdraw(b, a), world -> world.rulings.remove(pair));
    }
  }

  /**
   * Records come, change and go; rulings are made on neighbors in a chain, on anybody, and among a
   * few who are ruled on again and again.
   *
   * @param oneRuling one step in so many is a ruling or takes one back
   */
  private static List<Step> steps(List<SourceRecord> records, int count, int oneRuling, long seed) {
    Random random = new Random(seed);
    HardPeople people = new HardPeople(seed);
    List<RecordId> ruled = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    while (steps.size() < count) {
      int at = random.nextInt(records.size() - 1);
      RecordId a = records.get(at).id();
      if (random.nextInt(oneRuling) == 0) {
        RecordId b =
            switch (random.nextInt(4)) {
              case 0 -> records.get(at + 1).id();
              case 1 -> records.get(at / 10 * 10).id();
              default -> records.get(random.nextInt(records.size())).id();
            };
        if (!a.equals(b)) {
          steps.add(Step.rule(a, b, random.nextInt(3) == 0 ? DIFFERENT : SAME));
          ruled.add(a);
          ruled.add(b);
        }
        if (ruled.size() > records.size() / 5) { // an old one goes or turns
          int old = 2 * random.nextInt(ruled.size() / 2);
          RecordId x = ruled.remove(old);
          RecordId y = ruled.remove(old);
          Label label = List.of(SAME, DIFFERENT, UNSURE).get(random.nextInt(3));
          steps.add(random.nextBoolean() ? Step.withdraw(x, y) : Step.rule(x, y, label));
        }
      } else if (random.nextInt(3) == 0) {
        steps.add(Step.remove(a));
      } else {
        SourceRecord other = records.get(random.nextInt(records.size()));
        steps.add(Step.store(random.nextInt(4) == 0 ? people.like(other, a) : records.get(at)));
      }
    }
    return steps;
  }

  /** Takes the steps and compares with a batch at times. */
  private static void check(
      Resolver.Builder spec, LiveResolver live, World world, List<Step> steps, int every, long at) {
    Map<RecordId, Entity> told = new HashMap<>();
    live.entities().forEach(entity -> told.put(entity.id(), entity));
    for (int i = 0; i < steps.size(); i++) {
      for (EntityChange change : steps.get(i).live.take(live)) {
        change.before().forEach(e -> assertThat(told.remove(e.id())).isEqualTo(e));
        change.after().forEach(e -> assertThat(told.put(e.id(), e)).isNull());
      }
      steps.get(i).world.accept(world);
      if (i % every == 0 || i == steps.size() - 1) {
        String step = "seed " + at + ", step " + i;
        Resolution batch = world.resolve(spec, live.model());
        assertThat(live.entities()).as(step).isEqualTo(batch.entities());
        assertThat(live.conflicts()).as(step).isEqualTo(batch.conflicts());
        assertThat(new TreeMap<>(told).values())
            .as(step)
            .containsExactlyElementsOf(live.entities());
      }
    }
    assertThat(live.rulings().list()).isEqualTo(List.copyOf(world.rulings.values()));
  }

  /** Few rulings and many, blocks that close and open again all the time, and such as never do. */
  @ParameterizedTest
  @CsvSource({
    "60, 4, 2, 3",
    "60, 1000, 2, 3",
    "150, 5, 4, 13",
    "150, 1000, 4, 13",
    "400, 12, 8, 31",
    "1500, 1000, 10, 997"
  })
  void entities_randomStepsAndRulings_areThoseOfABatch(
      int size, int maxBlock, int oneRuling, int every) {
    for (long seed = 1; seed <= (size > 1_000 ? 1 : 4); seed++) {
      List<SourceRecord> records = new HardPeople(seed).draw(size);
      Resolver.Builder spec = HardPeople.resolver().threads(1).maxBlock(maxBlock);
      MatchModel model = spec.build().resolve(records).model();
      List<Step> steps = steps(records, Math.max(6 * size, 600), oneRuling, seed);
      check(spec, spec.build().live(model), new World(), steps, every, seed);
    }
  }

  /** One person who is everywhere joins plain entities, some of whose records are ruled on. */
  @ParameterizedTest
  @ValueSource(ints = {20, 1000})
  void entities_hubWithRulings_areThoseOfABatch(int maxBlock) {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<SourceRecord> records = new HardPeople(seed).draw(200);
      List<RecordId> ids = new ArrayList<>();
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        ids.add(new RecordId("visits", "h" + i));
        steps.add(Step.store(records.get(i)));
      }
      for (int i = 0; i < 1_200; i++) {
        RecordId a = ids.get(random.nextInt(ids.size()));
        RecordId b =
            random.nextBoolean()
                ? ids.get(random.nextInt(ids.size()))
                : records.get(random.nextInt(40)).id();
        switch (a.equals(b) ? 9 : random.nextInt(40)) {
          case 0 -> steps.add(Step.rule(a, b, SAME));
          case 1 -> steps.add(Step.rule(a, b, DIFFERENT));
          case 2, 3, 4 -> steps.add(Step.rule(a, b, UNSURE));
          case 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> steps.add(Step.remove(a));
          default -> steps.add(Step.store(copy(records.get(random.nextInt(2)), a)));
        }
      }
      Resolver.Builder spec = HardPeople.resolver().threads(1).maxBlock(maxBlock);
      MatchModel model = spec.build().resolve(records).model();
      check(spec, spec.build().live(model), new World(), steps, 5, seed);
    }
  }

  private static SourceRecord copy(SourceRecord original, RecordId id) {
    return SourceRecord.builder(id, original.type())
        .set(People.NAME, original.orNull(People.NAME))
        .set(People.BIRTH_DATE, original.orNull(People.BIRTH_DATE))
        .set(People.PHONE, original.orNull(People.PHONE))
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void entities_rulingsOfSeveralThreads_areThoseOfABatch(int writers) throws InterruptedException {
    for (long seed = 1; seed <= 3; seed++) {
      List<SourceRecord> records = new HardPeople(seed).draw(600);
      Resolver.Builder spec = HardPeople.resolver().maxBlock(20);
      MatchModel model = spec.build().resolve(records).model();
      LiveResolver live = spec.build().live(model);
      World world = new World();
      List<List<Step>> shares = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        shares.add(new ArrayList<>());
      }
      for (Step step : steps(records, 4_000, 5, seed)) {
        shares.get(Math.floorMod(step.order.hashCode(), writers)).add(step);
        step.world.accept(world);
      }
      List<Thread> threads = new ArrayList<>();
      shares.forEach(share -> threads.add(new Thread(() -> share.forEach(s -> s.live.take(live)))));
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(live.entities())
          .as("seed %s", seed)
          .isEqualTo(world.resolve(spec, model).entities());
    }
  }

  /** With the batch's rulings, with others, and with none: those of the resolver bind. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void live_afterABatch_isBoundByTheRulingsOfTheResolver(int which) {
    List<SourceRecord> records = new HardPeople(5).draw(400);
    List<Labels> rulings = List.of(rulings(records, 1), rulings(records, 2), Labels.none());
    Resolution batch =
        HardPeople.resolver().maxBlock(15).rulings(rulings.get(0)).build().resolve(records);
    Resolver.Builder spec = HardPeople.resolver().maxBlock(15);
    LiveResolver live = spec.rulings(rulings.get(which)).build().live(batch);
    World world = new World();
    records.forEach(record -> world.records.put(record.id(), record));
    for (LabelledPair ruling : rulings.get(which).list()) {
      world.rulings.put(RecordPair.of(ruling.a(), ruling.b()), ruling);
    }
    assertThat(live.entities()).isEqualTo(world.resolve(spec, batch.model()).entities());
    check(spec, live, world, steps(records, 800, 5, 6), 80, 5);
  }

  private static Labels rulings(List<SourceRecord> records, long seed) {
    World world = new World();
    steps(records, 600, 5, seed).forEach(step -> step.world.accept(world));
    return Labels.of(world.rulings.values());
  }

  private static RecordId id(String text) {
    return RecordId.parse(text);
  }

  private static LabelledPair pair(String a, Label label, String b) {
    return LabelledPair.of(id(a), id(b), label);
  }

  /** Two evident matches, x and y, which have nothing in common. */
  private static LiveResolver xAndY(Labels rulings) {
    Resolver resolver = People.resolver().distinct(People.ID).rulings(rulings).build();
    LiveResolver live = resolver.live(resolver.resolve(People.withDuplicates(200, 3)).model());
    People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111 | A
            x:2 | 欧阳小明 | 1990-03-05 | 19900001111 |
            y:1 | 司马相如 | 1961-07-30 | 19900002222 | B
            y:2 | 司马相如 | 1961-07-30 | 19900002222 |
            """)
        .forEach(live::upsert);
    return live;
  }

  private static String show(LiveResolver live) {
    List<String> entities = new ArrayList<>();
    for (Entity entity : live.entities()) {
      entities.add(String.join("=", entity.members().stream().map(RecordId::toString).toList()));
    }
    return String.join(" | ", entities);
  }

  private static String kinds(List<EntityChange> changes) {
    return String.join(" ", changes.stream().map(change -> change.kind().name()).toList());
  }

  @Test
  void rule_pairAfterPair_tellsWhatHappened() {
    LiveResolver live = xAndY(Labels.none());
    assertThat(show(live)).isEqualTo("x:1=x:2 | y:1=y:2");
    assertThat(kinds(live.rule(pair("x:1", DIFFERENT, "x:2")))).isEqualTo("SPLIT");
    assertThat(live.rule(pair("x:1", DIFFERENT, "x:2"))).as("nothing new").isEmpty();
    assertThat(kinds(live.rule(pair("x:2", SAME, "y:2")))).isEqualTo("MERGED");
    assertThat(show(live)).isEqualTo("x:1 | x:2=y:1=y:2");
    assertThat(live.rule(pair("x:1", SAME, "y:1"))).as("the ids differ").isEmpty();
    assertThat(live.conflicts())
        .extracting(conflict -> conflict.ruling() + ": " + conflict.reason())
        .containsExactly("x:1 SAME y:1: one entity has one id");
    assertThat(kinds(live.rule(pair("x:1", UNSURE, "x:2")))).isEqualTo("SPLIT");
    assertThat(show(live))
        .as("y:2 is x:2, and could be x:1 as well as y:1, who have two ids")
        .isEqualTo("x:1 | x:2=y:2 | y:1");
    assertThat(kinds(live.withdraw(id("y:2"), id("x:2")))).isEqualTo("REGROUPED");
    assertThat(live.withdraw(id("y:2"), id("x:2"))).isEmpty();
    assertThat(show(live)).isEqualTo("x:1=x:2 | y:1=y:2");
    assertThat(live.rulings()).hasToString("1 same, 0 different, 1 unsure");
  }

  /** A ruling waits for its records, and ends where one of them is not. */
  @Test
  void same_byWayOfARecordThatIsNotThere_waitsForIt() {
    LiveResolver live = xAndY(Labels.of(pair("x:2", SAME, "z:1"), pair("z:1", SAME, "y:2")));
    SourceRecord z = People.parse("z:1 | 上官婉儿 | 1975-01-20 | 19900003333 |").get(0);
    live.upsert(live.findRecord(id("y:1")).orElseThrow().with(People.ID, null));
    assertThat(show(live)).isEqualTo("x:1=x:2 | y:1=y:2");
    assertThat(kinds(live.upsert(z))).isEqualTo("MERGED");
    assertThat(show(live)).isEqualTo("x:1=x:2=y:1=y:2=z:1");
    assertThat(kinds(live.remove(z.id()))).isEqualTo("SPLIT");
    assertThat(show(live)).isEqualTo("x:1=x:2 | y:1=y:2");
    assertThat(live.rulings().count(SAME)).isEqualTo(2);
  }

  /** Whoever links what a ruling alone connected makes evidence of all of it. */
  @Test
  void upsert_recordThatLinksWhatARulingConnected_letsTheirPairsCount() {
    Resolver.Builder spec = People.resolver();
    MatchModel model = spec.build().resolve(People.withDuplicates(200, 3)).model();
    LiveResolver live = spec.build().live(model);
    String y = " | 司马相如 | 1990-03-05 | 19900002222";
    List<Step> steps = new ArrayList<>();
    People.parse(
            """
            x:1 | 欧阳小明 | 1990-03-05 | 19900001111
            x:2 | 欧阳小明 | 1990-03-05 | 19900001111
            """)
        .forEach(x -> steps.add(Step.store(x)));
    for (int i = 1; i <= 12; i++) {
      steps.add(Step.store(People.parse("y:" + i + y).get(0)));
    }
    steps.add(Step.rule(id("x:1"), id("y:1"), SAME));
    World world = new World();
    check(spec, live, world, steps, 1, 0);
    assertThat(live.entities()).hasSize(1);
    SourceRecord both = People.parse("z:1 | 欧阳小明 | 1990-03-05 | 19900002222").get(0);
    check(spec, live, world, List.of(Step.store(both)), 1, 1);
    assertThat(show(live)).endsWith(" | x:2");
  }

  /** As with {@link Labels}: moments count, whatever the order of coming. */
  @Test
  void rule_olderThanTheOneThereIs_hasNoEffect() {
    LiveResolver live = xAndY(Labels.none());
    Instant noon = Instant.parse("2024-05-01T12:00:00Z");
    LabelledPair now = new LabelledPair(id("x:1"), id("x:2"), DIFFERENT, "eve", noon);
    LabelledPair before = new LabelledPair(id("x:1"), id("x:2"), SAME, "eve", noon.minusSeconds(1));
    live.rule(now);
    assertThat(live.rule(before)).isEmpty();
    assertThat(live.rule(pair("x:1", SAME, "x:2"))).as("without a moment").isEmpty();
    assertThat(live.rulings().list()).containsExactly(now);
    live.withdraw(id("x:1"), id("x:2"));
    live.rule(before);
    assertThat(live.rulings().list()).containsExactly(before);
    assertThat(show(live)).isEqualTo("x:1=x:2 | y:1=y:2");
  }

  /** In live as in batch. */
  @Test
  void find_idRuledDifferentFromAMember_leavesItsEntityOut() {
    LiveResolver live = xAndY(Labels.of(pair("x:3", DIFFERENT, "x:1"), pair("x:3", SAME, "y:1")));
    SourceRecord three = People.parse("x:3 | 欧阳小明 | 1990-03-05 | 19900001112 |").get(0);
    SourceRecord four = People.parse("x:4 | 欧阳小明 | 1990-03-05 | 19900001111 |").get(0);
    List<SourceRecord> stored = new ArrayList<>(People.withDuplicates(200, 3));
    live.entities().stream()
        .flatMap(entity -> entity.members().stream())
        .forEach(member -> stored.add(live.findRecord(member).orElseThrow()));
    Resolution batch =
        People.resolver()
            .distinct(People.ID)
            .rulings(live.rulings())
            .build()
            .resolve(stored, live.model(), Progress.NONE);
    assertThat(live.find(three, 0.5)).isEmpty();
    assertThat(batch.find(three, 0.5)).isEmpty();
    assertThat(live.find(four, 0.5))
        .extracting(Match::entity)
        .containsExactly(live.getEntity(id("x:1")));
    assertThat(batch.find(four, 0.5))
        .extracting(Match::entity)
        .containsExactly(live.getEntity(id("x:1")));
    live.upsert(three);
    assertThat(live.find(three, 0.5)).isEmpty();
    assertThat(show(live)).isEqualTo("x:1=x:2 | x:3=y:1=y:2");
  }

  @Test
  void withdraw_oneRecordTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> xAndY(Labels.none()).withdraw(id("x:1"), id("x:1")))
        .withMessage("records must be two, was twice: x:1");
  }
}
