package io.urbangov.nlp.hotterm;

import static io.urbangov.nlp.hotterm.SampleCity.week;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HotTermOrderTest {

  private static final List<HotTermQuery> QUERIES =
      List.of(
          week().build(),
          week().in(new Area(4, 5)).build(),
          week().minReporters(1).maxChance(1_000).top(100).build(),
          week().against(Background.PAST).minReporters(2).maxChance(50).top(50).build());

  private static List<List<HotTerm>> answers(HotTermIndex index) {
    return QUERIES.stream().map(index::hotTerms).toList();
  }

  @Test
  void hotTerms_anyOrderOfChanges_endsInTheAnswerOfAFreshIndex() {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      Map<RecordId, Message> wanted = new LinkedHashMap<>();
      try (HotTermIndex changed = HotTermIndex.inMemory();
          HotTermIndex fresh = HotTermIndex.inMemory()) {
        for (Message message : shuffled(random)) {
          change(changed, wanted, message, random);
        }
        wanted.values().forEach(fresh::add);
        assertThat(answers(changed)).as("seed " + seed).isEqualTo(answers(fresh));
        assertThat(changed.size()).isEqualTo(wanted.size());
      }
    }
  }

  /** Adds the message; now and then takes another out, or replaces it by this one's text. */
  private static void change(
      HotTermIndex index, Map<RecordId, Message> wanted, Message message, Random random) {
    index.add(message);
    wanted.put(message.id(), message);
    if (random.nextInt(4) == 0) {
      List<RecordId> ids = new ArrayList<>(wanted.keySet());
      RecordId id = ids.get(random.nextInt(ids.size()));
      if (random.nextBoolean()) {
        index.remove(id);
        wanted.remove(id);
      } else {
        Message other = Message.of(id, message.time(), message.text()).withUnit(message.unit());
        index.add(other);
        wanted.put(id, other);
      }
    }
  }

  private static List<Message> shuffled(Random random) {
    List<Message> messages = new ArrayList<>(SampleCity.calm(7));
    messages.addAll(SampleCity.event());
    Collections.shuffle(messages, random);
    return messages;
  }

  @Test
  void hotTerms_whileOthersWrite_endsInTheSameAnswer() throws Exception {
    List<Message> messages = shuffled(new Random(3));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (HotTermIndex shared = HotTermIndex.inMemory();
        HotTermIndex fresh = HotTermIndex.inMemory()) {
      List<Future<?>> done = new ArrayList<>();
      for (int part = 0; part < 3; part++) {
        int first = part;
        done.add(
            threads.submit(
                () -> {
                  for (int i = first; i < messages.size(); i += 3) {
                    shared.add(messages.get(i));
                  }
                }));
      }
      done.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 20; i++) {
                  shared.hotTerms(week().minReporters(1).build());
                }
              }));
      for (Future<?> future : done) {
        future.get();
      }
      messages.forEach(fresh::add);
      assertThat(answers(shared)).isEqualTo(answers(fresh));
    } finally {
      threads.shutdown();
    }
  }
}
