package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Counts the documents of every gram of the window, and finds the grams that stand out.
 *
 * <p>A small window is counted from its texts, a large one by a pass over the postings of the parts
 * that it touches. The background is looked up for those grams alone that enough documents of the
 * window have. Not thread-safe.
 */
final class GramCensus {

  /** So many grams are grown into phrases at most; a list of ten needs far fewer. */
  private static final int MAX_SEEDS = 400;

  /**
   * Of so many people at least one must use a gram: what three of 50,000 people wrote of is no
   * matter of the city, whatever the odds, and such grams are most of all there are.
   */
  private static final int LARGE = 5_000;

  /** So many grams are looked up at a time. */
  private static final int CHUNK = 4_096;

  /** Up to so many documents it costs less to read them. */
  private static final int FEW = 300;

  /**
   * A gram that stands out.
   *
   * @param gram its number
   * @param score its surprise
   * @param phrase its atoms as text
   */
  record Seed(int gram, double score, String phrase) {}

  private static final Comparator<Seed> BEST =
      Comparator.comparingDouble(Seed::score).reversed().thenComparing(Seed::phrase);

  private final Atoms atoms;
  private final Scope scope;
  private final int[] window;
  private final List<long[]> sums = new ArrayList<>();

  GramCensus(Atoms atoms, Scope scope) {
    this.atoms = atoms;
    this.scope = scope;
    window = new int[atoms.gramCount()];
    if (scope.window().size() <= FEW) {
      scope.window().forEach(this::countText);
      scope.slices().forEach(slice -> sums.add(new long[0]));
    } else {
      scope.slices().forEach(this::countPostings);
    }
  }

  private void countText(Doc doc) {
    int[] grams = doc.read().grams(atoms);
    Arrays.sort(grams);
    for (int i = 0; i < grams.length; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        window[grams[i]]++;
      }
    }
  }

  private void countPostings(Slice slice) {
    boolean counts = !slice.isPast() && slice.docs(Region.WINDOW) > 0;
    long[] all = counts ? slice.sums() : new long[0];
    for (int place = 0; place < all.length; place++) {
      window[slice.segment().gram(place)] += Slice.count(all[place], Region.WINDOW);
    }
    sums.add(all);
  }

  /**
   * The most surprising grams, best first. The most frequent are looked at first: what is left
   * cannot be among the best any more once even a background of nothing would not do.
   */
  List<Seed> seeds(int leastDocs, double leastScore, Yardstick yardstick) {
    int[] grams = frequent(Math.max(leastDocs, scope.people() / LARGE));
    List<Seed> best = new ArrayList<>();
    for (int from = 0; from < grams.length; from += CHUNK) {
      if (best.size() == MAX_SEEDS
          && best.get(MAX_SEEDS - 1).score() > yardstick.most(window[grams[from]])) {
        break;
      }
      best.addAll(
          seeds(
              Arrays.copyOfRange(grams, from, Math.min(grams.length, from + CHUNK)),
              leastScore,
              yardstick));
      best.sort(BEST);
      best = new ArrayList<>(best.subList(0, Math.min(best.size(), MAX_SEEDS)));
    }
    return best;
  }

  private List<Seed> seeds(int[] grams, double leastScore, Yardstick yardstick) {
    Columns columns = new Columns(grams);
    columns.countBackground(yardstick);
    List<Seed> seeds = new ArrayList<>();
    Tally tally = new Tally(scope.periods());
    for (int i = 0; i < columns.grams.length; i++) {
      columns.fill(tally, i);
      int seen = window[columns.grams[i]];
      if (yardstick.isRemarkable(seen, tally)) {
        double score = yardstick.score(seen, tally, false);
        if (score >= leastScore) {
          seeds.add(seed(columns.grams[i], score));
        }
      }
    }
    return seeds;
  }

  private Seed seed(int gram, double score) {
    return new Seed(gram, score, atoms.text(atoms.phrase(gram)));
  }

  /** The grams of so many documents, the most frequent first: sorted by counting. */
  private int[] frequent(int leastDocs) {
    int most = 0;
    for (int count : window) {
      most = Math.max(most, count);
    }
    int[] starts = new int[most + 2];
    for (int count : window) {
      starts[most - count + 1] += count >= leastDocs ? 1 : 0;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] grams = new int[starts[most + 1]];
    for (int gram = 0; gram < window.length; gram++) {
      if (window[gram] >= leastDocs) {
        grams[starts[most - window[gram]]++] = gram;
      }
    }
    return grams;
  }

  /** The background of some grams, in columns. */
  private final class Columns {
    private int[] grams;
    private int[] surroundings;
    private int[] otherPast;
    private final int[][] ownPast = new int[scope.periods()][];

    Columns(int[] grams) {
      this.grams = grams;
      surroundings = new int[grams.length];
      otherPast = new int[grams.length];
    }

    void countBackground(Yardstick yardstick) {
      if (scope.docs(Region.SURROUNDINGS) > 0) {
        keep(g -> yardstick.isRemarkableBeside(window[grams[g]], mostly(grams[g]), meanwhile()));
        countSurroundings();
        int docs = scope.docs(Region.SURROUNDINGS);
        keep(g -> yardstick.isRemarkableBeside(window[grams[g]], surroundings[g], docs));
      }
      otherPast = new int[grams.length];
      for (int period = 0; period < ownPast.length; period++) {
        ownPast[period] = new int[grams.length];
      }
      if (yardstick.usesPast()) {
        for (int i = 0; i < sums.size(); i++) {
          countPast(scope.slices().get(i), sums.get(i));
        }
      }
    }

    private void countSurroundings() {
      for (int i = 0; i < sums.size(); i++) {
        Slice slice = scope.slices().get(i);
        for (int g = 0; g < grams.length && !slice.isPast(); g++) {
          surroundings[g] += Slice.count(sum(slice, sums.get(i), grams[g]), Region.SURROUNDINGS);
        }
      }
    }

    /** The documents of the parts that the window touches. */
    private int meanwhile() {
      return scope.slices().stream()
          .filter(slice -> slice.docs(Region.WINDOW) > 0)
          .mapToInt(slice -> slice.segment().size())
          .sum();
    }

    /**
     * Half of those that have a gram: the rest of the days may have had a burst that the window's
     * days had not.
     */
    private double mostly(int gram) {
      double docs = 0;
      for (Slice slice : scope.slices()) {
        int place = slice.docs(Region.WINDOW) == 0 ? -1 : slice.segment().place(gram);
        docs += place < 0 ? 0 : slice.segment().count(place, 0, slice.segment().size());
      }
      return docs / 2;
    }

    /** Drops what the surroundings explain: looking up the rest is dear. */
    private void keep(IntPredicate isRemarkable) {
      int kept = 0;
      for (int g = 0; g < grams.length; g++) {
        if (isRemarkable.test(g)) {
          grams[kept] = grams[g];
          surroundings[kept++] = surroundings[g];
        }
      }
      grams = Arrays.copyOf(grams, kept);
      surroundings = Arrays.copyOf(surroundings, kept);
    }

    private void countPast(Slice slice, long[] known) {
      if (!slice.isPast()) {
        countMixed(slice, known);
        return;
      }
      int[] own = ownPast[scope.period(slice.segment().firstDay())];
      for (int g = 0; g < grams.length; g++) {
        int place = slice.segment().place(grams[g]);
        if (place >= 0) {
          int count = slice.own(place);
          own[g] += count;
          otherPast[g] += slice.segment().count(place, 0, slice.segment().size()) - count;
        }
      }
    }

    private void countMixed(Slice slice, long[] known) {
      if (slice.docs(Region.OWN_PAST) + slice.docs(Region.OTHER_PAST) == 0) {
        return;
      }
      for (int g = 0; g < grams.length; g++) {
        if (slice.isOnePeriod()) {
          long sum = sum(slice, known, grams[g]);
          int own = Slice.count(sum, Region.OWN_PAST);
          if (own > 0) {
            ownPast[scope.period(slice.segment().firstDay())][g] += own;
          }
          otherPast[g] += Slice.count(sum, Region.OTHER_PAST);
        } else {
          countDocs(slice, g);
        }
      }
    }

    private void countDocs(Slice slice, int g) {
      Segment segment = slice.segment();
      int place = segment.place(grams[g]);
      int end = place < 0 ? 0 : segment.start(place + 1);
      for (int at = place < 0 ? 0 : segment.start(place); at < end; at++) {
        int doc = segment.posting(at);
        Region region = slice.region(doc);
        if (region == Region.OWN_PAST) {
          ownPast[scope.period(segment.doc(doc).day())][g]++;
        } else if (region == Region.OTHER_PAST) {
          otherPast[g]++;
        }
      }
    }

    private long sum(Slice slice, long[] known, int gram) {
      int place = slice.segment().place(gram);
      if (place < 0) {
        return 0;
      }
      return known.length > 0 ? known[place] : slice.sum(place);
    }

    void fill(Tally tally, int g) {
      tally.clear();
      tally.add(Region.SURROUNDINGS, surroundings[g]);
      tally.add(Region.OTHER_PAST, otherPast[g]);
      for (int period = 0; period < ownPast.length; period++) {
        tally.addOwnPast(period, ownPast[period][g]);
      }
    }
  }
}
