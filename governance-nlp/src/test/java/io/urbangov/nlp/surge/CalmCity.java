package io.urbangov.nlp.surge;

import io.urbangov.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An invented stream in which nothing happens: terms by Zipf's law, ten messages a day. */
final class CalmCity {

  static final LocalDate START = LocalDate.of(2026, 3, 2);

  private final Random random;
  private int next;

  CalmCity(long seed) {
    random = new Random(seed);
  }

  List<Sighting> days(int from, int to) {
    List<Sighting> stream = new ArrayList<>();
    for (int day = from; day < to; day++) {
      for (int i = 0; i < 10; i++) {
        stream.add(message(day, i));
      }
    }
    return stream;
  }

  /** An ordinary message, of so many minutes after nine. */
  Sighting message(int day, int minute) {
    Set<String> terms = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      terms.add("词" + (int) (2000 * Math.pow(random.nextDouble(), 3)));
    }
    return message(day, minute, terms)
        .withUnit(random.nextInt(6))
        .withCategories("类" + random.nextInt(8));
  }

  /** A message of someone who is never heard otherwise. */
  Sighting message(int day, int minute, Set<String> terms) {
    RecordId id = new RecordId("test", String.format(java.util.Locale.ROOT, "%06d", next++));
    return Sighting.of(id, START.plusDays(day).atTime(9, 0).plusMinutes(minute), terms)
        .withReporter("P" + next);
  }
}
