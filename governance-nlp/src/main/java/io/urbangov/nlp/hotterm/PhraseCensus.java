package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Grows grams into phrases, and counts those.
 *
 * <p>A document has a phrase if it has all its grams: texts are read to let a phrase take shape,
 * but not to count it. Not thread-safe.
 */
final class PhraseCensus {

  /** A phrase takes shape on so many messages; more would not change it. */
  private static final int GROW_ON = 24;

  /** A gram is told by a phrase that so great a part of its people use. */
  private static final double TOLD = 0.75;

  /** So many phrases tell of the very same messages at most: two long copies share hundreds. */
  private static final int ENOUGH = 8;

  private final Atoms atoms;
  private final Scope scope;
  private final PhraseGrower grower;
  private final IntObjectHashMap<Reading> readings = new IntObjectHashMap<>();
  private final int[] offsets;

  PhraseCensus(Atoms atoms, Set<String> ignored, Scope scope) {
    this.atoms = atoms;
    this.scope = scope;
    grower = new PhraseGrower(atoms, ignored, new UsualWords(atoms, scope));
    offsets = new int[scope.slices().size() + 1];
    for (int i = 0; i < scope.slices().size(); i++) {
      offsets[i + 1] = offsets[i] + scope.slices().get(i).segment().size();
    }
  }

  /** The phrases of some grams, those of the best first. */
  List<Candidate> candidates(List<GramCensus.Seed> seeds, int most) {
    Map<Phrase, Candidate> candidates = new LinkedHashMap<>();
    IntIntHashMap told = new IntIntHashMap();
    IntIntHashMap grown = new IntIntHashMap();
    for (GramCensus.Seed seed : seeds) {
      if (candidates.size() == most) {
        break;
      }
      int[] messages = messages(new int[] {seed.gram()});
      if (told.get(seed.gram()) < TOLD * messages.length
          && grown.addTo(Arrays.hashCode(messages), 1) <= ENOUGH) {
        Optional<Term> term = grower.grow(seed.gram(), readings(messages));
        if (term.isPresent()) {
          Candidate candidate =
              candidates.computeIfAbsent(term.get().phrase(), p -> candidate(term.get()));
          for (int gram : atoms.gramsOf(candidate.phrase())) {
            told.put(gram, Math.max(told.get(gram), candidate.messages().length));
          }
        }
      }
    }
    return List.copyOf(candidates.values());
  }

  private Candidate candidate(Term term) {
    int[] grams = atoms.gramsOf(term.phrase());
    int[] messages = messages(grams);
    return new Candidate(
        term.phrase(),
        atoms.text(term.phrase()),
        term.words() == 1,
        people(messages),
        messages,
        titled(term.phrase(), messages),
        background(grams));
  }

  /** The messages of the window that have all of some grams, by their places. */
  private int[] messages(int[] grams) {
    IntArrayList messages = new IntArrayList();
    for (int i = 0; i < offsets.length - 1; i++) {
      Slice slice = scope.slices().get(i);
      if (slice.reachesWindow()) {
        Conjunction all = new Conjunction(slice.segment(), grams);
        for (int doc = all.next(); doc != Conjunction.NONE; doc = all.next()) {
          if (slice.isInWindow(doc)) {
            messages.add(offsets[i] + doc);
          }
        }
      }
    }
    return messages.toArray();
  }

  /** The part that holds a message, given by its place; the parts count on. */
  private int part(int message) {
    int part = Arrays.binarySearch(offsets, message);
    int found = part < 0 ? -part - 2 : part;
    while (offsets[found + 1] == message) {
      found++;
    }
    return found;
  }

  private int people(int[] messages) {
    IntHashSet people = new IntHashSet(messages.length);
    forEach(messages, (segment, doc, message) -> people.add(segment.reporter(doc)));
    return people.size();
  }

  private Sample sample(int[] messages) {
    Sample sample = new Sample(GROW_ON);
    forEach(messages, (segment, doc, message) -> sample.offer(segment.lot(doc), message));
    return sample;
  }

  /** Some of the messages, read. */
  private List<Reading> readings(int[] messages) {
    Sample sample = sample(messages);
    List<Reading> some = new ArrayList<>();
    forEach(
        sample.documents(), (segment, doc, message) -> some.add(reading(segment, doc, message)));
    return some;
  }

  private Reading reading(Segment segment, int doc, int message) {
    Reading known = readings.get(message);
    if (known == null) {
      known = segment.doc(doc).read();
      readings.put(message, known);
    }
    return known;
  }

  private double titled(Phrase phrase, int[] messages) {
    Sample sample = sample(messages);
    int[] titled = {0};
    forEach(
        sample.documents(),
        (segment, doc, message) ->
            titled[0] += segment.doc(doc).readTitle().find(phrase.atoms(), 0) >= 0 ? 1 : 0);
    return messages.length == 0 ? 0 : (double) titled[0] / sample.documents().length;
  }

  /** Takes a document of a segment and its place among all. */
  private interface Taker {
    void take(Segment segment, int doc, int message);
  }

  private void forEach(int[] messages, Taker taker) {
    int part = 0;
    for (int message : messages) {
      if (message < offsets[part] || message >= offsets[part + 1]) {
        part = part(message);
      }
      taker.take(scope.slices().get(part).segment(), message - offsets[part], message);
    }
  }

  private Tally background(int[] grams) {
    Tally tally = new Tally(scope.periods());
    for (Slice slice : scope.slices()) {
      Conjunction all = new Conjunction(slice.segment(), grams);
      if (slice.isPast() && all.single() != Conjunction.NONE) {
        addWhole(slice, all.single(), tally);
      } else {
        addEach(slice, all, tally);
      }
    }
    return tally;
  }

  private void addWhole(Slice slice, int place, Tally tally) {
    Segment segment = slice.segment();
    int own = slice.ownPast(place);
    tally.addOwnPast(scope.period(segment.firstDay()), own);
    tally.add(Region.OTHER_PAST, slice.otherPast(place, own));
  }

  private void addEach(Slice slice, Conjunction all, Tally tally) {
    for (int doc = all.next(); doc != Conjunction.NONE; doc = all.next()) {
      Region region = slice.region(doc);
      if (region == Region.OWN_PAST) {
        tally.addOwnPast(scope.period(slice.segment().day(doc)), 1);
      } else if (region != Region.OUTSIDE) {
        tally.add(region, 1);
      }
    }
  }

  /** The days, since 1970, of all messages of the area's past and the window that have a phrase. */
  int[] days(Candidate candidate) {
    IntArrayList days = new IntArrayList();
    int[] grams = atoms.gramsOf(candidate.phrase());
    for (Slice slice : scope.slices()) {
      Conjunction all = new Conjunction(slice.segment(), grams);
      for (int doc = all.next(); doc != Conjunction.NONE; doc = all.next()) {
        Region region = slice.region(doc);
        if (region == Region.OWN_PAST || region == Region.WINDOW) {
          days.add(slice.segment().day(doc));
        }
      }
    }
    int[] sorted = days.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The documents of the window that have a phrase. */
  List<Doc> docs(Candidate candidate) {
    List<Doc> docs = new ArrayList<>(candidate.messages().length);
    forEach(candidate.messages(), (segment, doc, message) -> docs.add(segment.doc(doc)));
    return docs;
  }

  /** Whether a message of the window has a title. */
  boolean hasTitles() {
    return scope.window().anyMatch(Doc::hasTitle);
  }
}
