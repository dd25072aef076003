package io.urbangov.benchmarks.stream;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import io.urbangov.nlp.surge.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statistic over a stream, at every message and term, with exact counts: the alarms at any
 * threshold. One topic is one alarm, as with ours: a term at least half of whose messages of the
 * week are those of an alarm of the last 28 days is not raised.
 */
public final class BaselineRun {

  private static final int QUIET = 28;

  private static final class Open {
    private final BaselineTerm term;
    private final IntHashSet messages = new IntHashSet();
    private int lastDay;

    Open(BaselineTerm term) {
      this.term = term;
    }

    boolean tells(int[] others) {
      int shared = 0;
      for (int message : others) {
        shared += messages.contains(message) ? 1 : 0;
      }
      return 2 * shared >= others.length;
    }
  }

  private final List<Sighting> all = new ArrayList<>();
  private final int first;
  private final LocalDate start;
  private final int[] perDay;
  private final int[] before;
  private final IntArrayList messages = new IntArrayList();
  private final DoubleArrayList scores = new DoubleArrayList();
  private final List<BaselineTerm> scored = new ArrayList<>();

  /** Reads the past, which raises no alarm, and the stream; both in the order of time. */
  public BaselineRun(List<Sighting> past, List<Sighting> stream, Statistic statistic) {
    all.addAll(past);
    all.addAll(stream);
    first = past.size();
    start = all.get(0).time().toLocalDate();
    int days = day(all.get(all.size() - 1)) + 1;
    perDay = new int[days];
    before = new int[days + 1];
    Map<String, BaselineTerm> byName = new HashMap<>();
    Map<String, Integer> people = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      read(i, byName, people, statistic);
    }
  }

  private int day(Sighting sighting) {
    return (int) (sighting.time().toLocalDate().toEpochDay() - start.toEpochDay());
  }

  private void read(
      int i, Map<String, BaselineTerm> byName, Map<String, Integer> people, Statistic statistic) {
    Sighting sighting = all.get(i);
    int day = day(sighting);
    if (perDay[day]++ == 0) {
      int last = day;
      while (last > 0 && before[last] == 0) {
        last--;
      }
      java.util.Arrays.fill(before, last + 1, day + 1, i);
    }
    before[day + 1] = i + 1;
    String reporter = sighting.reporter();
    int person = people.computeIfAbsent(reporter == null ? "#" + i : reporter, k -> people.size());
    for (String name : sighting.terms()) {
      BaselineTerm term = byName.computeIfAbsent(name, BaselineTerm::new);
      term.add(i, day, person, perDay);
      Past past = i < first ? null : term.past(before);
      if (past != null) {
        messages.add(i);
        scored.add(term);
        scores.add(statistic.score(past));
      }
    }
  }

  /** The alarms from a score on. */
  public List<Alarm> alarms(double threshold) {
    List<Alarm> alarms = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i) >= threshold) {
        raise(messages.get(i), scored.get(i), open, alarms);
      }
    }
    return alarms;
  }

  private void raise(int message, BaselineTerm term, List<Open> open, List<Alarm> alarms) {
    int today = day(all.get(message));
    int[] week = term.messages(today - 6, message);
    open.removeIf(it -> it.lastDay < today - QUIET);
    for (Open it : open) {
      if (it.term == term || it.tells(week)) {
        it.messages.addAll(week);
        it.lastDay = today;
        return;
      }
    }
    Open opened = new Open(term);
    opened.messages.addAll(week);
    opened.lastDay = today;
    open.add(opened);
    Sighting sighting = all.get(message);
    alarms.add(new Alarm(message - first, sighting.time(), term.name, start.plusDays(today - 6L)));
  }

  /**
   * The score at which there are no more than so many alarms, looked for from above: far below,
   * where everything is raised, all of it is one alarm.
   */
  public double threshold(int most) {
    double[] sorted = scores.toArray();
    java.util.Arrays.sort(sorted);
    int high = sorted.length - 1;
    int step = 1;
    while (high >= step && alarms(sorted[high - step]).size() <= most) {
      high -= step;
      step *= 2;
    }
    int low = Math.max(0, high - step);
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (alarms(sorted[middle]).size() <= most) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high < 0 ? Double.POSITIVE_INFINITY : sorted[high];
  }
}
