package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that knows placeholders decides live as it decides in a batch. */
class PlaceholderLiveTest {

  /** Hard persons, a quarter of rows that were made up, and a made-up id in both. */
  private static List<SourceRecord> records(long seed) {
    List<SourceRecord> records = new ArrayList<>(new HardPeople(seed).draw(400));
    Random random = new Random(seed);
    for (SourceRecord row :
        new PlaceholderPeople(seed, false).madeUp(160, PlaceholderPeople.Kind.ALL)) {
      SourceRecord other = records.get(random.nextInt(400));
      SourceRecord made = row.with(People.ID, "000000");
      records.add(
          random.nextInt(5) == 0 ? made.with(People.NAME, other.orNull(People.NAME)) : made);
    }
    for (int i = 0; i < 400; i += 20) {
      records.set(i, records.get(i).with(People.ID, "000000"));
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 40, 1000})
  void entities_randomSteps_areThoseOfABatch(int maxBlock) {
    for (long seed = 1; seed <= 4; seed++) {
      List<SourceRecord> records = records(seed);
      Resolver resolver = HardPeople.resolver().maxBlock(maxBlock).build();
      MatchModel model = resolver.resolve(records).model();
      assertThat(model.placeholders().of(People.ID)).as("seed %s", seed).contains("000000");
      LiveResolver live = resolver.live(model);
      Map<RecordId, SourceRecord> there = new TreeMap<>();
      Random random = new Random(seed);
      for (int step = 0; step < 1_500; step++) {
        SourceRecord record = records.get(random.nextInt(records.size()));
        if (random.nextInt(4) == 0) {
          live.remove(record.id());
          there.remove(record.id());
        } else {
          SourceRecord other = records.get(random.nextInt(records.size()));
          SourceRecord now =
              random.nextInt(3) == 0
                  ? record.with(People.PHONE, other.orNull(People.PHONE))
                  : record.with(People.ID, other.orNull(People.ID));
          live.upsert(now);
          there.put(now.id(), now);
        }
        if (step % 300 == 299) {
          assertThat(live.entities())
              .as("seed %s, step %s", seed, step)
              .isEqualTo(resolver.resolve(there.values(), model, Progress.NONE).entities());
        }
      }
      there.forEach((id, record) -> assertThat(live.findRecord(id)).contains(record));
    }
  }

  @Test
  void live_afterABatch_goesOnFromItAndFindsTheSame() {
    List<SourceRecord> records = records(7);
    Resolver resolver = HardPeople.resolver().build();
    Resolution batch = resolver.resolve(records);
    LiveResolver live = resolver.live(batch);
    assertThat(live.entities()).isEqualTo(batch.entities());
    assertThat(resolver.resolve(records, batch.model(), Progress.NONE).entities())
        .isEqualTo(batch.entities());
    int found = 0;
    for (SourceRecord record : records) {
      SourceRecord asked = ask(record);
      List<Match> matches = live.find(asked, 0.95);
      found += matches.size();
      assertThat(matches.stream().map(Match::entity).toList())
          .as("%s; the batch counts values beside the whole entity", record.id())
          .containsExactlyInAnyOrderElementsOf(
              matches.isEmpty()
                  ? List.of()
                  : batch.find(asked, 0).stream()
                      .map(Match::entity)
                      .filter(matches.stream().map(Match::entity).toList()::contains)
                      .toList());
    }
    assertThat(found).isPositive();
    SourceRecord madeUp = ask(records.get(450));
    assertThat(live.find(madeUp.with(People.NAME, "无"), 0)).isEmpty();
    assertThat(batch.find(madeUp.with(People.NAME, "无"), 0)).isEmpty();
  }

  private static SourceRecord ask(SourceRecord record) {
    SourceRecord.Builder asked = SourceRecord.builder(new RecordId("ask", "1"), record.type());
    return asked
        .set(People.NAME, record.orNull(People.NAME))
        .set(People.BIRTH_DATE, record.orNull(People.BIRTH_DATE))
        .set(People.PHONE, record.orNull(People.PHONE))
        .set(People.ID, record.orNull(People.ID))
        .build();
  }

  @Test
  void upsert_anyOrder_endsInTheSame() {
    List<SourceRecord> records = records(9);
    Resolver resolver = HardPeople.resolver().maxBlock(30).build();
    Resolution batch = resolver.resolve(records);
    MatchModel model = batch.model();
    for (int seed = 1; seed <= 3; seed++) {
      List<SourceRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, new Random(seed));
      LiveResolver live = resolver.live(model);
      shuffled.forEach(live::upsert);
      assertThat(live.entities()).as("seed %s", seed).isEqualTo(batch.entities());
    }
  }
}
