package io.urbangov.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.nlp.hotterm.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static List<Message> messages() {
    List<Message> messages = new ArrayList<>(Town.others());
    messages.addAll(Town.plant());
    return messages;
  }

  @Test
  void oneWriterAndEightReaders_neverSeeHalfAMessage() throws Exception {
    EventIndex index = EventIndex.inMemory();
    ExecutorService threads = Executors.newFixedThreadPool(9);
    try {
      List<Future<?>> all = new ArrayList<>();
      all.add(
          threads.submit(
              () -> {
                for (int round = 0; round < 20; round++) {
                  messages().forEach(index::add);
                  messages().forEach(message -> index.remove(message.id()));
                }
                messages().forEach(index::add);
              }));
      for (int reader = 0; reader < 8; reader++) {
        all.add(threads.submit(reading(index)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(index.events(2)).hasSize(1);
  }

  private static Callable<Void> reading(EventIndex index) {
    return () -> {
      for (int round = 0; round < 100; round++) {
        Message message = Town.plant().get(round % 5);
        index.suggest(message, 5).forEach(it -> assertThat(it.event()).isPositive());
        index.events(1).forEach(event -> assertThat(event.messages()).isNotEmpty());
        index.findEvent(message.id()).ifPresent(it -> assertThat(it.texts()).isPositive());
      }
      return null;
    };
  }

  @Test
  void sameMessages_giveTheSameEventsEveryTime() {
    EventIndex a = EventIndex.inMemory();
    EventIndex b = EventIndex.inMemory();
    messages().forEach(a::add);
    messages().forEach(b::add);

    assertThat(b.events(1)).isEqualTo(a.events(1));
    assertThat(b.suggest(Town.plant().get(2), 5)).isEqualTo(a.suggest(Town.plant().get(2), 5));
  }
}
