package io.urbangov.nlp.surge;

import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongObjectCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact series of the subjects that matter, so many at most. When it is full, an eighth of those
 * that were silent the longest leave; what they had said goes into the sketch, from which they come
 * back with a usual count that is never too small. Not thread-safe.
 */
final class SeriesTable {

  private record Leaving(long subject, Series series) {}

  private final LongObjectHashMap<Series> exact = new LongObjectHashMap<>();
  private final CountMin sketch;
  private final WaitingRoom room;
  private final int most;

  SeriesTable(int most) {
    this.most = most;
    int power = Integer.highestOneBit(Math.max(1, most - 1)) * 2;
    sketch = new CountMin(8 * power);
    room = new WaitingRoom(4 * power, sketch);
  }

  int size() {
    return exact.size();
  }

  @Nullable Series find(SubjectKind kind, String name) {
    return exact.get(key(kind, name));
  }

  /** The series of a subject that was just heard, or null while one voice alone was heard. */
  @Nullable Series heard(SubjectKind kind, String name, Voice voice, Days days) {
    long key = key(kind, name);
    Series series = exact.get(key);
    if (series == null) {
      Voice first = room.meet(key, voice, days.today());
      if (first == null) {
        return null;
      }
      series = new Series(kind, name, sketch.count(key), days.today());
      series.add(first, days);
      put(key, series);
    } else {
      series.roll(days);
    }
    return series;
  }

  private static long key(SubjectKind kind, String name) {
    return Hashes.mix(Hashes.of(name) + kind.number());
  }

  private void put(long key, Series series) {
    if (exact.size() >= most) {
      evict();
    }
    exact.put(key, series);
  }

  private void evict() {
    List<Leaving> calm = new ArrayList<>(exact.size());
    for (LongObjectCursor<Series> cursor : exact) {
      if (cursor.value.surge() == null) {
        calm.add(new Leaving(cursor.key, cursor.value));
      }
    }
    calm.sort(
        Comparator.comparingInt((Leaving it) -> it.series().lastDay())
            .thenComparingInt(it -> it.series().total())
            .thenComparingLong(Leaving::subject));
    for (Leaving it : calm.subList(0, Math.min(calm.size(), 1 + most / 8))) {
      sketch.add(it.subject(), it.series().total());
      exact.remove(it.subject());
    }
  }
}
