package io.urbangov.nlp.event;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the report that already has a text. Not thread-safe. */
final class Twins {

  /** The same text a month later is news: it is a report of its own, linked to the old one. */
  private static final double DAYS = 30;

  /** What reports must share to be one. */
  record Key(Fingerprint text, int region, @Nullable String category) {}

  private final Map<Key, Report> latest = new HashMap<>();

  Optional<Report> find(Key key, LocalDateTime time) {
    Report twin = latest.get(key);
    return twin != null && twin.daysFrom(time) <= DAYS ? Optional.of(twin) : Optional.empty();
  }

  void put(Report report) {
    latest.put(report.key(), report);
  }

  void remove(Report report) {
    latest.remove(report.key(), report);
  }
}
