package io.urbangov.nlp.surge;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A surge that goes on. Not thread-safe. */
final class OpenSurge {

  private static final int MAX_VARIANTS = 8;
  private static final int MAX_SAMPLES = 5;

  private final int id;
  private final Series lead;
  private final Verdict first;
  private final LocalDateTime certain;
  private final double threshold;
  private final Days days;
  private final List<Series> members = new ArrayList<>();
  private final IntHashSet messages = new IntHashSet();
  private final LongHashSet reporters = new LongHashSet();
  private final IntIntHashMap units = new IntIntHashMap();
  private final List<RecordId> samples = new ArrayList<>();
  private double peak;
  private int lastHeard = -1;
  private int hits;
  private @Nullable LocalDate end;

  OpenSurge(int id, Series lead, Verdict first, Moment certain, double threshold, Days days) {
    this.id = id;
    this.lead = lead;
    this.first = first;
    this.certain = certain.time();
    sample(certain.record());
    this.threshold = threshold;
    this.days = days;
    peak = first.strength();
    reporters.addAll(lead.reportersFrom(first.from()));
    for (Voice voice : lead.recent().from(first.from())) {
      count(voice);
    }
  }

  Series lead() {
    return lead;
  }

  int id() {
    return id;
  }

  List<Series> members() {
    return members;
  }

  /** Takes a subject that tells of the same messages, or the first. */
  void join(Series series) {
    members.add(series);
    series.join(this);
  }

  /** Counts one more message of the lead. */
  void add(Voice voice, RecordId record, double strength) {
    reporters.add(voice.reporter());
    count(voice);
    sample(record);
    peak = Math.max(peak, strength);
  }

  private void sample(RecordId record) {
    if (samples.size() < MAX_SAMPLES && !samples.contains(record)) {
      samples.add(record);
    }
  }

  private void count(Voice voice) {
    if (messages.add(voice.message())) {
      units.addTo(voice.unit(), 1);
    }
  }

  /** Hears a member in a message; with the second one the message counts, even without the lead. */
  void hear(Voice voice) {
    hits = voice.message() == lastHeard ? hits + 1 : 1;
    lastHeard = voice.message();
    if (hits == 2) {
      reporters.add(voice.reporter());
      count(voice);
    }
  }

  /** Whether at least half of these messages are this surge's. */
  boolean tells(Voice[] others) {
    int shared = 0;
    for (Voice voice : others) {
      shared += messages.contains(voice.message()) ? 1 : 0;
    }
    return 2 * shared >= others.length;
  }

  void end(LocalDate day) {
    end = day;
  }

  Surge snapshot() {
    return new Surge(
        id,
        lead.kind(),
        lead.name(),
        variants(),
        days.date(first.from()),
        certain,
        java.util.Optional.ofNullable(end),
        first.strength(),
        peak,
        threshold,
        first.count(),
        first.expected(),
        messages.size(),
        reporters.size(),
        byUnit(),
        samples);
  }

  private List<String> variants() {
    return members.stream().filter(it -> it != lead).limit(MAX_VARIANTS).map(Series::name).toList();
  }

  private SortedMap<Integer, Integer> byUnit() {
    SortedMap<Integer, Integer> sorted = new TreeMap<>();
    for (IntIntCursor cursor : units) {
      sorted.put(cursor.key, cursor.value);
    }
    return sorted;
  }
}
