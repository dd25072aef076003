package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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

  /** So many phrases at most: ten topics need fewer, and each costs a growth and a count. */
  private static final int MOST = 120;

  /** So many phrases tell of the very same messages at most: two long copies share hundreds. */
  private static final int ENOUGH = 8;

  private final Atoms atoms;
  private final Scope scope;
  private final PhraseGrower grower;
  private final Map<Doc, Reading> readings = new HashMap<>();
  private final int[] offsets;

  /** One document of the window. */
  private record Hit(Slice slice, int offset, int number) {
    Doc doc() {
      return slice.segment().doc(number);
    }
  }

  PhraseCensus(Atoms atoms, Set<String> ignored, Scope scope) {
    this.atoms = atoms;
    this.scope = scope;
    grower = new PhraseGrower(atoms, ignored);
    offsets = new int[scope.slices().size() + 1];
    for (int i = 0; i < scope.slices().size(); i++) {
      offsets[i + 1] = offsets[i] + scope.slices().get(i).segment().size();
    }
  }

  /** The phrases of some grams, those of the best first. */
  List<Candidate> candidates(List<GramCensus.Seed> seeds) {
    Map<Phrase, Candidate> candidates = new LinkedHashMap<>();
    Map<Integer, Integer> told = new HashMap<>();
    Map<Integer, Integer> grown = new HashMap<>();
    for (GramCensus.Seed seed : seeds) {
      if (candidates.size() == MOST) {
        break;
      }
      List<Hit> hits = hits(new int[] {seed.gram()});
      int[] where = hits.stream().mapToInt(hit -> hit.offset() + hit.number()).toArray();
      if (told.getOrDefault(seed.gram(), 0) < TOLD * hits.size()
          && grown.merge(Arrays.hashCode(where), 1, Integer::sum) <= ENOUGH) {
        grow(seed.gram(), hits)
            .ifPresent(
                term -> {
                  Candidate candidate =
                      candidates.computeIfAbsent(term.phrase(), p -> candidate(term));
                  for (int gram : atoms.gramsOf(term.phrase())) {
                    told.merge(gram, candidate.docs().size(), Math::max);
                  }
                });
      }
    }
    return List.copyOf(candidates.values());
  }

  private Optional<Term> grow(int gram, List<Hit> hits) {
    List<Reading> some =
        hits.stream().map(Hit::doc).sorted(Doc.BY_LOT).limit(GROW_ON).map(this::reading).toList();
    return grower.grow(gram, some);
  }

  private Reading reading(Doc doc) {
    return readings.computeIfAbsent(doc, Doc::read);
  }

  private Candidate candidate(Term term) {
    int[] grams = atoms.gramsOf(term.phrase());
    List<Hit> hits = hits(grams);
    int[] messages = new int[hits.size()];
    IntHashSet people = new IntHashSet();
    List<Doc> docs = new ArrayList<>();
    for (Hit hit : hits) {
      messages[docs.size()] = hit.offset() + hit.number();
      people.add(hit.doc().reporter());
      docs.add(hit.doc());
    }
    return new Candidate(
        term.phrase(),
        atoms.text(term.phrase()),
        term.words() == 1,
        people.size(),
        docs,
        messages,
        titled(term.phrase(), docs),
        background(grams));
  }

  private double titled(Phrase phrase, List<Doc> docs) {
    List<Doc> some = docs.stream().sorted(Doc.BY_LOT).limit(GROW_ON).toList();
    long titled = some.stream().filter(doc -> reading(doc).isTitled(phrase.atoms())).count();
    return some.isEmpty() ? 0 : (double) titled / some.size();
  }

  private List<Hit> hits(int[] grams) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scope.slices().size(); i++) {
      Slice slice = scope.slices().get(i);
      int offset = offsets[i];
      if (slice.docs(Region.WINDOW) > 0) {
        new Walk(slice, grams)
            .forEach(
                doc -> {
                  if (slice.region(doc) == Region.WINDOW) {
                    hits.add(new Hit(slice, offset, doc));
                  }
                });
      }
    }
    return hits;
  }

  private Tally background(int[] grams) {
    Tally tally = new Tally(scope.periods());
    for (Slice slice : scope.slices()) {
      new Walk(slice, grams).count(tally);
    }
    return tally;
  }

  /** The documents of a slice that have all of some grams. */
  private final class Walk {
    private final Slice slice;
    private final Segment segment;
    private final int[] places;

    Walk(Slice slice, int[] grams) {
      this.slice = slice;
      segment = slice.segment();
      int[] found = IntStream.of(grams).distinct().map(segment::place).toArray();
      places =
          IntStream.of(found).anyMatch(place -> place < 0)
              ? new int[0]
              : IntStream.of(found)
                  .boxed()
                  .sorted(Comparator.comparingInt(p -> segment.start(p + 1) - segment.start(p)))
                  .mapToInt(Integer::intValue)
                  .toArray();
    }

    void forEach(IntConsumer action) {
      if (places.length > 0) {
        int end = segment.start(places[0] + 1);
        for (int at = segment.start(places[0]); at < end; at++) {
          int doc = segment.posting(at);
          if (hasRest(doc)) {
            action.accept(doc);
          }
        }
      }
    }

    private boolean hasRest(int doc) {
      for (int i = 1; i < places.length; i++) {
        if (!segment.has(places[i], doc)) {
          return false;
        }
      }
      return true;
    }

    void count(Tally tally) {
      if (slice.isPast() && places.length == 1) {
        int own = slice.own(places[0]);
        tally.addOwnPast(scope.period(segment.firstDay()), own);
        tally.add(Region.OTHER_PAST, segment.count(places[0], 0, segment.size()) - own);
        return;
      }
      forEach(
          doc -> {
            Region region = slice.region(doc);
            if (region == Region.OWN_PAST) {
              tally.addOwnPast(scope.period(segment.doc(doc).day()), 1);
            } else if (region != Region.OUTSIDE) {
              tally.add(region, 1);
            }
          });
    }
  }

  /** The days, since 1970, of all messages of the area's past and the window that have a phrase. */
  int[] days(Candidate candidate) {
    IntArrayList days = new IntArrayList();
    int[] grams = atoms.gramsOf(candidate.phrase());
    for (Slice slice : scope.slices()) {
      new Walk(slice, grams)
          .forEach(
              doc -> {
                Region region = slice.region(doc);
                if (region == Region.OWN_PAST || region == Region.WINDOW) {
                  days.add(slice.segment().doc(doc).day());
                }
              });
    }
    int[] sorted = days.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Whether a message of the window has a title. */
  boolean hasTitles() {
    return scope.window().stream().anyMatch(Doc::hasTitle);
  }
}
