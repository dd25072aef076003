package io.urbangov.benchmarks.events;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Any number of messages with the statistics of real ones: titles are real, bodies are as many
 * clauses as a real body has, each drawn from all real clauses, times are spread over two years. So
 * terms are as frequent, texts as long as the real ones, and every clause recurs. Not thread-safe.
 */
public final class Crowd {

  private static final int MINUTES = 2 * 365 * 24 * 60;

  private final List<String> titles = new ArrayList<>();
  private final List<String> clauses = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final LocalDateTime start = LocalDateTime.of(2019, 1, 1, 0, 0);
  private final Random random;

  /** Learns from real messages. */
  public Crowd(List<Message> real, long seed) {
    random = new Random(seed);
    for (Message message : real) {
      String text = message.text();
      int line = text.indexOf('\n');
      titles.add(text.substring(0, line));
      List<String> parts =
          Arrays.stream(text.substring(line + 1).split("[，。！？；、,.!?;\\s]+", -1))
              .filter(part -> !part.isBlank())
              .toList();
      clauses.addAll(parts);
      lengths.add(parts.size());
    }
  }

  /** The message of this number of so many in all, in the order of time. */
  public Message message(int number, int all) {
    StringBuilder text = new StringBuilder(any(titles)).append('\n');
    for (int left = any(lengths); left > 0; left--) {
      text.append(any(clauses)).append('，');
    }
    LocalDateTime time = start.plusMinutes((long) MINUTES * number / all);
    return Message.of(new RecordId("crowd", String.valueOf(number)), time, text.toString());
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
