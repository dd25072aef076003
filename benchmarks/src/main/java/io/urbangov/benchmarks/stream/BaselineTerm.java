package io.urbangov.benchmarks.stream;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;

/** All messages of a term so far, exactly, and the moving mean of its daily share. */
final class BaselineTerm {

  /** Half of the weight is on the last 28 days. */
  private static final double ALPHA = 1 - Math.pow(0.5, 1.0 / 28);

  private static final int LEAST = 3;

  final String name;
  private final IntArrayList messages = new IntArrayList(2);
  private final IntArrayList days = new IntArrayList(2);
  private final IntArrayList people = new IntArrayList(2);
  private double mean;
  private double variance;
  private int today = -1;
  private int countToday;

  BaselineTerm(String name) {
    this.name = name;
  }

  /** Counts a message, after days have passed; {@code all} is how many messages each day had. */
  void add(int message, int day, int person, int[] all) {
    if (day > today) {
      pass(day, all);
    }
    messages.add(message);
    days.add(day);
    people.add(person);
    countToday++;
  }

  private void pass(int day, int[] all) {
    if (today >= 0) {
      learn((double) countToday / Math.max(1, all[today]));
      double idle = Math.pow(1 - ALPHA, day - today - 1.0);
      variance = idle * (variance + (1 - idle) * mean * mean);
      mean *= idle;
    }
    today = day;
    countToday = 0;
  }

  private void learn(double share) {
    double difference = share - mean;
    mean += ALPHA * difference;
    variance = (1 - ALPHA) * (variance + ALPHA * difference * difference);
  }

  int firstOf(int day) {
    int at = days.size();
    while (at > 0 && days.get(at - 1) >= day) {
      at--;
    }
    return at;
  }

  /** The messages from a day on up to a message. */
  int[] messages(int fromDay, int upTo) {
    IntArrayList found = new IntArrayList();
    for (int i = 0; i < messages.size() && messages.get(i) <= upTo; i++) {
      if (days.get(i) >= fromDay) {
        found.add(messages.get(i));
      }
    }
    return found.toArray();
  }

  private int distinct(int from) {
    IntHashSet found = new IntHashSet();
    for (int i = from; i < people.size(); i++) {
      found.add(people.get(i));
    }
    return found.size();
  }

  /** What is known now, or null where there are fewer than three people in the week. */
  @org.jspecify.annotations.Nullable
  Past past(int[] before) {
    int week = firstOf(today - 6);
    int count = messages.size() - week < LEAST ? 0 : distinct(week);
    if (count < LEAST) {
      return null;
    }
    int beforeWeek = before[Math.max(0, today - 6)];
    return new Past(
        count,
        before[today + 1] - beforeWeek,
        week,
        beforeWeek,
        distinct(firstOf(today)),
        before[today + 1] - before[today],
        mean,
        variance);
  }
}
