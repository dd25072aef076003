package io.urbangov.nlp.surge;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import org.jspecify.annotations.Nullable;

/**
 * How many people were heard on a subject, day by day for the last 28, and what was usual before.
 *
 * <p>A person has one voice, on the day of the last message; so the voices of any last days are
 * different people, and one more message costs O(1). Not thread-safe.
 */
final class Series {

  /** So many days are kept one by one. */
  static final int HORIZON = 28;

  private final SubjectKind kind;
  private final String name;
  private final int[] voices = new int[HORIZON];
  private final LongIntHashMap lastDays = new LongIntHashMap(4);
  private final Recent recent = new Recent();
  private final Baseline baseline;
  private int live;
  private int rolledTo;
  private int calmFrom;
  private @Nullable OpenSurge surge;

  /** Starts with what was heard before and could not be kept exactly. */
  Series(SubjectKind kind, String name, int before, int today) {
    this.kind = kind;
    this.name = name;
    baseline = new Baseline(before);
    rolledTo = today;
  }

  SubjectKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Recent recent() {
    return recent;
  }

  Baseline baseline() {
    return baseline;
  }

  @Nullable OpenSurge surge() {
    return surge;
  }

  void join(OpenSurge joined) {
    surge = joined;
  }

  /** The surge is over: what was heard until now makes no new one. */
  void leave(int today) {
    surge = null;
    calmFrom = today;
  }

  /** The first day that may make a surge. */
  int calmFrom() {
    return calmFrom;
  }

  /** Voices of the last 28 days. */
  int live() {
    return live;
  }

  /** The day until which days have been rolled: that of the last message or later. */
  int lastDay() {
    return rolledTo;
  }

  /** All voices there were. */
  int total() {
    return live + (int) Math.ceil(baseline.voices());
  }

  /** Lets days pass: what is older than the horizon becomes the usual. */
  void roll(Days days) {
    int today = days.today();
    int until = Math.min(today, rolledTo + HORIZON);
    for (int day = rolledTo + 1; day <= until; day++) {
      int slot = day % HORIZON;
      if (day >= HORIZON) {
        baseline.add(day - HORIZON, voices[slot], days);
      }
      live -= voices[slot];
      voices[slot] = 0;
    }
    rolledTo = Math.max(today, rolledTo);
    if (lastDays.size() > 2 * live + 16) {
      forget();
    }
  }

  private void forget() {
    lastDays.removeAll((long reporter) -> lastDays.get(reporter) <= rolledTo - HORIZON);
  }

  /**
   * Counts a message on a day up to which days have been rolled.
   *
   * @return whether there is a new voice, or a voice on a later day
   */
  boolean add(Voice voice, Days days) {
    if (voice.day() <= rolledTo - HORIZON) {
      baseline.add(voice.day(), 1, days);
      return false;
    }
    recent.add(voice);
    int last = lastDays.getOrDefault(voice.reporter(), Integer.MIN_VALUE);
    if (last >= voice.day()) {
      return false;
    }
    if (last > rolledTo - HORIZON) {
      voices[last % HORIZON]--;
      live--;
    }
    lastDays.put(voice.reporter(), voice.day());
    voices[voice.day() % HORIZON]++;
    live++;
    return true;
  }

  /** Voices of a day of the last 28. */
  int voices(int day) {
    return day > rolledTo - HORIZON && day <= rolledTo && day >= 0 ? voices[day % HORIZON] : 0;
  }

  /** Different people from a day of the last 28 on. */
  int voicesFrom(int from) {
    int sum = 0;
    for (int day = Math.max(from, rolledTo - HORIZON + 1); day <= rolledTo; day++) {
      sum += day < 0 ? 0 : voices[day % HORIZON];
    }
    return sum;
  }

  /** The people heard from a day on. */
  long[] reportersFrom(int from) {
    long[] found = new long[lastDays.size()];
    int size = 0;
    for (LongIntCursor cursor : lastDays) {
      if (cursor.value >= from) {
        found[size++] = cursor.key;
      }
    }
    return java.util.Arrays.copyOf(found, size);
  }
}
