package io.urbangov.nlp.hotterm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the documents of every gram of the window, and finds the grams that stand out.
 *
 * <p>Not thread-safe.
 */
/*
 * What it costs. A small window is counted from its texts. A large one is counted by a pass over
 * the postings of the parts that it touches: about as many steps as these have characters, and the
 * one cost that grows with the messages of the city. Then come the grams that enough documents
 * have, some ten thousands in a large window: each is looked up once in every part of a year's
 * past. Three things keep this small:
 *
 * - Grams are looked up in tiers, the frequent ones first. Once there are enough, a gram must be
 *   more surprising than the least of them, which a rare one cannot be even against nothing.
 * - More past only makes a gram less surprising (all counts enter with one sign). So after every
 *   few parts those are dropped that what is known already explains: most never see a whole year.
 * - Parts where a gram is told by the length of its postings go first; those whose postings must be
 *   read one by one, as the window or the start of the history cuts them, are left to the few grams
 *   that remain.
 */
final class GramCensus {

  /** So many grams are grown into phrases at most; a list of ten needs far fewer. */
  private static final int MAX_SEEDS = 400;

  /**
   * Of so many people at least one must use a gram: what three of 50,000 people wrote of is no
   * matter of the city, whatever the odds, and such grams are most of all there are.
   */
  private static final int LARGE = 5_000;

  /**
   * After so many parts of the past, what they explain is dropped: a look at each costs as much.
   */
  private static final int ROUND = 4;

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

  GramCensus(Atoms atoms, Scope scope) {
    this.atoms = atoms;
    this.scope = scope;
    window = new int[atoms.gramCount()];
    if (scope.window().size() <= FEW) {
      scope.window().forEach(this::countText);
    } else {
      scope.slices().forEach(slice -> slice.addWindow(window));
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

  /**
   * The most surprising grams, best first. Each tier has those of at least half the count of the
   * tier before it began with.
   */
  List<Seed> seeds(int leastDocs, double leastScore, Yardstick yardstick) {
    int least = Math.max(1, Math.max(leastDocs, scope.people() / LARGE));
    int[] grams = IntStream.range(0, window.length).filter(g -> window[g] >= least).toArray();
    int above = 1 + IntStream.of(grams).map(gram -> window[gram]).max().orElse(0);
    List<Seed> best = List.of();
    double score = leastScore;
    while (above > least && yardstick.most(above - 1) >= score) {
      int from = Math.max(least, above / 2);
      int to = above;
      int[] tier = IntStream.of(grams).filter(g -> window[g] >= from && window[g] < to).toArray();
      best =
          Stream.concat(best.stream(), seeds(tier, score, yardstick).stream())
              .sorted(BEST)
              .limit(MAX_SEEDS)
              .toList();
      score = best.size() < MAX_SEEDS ? leastScore : best.get(MAX_SEEDS - 1).score();
      above = from;
    }
    return best;
  }

  private List<Seed> seeds(int[] grams, double leastScore, Yardstick yardstick) {
    Columns columns = new Columns(grams, yardstick);
    columns.countSurroundings();
    columns.countPast();
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < columns.size; i++) {
      int seen = window[columns.grams[i]];
      double score = yardstick.score(seen, columns.tally(i), false);
      if (score >= leastScore) {
        seeds.add(seed(columns.grams[i], score));
      }
    }
    return seeds;
  }

  private Seed seed(int gram, double score) {
    return new Seed(gram, score, atoms.text(atoms.phrase(gram)));
  }

  /** The background of some grams, in columns. */
  private final class Columns {
    private final Yardstick yardstick;
    private final Tally tally = new Tally(scope.periods());
    private final int[] grams;
    private final int[] surroundings;
    private final int[] otherPast;
    private final int[][] ownPast;
    private final int[] ownUsers;
    private final double[] explaining;
    private int size;

    Columns(int[] grams, Yardstick yardstick) {
      this.grams = grams;
      this.yardstick = yardstick;
      size = grams.length;
      surroundings = new int[size];
      otherPast = new int[size];
      ownUsers = new int[size];
      int most = IntStream.of(grams).map(gram -> window[gram]).max().orElse(0);
      explaining = new double[most + 1];
      ownPast = new int[scope.periods()][size];
    }

    void countSurroundings() {
      int docs = scope.docs(Region.SURROUNDINGS);
      if (docs > 0) {
        int meanwhile = meanwhile();
        keep(g -> yardstick.isRemarkableBeside(window[grams[g]], mostly(grams[g]), meanwhile));
        scope.slices().stream().filter(it -> !it.isPast()).forEach(this::countSurroundings);
        keep(g -> yardstick.isRemarkableBeside(window[grams[g]], surroundings[g], docs));
      }
    }

    private void countSurroundings(Slice slice) {
      for (int g = 0; g < size && slice.docs(Region.SURROUNDINGS) > 0; g++) {
        surroundings[g] += Slice.count(sum(slice, g), Region.SURROUNDINGS);
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

    /** Counts the past as far as the grams that remain need it. */
    void countPast() {
      int counted = 0;
      for (Slice slice : yardstick.usesPast() ? scope.slices() : List.<Slice>of()) {
        if (slice.isPast()) {
          countWhole(slice);
          if (++counted % ROUND == 0) {
            keep(g -> !isExplained(g));
          }
        }
      }
      keep(g -> !isExplained(g));
      for (Slice slice : yardstick.usesPast() ? scope.slices() : List.<Slice>of()) {
        if (slice.docs(Region.OWN_PAST) + slice.docs(Region.OTHER_PAST) > 0) {
          countMixed(slice);
        }
      }
      keep(g -> !isExplained(g) && yardstick.isRemarkable(window[grams[g]], tally(g)));
    }

    /** Whether the part of the own past that is known already explains a gram. */
    private boolean isExplained(int g) {
      int seen = window[grams[g]];
      if (explaining[seen] == 0) {
        explaining[seen] = yardstick.explainingUsers(seen);
      }
      double least = explaining[seen];
      return ownUsers[g] >= least && tally(g).isCalmAtLeast(least, scope.ownPast());
    }

    /** Drops all others. */
    private void keep(IntPredicate isKept) {
      int kept = 0;
      for (int g = 0; g < size; g++) {
        if (isKept.test(g)) {
          grams[kept] = grams[g];
          surroundings[kept] = surroundings[g];
          otherPast[kept] = otherPast[g];
          ownUsers[kept] = ownUsers[g];
          for (int[] period : ownPast) {
            period[kept] = period[g];
          }
          kept++;
        }
      }
      size = kept;
    }

    private void countWhole(Slice slice) {
      Segment segment = slice.segment();
      int[] own = ownPast[scope.period(segment.firstDay())];
      for (int g = 0; g < size; g++) {
        int place = segment.place(grams[g]);
        if (place >= 0) {
          int count = slice.own(place);
          own[g] += count;
          ownUsers[g] += count;
          otherPast[g] += segment.count(place, 0, segment.size()) - count;
        }
      }
    }

    private void countMixed(Slice slice) {
      for (int g = 0; g < size; g++) {
        if (slice.isOnePeriod()) {
          long sum = sum(slice, g);
          int own = Slice.count(sum, Region.OWN_PAST);
          if (own > 0) {
            ownPast[scope.period(slice.segment().firstDay())][g] += own;
            ownUsers[g] += own;
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
          ownPast[scope.period(segment.day(doc))][g]++;
          ownUsers[g]++;
        } else if (region == Region.OTHER_PAST) {
          otherPast[g]++;
        }
      }
    }

    private long sum(Slice slice, int g) {
      int place = slice.segment().place(grams[g]);
      return place < 0 ? 0 : slice.sum(place);
    }

    /** What is known of a gram; overwritten by the next call. */
    Tally tally(int g) {
      tally.clear();
      tally.add(Region.SURROUNDINGS, surroundings[g]);
      tally.add(Region.OTHER_PAST, otherPast[g]);
      for (int period = 0; period < ownPast.length; period++) {
        tally.addOwnPast(period, ownPast[period][g]);
      }
      return tally;
    }
  }
}
