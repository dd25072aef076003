package io.urbangov.nlp.surge;

import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The surges that go on. One topic is one surge. Not thread-safe. */
final class OpenSurges {

  /** Back to usual: the last week is what one week in ten is like by chance. */
  private static final double CALM = 1;

  /** Of what is less surprising nothing is noted. */
  static final double NOTABLE = 2;

  private final Days days;
  private final Judge judge;
  private final Coherence coherence;
  private final List<OpenSurge> open = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final LongObjectHashMap<Coherence.Found> weighed = new LongObjectHashMap<>();
  private int lastId;

  OpenSurges(Days days, Judge judge) {
    this.days = days;
    this.judge = judge;
    coherence = new Coherence(days);
  }

  List<OpenSurge> open() {
    return open;
  }

  /** Notes a subject that is surprising with this message. */
  void note(Series series, double strength) {
    candidates.add(new Candidate(series, strength));
  }

  /** Settles what was noted: joins surges, or opens some. */
  List<Surge> settle(List<Series> heard, Voice voice, Moment moment, Thresholds thresholds) {
    tellMembers(heard, voice);
    List<Surge> begun = new ArrayList<>();
    candidates.sort(Candidate.MOST_TELLING_FIRST);
    for (Candidate candidate : candidates) {
      double threshold = thresholds.of(candidate.series().kind());
      if (candidate.series().surge() == null
          && candidate.strength() + candidate.mostCoherence() >= threshold) {
        weigh(candidate, heard, moment, threshold).ifPresent(begun::add);
      }
    }
    candidates.clear();
    weighed.clear();
    return begun;
  }

  /** A message of at least two members of a surge is its own, even without the lead. */
  private void tellMembers(List<Series> heard, Voice voice) {
    for (Series series : heard) {
      OpenSurge surge = series.surge();
      if (surge != null) {
        surge.hear(voice);
      }
    }
  }

  private Optional<Surge> weigh(
      Candidate candidate, List<Series> heard, Moment moment, double threshold) {
    Series series = candidate.series();
    Verdict own = judge.verdict(series);
    Coherence.Found found = found(series, own, heard);
    Verdict verdict = own.plus(found.strength());
    if (verdict.strength() < threshold) {
      return Optional.empty();
    }
    Optional<OpenSurge> same = telling(series.recent().from(verdict.from()));
    if (same.isPresent()) {
      same.get().join(series);
      return Optional.empty();
    }
    OpenSurge surge = new OpenSurge(++lastId, series, verdict, moment, threshold, days);
    surge.join(series);
    found.companions().stream().filter(it -> it.surge() == null).forEach(surge::join);
    open.add(surge);
    return Optional.of(surge.snapshot());
  }

  /** Many rows of words of one phrase tell of the same messages, which are looked at once. */
  private Coherence.Found found(Series series, Verdict own, List<Series> heard) {
    if (series.kind() != SubjectKind.TERM) {
      return Coherence.Found.NOTHING;
    }
    Voice[] people = series.recent().ofPeopleFrom(own.from());
    long key = Voice.hash(people);
    Coherence.Found known = weighed.get(key);
    if (known == null) {
      known = coherence.of(series, people, heard);
      weighed.put(key, known);
    }
    return known;
  }

  private Optional<OpenSurge> telling(Voice[] messages) {
    return open.stream().filter(surge -> surge.tells(messages)).findFirst();
  }

  /** Ends what is back to usual. */
  List<Surge> endCalm() {
    List<Surge> ended = new ArrayList<>();
    for (Iterator<OpenSurge> all = open.iterator(); all.hasNext(); ) {
      OpenSurge surge = all.next();
      if (isCalm(surge)) {
        all.remove();
        surge.end(days.date(days.today()));
        surge.members().forEach(series -> series.leave(days.today()));
        ended.add(surge.snapshot());
      }
    }
    return ended;
  }

  private boolean isCalm(OpenSurge surge) {
    for (Series series : surge.members()) {
      series.roll(days);
      if (judge.lately(series) >= CALM) {
        return false;
      }
    }
    return true;
  }
}
