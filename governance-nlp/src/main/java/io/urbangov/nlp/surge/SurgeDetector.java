package io.urbangov.nlp.surge;

import static java.util.Objects.requireNonNull;

import com.carrotsearch.hppc.LongHashSet;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds surges as messages come (突增发现): takes what each message is about, and says with which
 * message a surge has become certain.
 *
 * <p>Counts different people over the last 1, 3, 7, 14 and 28 days against the subject's share of
 * all people before, by a Gamma–Poisson tail; a term also by what else its messages have in common.
 * The threshold follows from the rate of false alarms that is wanted and from how many subjects are
 * looked at. So one person alone never makes a surge, nor does a busy day of all subjects, nor what
 * was never heard before until there is a past to know that from.
 *
 * <p>Memory is bounded by {@link SurgeSpec#maxSeries()}, however many subjects there are: of those
 * that are not counted exactly, a Count-Min sketch of 8 cells a series holds what is usual, too
 * large by more than a third of all counts per series with probability 0.02 at most and never too
 * small, so that they surge late rather than falsely. O(1) time per subject of a message. The same
 * messages in the same order make the same surges. Not thread-safe.
 */
public final class SurgeDetector {

  private final SurgeSpec spec;
  private final Days days;
  private final SeriesTable table;
  private final Judge judge;
  private final OpenSurges surges;
  private final Thresholds thresholds;
  private final List<Series> heard = new ArrayList<>();
  private final LongHashSet peopleToday = new LongHashSet();
  private int messages;
  private int future;

  private SurgeDetector(SurgeSpec spec) {
    this.spec = spec;
    days = new Days(spec.calendar());
    table = new SeriesTable(spec.maxSeries());
    judge = new Judge(days, spec.minReporters());
    surges = new OpenSurges(days, judge);
    thresholds = new Thresholds(spec, days);
  }

  /** Returns a detector that has heard nothing yet. */
  public static SurgeDetector of(SurgeSpec spec) {
    return new SurgeDetector(requireNonNull(spec, "spec"));
  }

  /**
   * Takes a message as it comes.
   *
   * @param sighting the message; one of more than a day ahead of now is not used, one that is late
   *     counts on its own day
   * @param now when it came; the latest so far counts
   * @return surges that are over, and that have become certain with this message
   */
  public List<Surge> add(Sighting sighting, LocalDateTime now) {
    if (sighting.time().isAfter(now.plusDays(1))) {
      future++;
      return List.of();
    }
    List<Surge> news = new ArrayList<>(advanceTo(now.toLocalDate()));
    LocalDate date = sighting.time().toLocalDate();
    Voice voice = count(sighting, Math.min(days.day(date), days.today()));
    news.addAll(surges.settle(heard, voice, new Moment(now, sighting.id()), thresholds));
    return news;
  }

  /**
   * Takes a message of a stream that is replayed in the order of time: now is when it was written.
   */
  public List<Surge> add(Sighting sighting) {
    return add(sighting, sighting.time());
  }

  /** Lets time pass without messages; returns the surges that are over. */
  public List<Surge> advanceTo(LocalDate today) {
    boolean isNew = days.advanceTo(today);
    if (isNew) {
      peopleToday.clear();
    }
    return isNew ? surges.endCalm() : List.of();
  }

  private Voice count(Sighting sighting, int day) {
    int message = messages++;
    String reporter = sighting.reporter();
    long person = reporter == null ? Hashes.mix(message + 1L) : Hashes.of(reporter);
    Voice voice = new Voice(day, person, message, sighting.unit());
    if (day < days.today() || peopleToday.add(person)) {
      days.addPerson(day);
    }
    heard.clear();
    count(SubjectKind.TERM, sighting.terms(), voice, sighting.id());
    count(SubjectKind.CATEGORY, sighting.categories(), voice, sighting.id());
    if (spec.unitSurges() && sighting.unit() != Sighting.UNKNOWN_UNIT) {
      Set<String> unit = Set.of(Integer.toString(sighting.unit()));
      count(SubjectKind.UNIT, unit, voice, sighting.id());
    }
    return voice;
  }

  private void count(SubjectKind kind, Set<String> names, Voice voice, RecordId record) {
    days.addTests(kind, names.size());
    for (String name : names) {
      Series series = table.heard(kind, name, voice, days);
      if (series != null) {
        heard.add(series);
        count(series, voice, record);
      }
    }
  }

  private void count(Series series, Voice voice, RecordId record) {
    boolean isNews = series.add(voice, days);
    OpenSurge surge = series.surge();
    if (surge != null) {
      if (surge.lead() == series) {
        surge.add(voice, record, judge.strength(series));
      }
    } else if (isNews) {
      double strength = judge.strength(series);
      if (strength >= OpenSurges.NOTABLE) {
        surges.note(series, strength);
      }
    }
  }

  /** The strength that a surge of such a subject needs now. */
  public double threshold(SubjectKind kind) {
    return thresholds.of(kind);
  }

  /** The surges that go on, in the order in which they became certain. */
  public List<Surge> open() {
    return surges.open().stream().map(OpenSurge::snapshot).toList();
  }

  /**
   * The last 28 days of a subject, oldest first, with what was usual before them; empty if it was
   * not heard by two people within 28 days. A unit is named by its rank.
   */
  public List<DayCount> timeline(SubjectKind kind, String subject) {
    Series series = days.isEmpty() ? null : table.find(kind, subject);
    if (series == null) {
      return List.of();
    }
    series.roll(days);
    int from = Math.max(0, days.today() - Series.HORIZON + 1);
    List<DayCount> counts = new ArrayList<>();
    for (int day = from; day <= days.today(); day++) {
      double usual = judge.expected(series, from, day, day);
      counts.add(new DayCount(days.date(day), series.voices(day), usual));
    }
    return counts;
  }

  /** How many messages were used. */
  public int messages() {
    return messages;
  }

  /** How many messages were not used because they were written more than a day ahead. */
  public int ignored() {
    return future;
  }

  /** How many subjects are counted exactly at the moment. */
  public int series() {
    return table.size();
  }
}
