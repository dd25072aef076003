package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages that a query concerns, by person, region and period, so that a person counts once in
 * each.
 *
 * <p>The past is cut into periods as long as the window, seven days at least; the first ends before
 * the window begins.
 */
final class Scene {

  private static final int SHORTEST_PERIOD = 7;

  /**
   * The messages of one person in one region and period.
   *
   * @param region where and when
   * @param period of the past, from 0; 0 in the window
   * @param readings at least one
   */
  record Voice(Region region, int period, List<Reading> readings) {}

  private final List<Voice> voices = new ArrayList<>();
  private final int[] people = new int[Region.COUNTED];
  private final HotTermQuery query;
  private final int periodLength;
  private final int[] ownPast;
  private boolean hasTitles;

  Scene(Collection<List<Reading>> byPerson, HotTermQuery query) {
    this.query = query;
    long days = query.to().toEpochDay() - query.from().toEpochDay() + 1;
    periodLength = (int) Math.max(SHORTEST_PERIOD, Math.min(days, Integer.MAX_VALUE));
    ownPast = new int[query.history() / periodLength + 1];
    byPerson.forEach(this::add);
  }

  private void add(List<Reading> readings) {
    Map<Long, Voice> own = new TreeMap<>();
    for (Reading reading : readings) {
      Region region = Region.of(reading, query);
      if (region != Region.OUTSIDE) {
        int period = period(reading);
        long key = (long) region.slot() << Integer.SIZE | period;
        own.computeIfAbsent(key, k -> new Voice(region, period, new ArrayList<>(1)))
            .readings()
            .add(reading);
      }
    }
    own.values().forEach(this::count);
  }

  private void count(Voice voice) {
    voices.add(voice);
    people[voice.region().slot()]++;
    if (voice.region() == Region.OWN_PAST) {
      ownPast[voice.period()]++;
    }
    if (voice.region() == Region.WINDOW) {
      hasTitles |= voice.readings().stream().anyMatch(Reading::hasTitle);
    }
  }

  /** Whether a message of the window has a title. */
  boolean hasTitles() {
    return hasTitles;
  }

  private int period(Reading reading) {
    long before = query.from().toEpochDay() - 1 - reading.day();
    return before < 0 ? 0 : (int) (before / periodLength);
  }

  List<Voice> voices() {
    return voices;
  }

  /** How many people wrote in a region, each once in a period. */
  int people(Region region) {
    return people[region.slot()];
  }

  /** How many people wrote in the area, by period of the past. */
  int[] ownPast() {
    return ownPast.clone();
  }

  int periods() {
    return ownPast.length;
  }
}
