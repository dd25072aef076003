package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts the documents of every gram of the window, and finds the grams that stand out.
 *
 * <p>Not thread-safe.
 */
/*
 * What it costs. A small window is counted from its texts: about as many steps as these have
 * characters. A large one is counted by a pass over the grams of the parts that it touches, two or
 * three steps each where a table by days tells, one for each posting where none does or an area
 * cuts the part. Then come the grams that enough documents have, some hundred thousands in a month
 * of a large city: each is looked up in the parts of a year's past, a dozen, three reads from memory
 * each. What keeps this small:
 *
 * - Grams are looked up in tiers, the frequent ones first. Once there are enough, a gram must be
 *   more surprising than the least of them, which a rare one often cannot be even against nothing.
 * - More past only makes a gram less surprising (all counts enter with one sign). So those are
 *   dropped that what is known already explains (Excuse). As a period counts for little more than
 *   its share, so that bursts are clipped, this takes several parts; before that nobody asks.
 * - Parts where a gram is told by the length of its postings go first; those that the window or the
 *   start of the history cuts are left to the grams that remain.
 *
 * The pass has no branch that depends on the data: whether a document lies in the window is added,
 * not asked. Where the window cuts a block in two, a branch is mispredicted every other time.
 *
 * Ideas that were tried: rows of the background in pieces that fit the processor's cache (no
 * faster, as grams are in the order of their numbers and memory is read ahead; kept, as it bounds
 * what a query allocates); to ask for an excuse after every second or third part only (what it saves
 * is lost again to more lookups). Not tried: counts of the whole city by gram and period in one
 * row, which would spare whole-city queries a dozen lookups for two bytes a gram and period.
 */
final class GramCensus {

  /**
   * Of so many people at least one must use a gram: what three of 50,000 people wrote of is no
   * matter of the city, whatever the odds, and such grams are most of all there are.
   */
  private static final int LARGE = 5_000;

  /** The background of so many grams at once stays in the processor's cache. */
  private static final int AT_ONCE = 1_024;

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
  private final int[] grams;

  /** Counts the window. Grams that fewer documents have are never seeds. */
  GramCensus(Atoms atoms, Scope scope, int leastDocs) {
    this.atoms = atoms;
    this.scope = scope;
    window = new int[atoms.gramCount()];
    int least = Math.max(1, Math.max(leastDocs, scope.people() / LARGE));
    grams = scope.docs(Region.WINDOW) <= FEW ? readTexts(least) : readPostings(least);
  }

  private int[] readTexts(int least) {
    IntArrayList enough = new IntArrayList();
    scope.window().forEach(doc -> countText(doc, least, enough));
    return enough.toArray();
  }

  private void countText(Doc doc, int least, IntArrayList enough) {
    int[] all = doc.read().grams(atoms);
    Arrays.sort(all);
    for (int i = 0; i < all.length; i++) {
      if ((i == 0 || all[i] != all[i - 1]) && ++window[all[i]] == least) {
        enough.add(all[i]);
      }
    }
  }

  private int[] readPostings(int least) {
    int[] atMost = new int[window.length];
    IntArrayList perhaps = new IntArrayList();
    scope.slices().forEach(slice -> slice.addAll(atMost, least, perhaps));
    scope.slices().forEach(slice -> slice.addWindow(window, atMost, least));
    return IntStream.of(perhaps.toArray()).filter(gram -> window[gram] >= least).toArray();
  }

  /**
   * The most surprising grams, best first. A tier has those of at least some power of two of
   * documents, but less than the next.
   */
  List<Seed> seeds(int most, double leastScore, Yardstick yardstick) {
    int[][] tiers = tiers();
    Ranking best = new Ranking(most, leastScore);
    for (int tier = tiers.length - 1; tier >= 0; tier--) {
      int seen = IntStream.of(tiers[tier]).map(gram -> window[gram]).max().orElse(0);
      if (seen > 0 && yardstick.most(seen) >= best.least()) {
        Excuses excuses = new Excuses(yardstick, tier, best.least());
        for (int from = 0; from < tiers[tier].length; from += AT_ONCE) {
          int to = Math.min(from + AT_ONCE, tiers[tier].length);
          offer(Arrays.copyOfRange(tiers[tier], from, to), yardstick, excuses, best);
        }
        best.settle();
      }
    }
    List<Seed> seeds = new ArrayList<>();
    best.forEach((score, gram) -> seeds.add(seed(gram, score)));
    return seeds.stream().sorted(BEST).limit(most).toList();
  }

  private void offer(int[] some, Yardstick yardstick, Excuses excuses, Ranking best) {
    int[] seen = IntStream.of(some).map(gram -> window[gram]).toArray();
    GramRows rows = new GramRows(some, seen, scope, yardstick, excuses);
    rows.count();
    for (int row = 0; row < rows.size(); row++) {
      best.offer(rows.score(row), rows.gram(row));
    }
  }

  /** How many grams have enough documents to be seeds. */
  int enough() {
    return grams.length;
  }

  /** Grams that enough documents have, by the logarithm of how many have them. */
  private int[][] tiers() {
    IntArrayList[] tiers = new IntArrayList[Integer.SIZE];
    for (int tier = 0; tier < tiers.length; tier++) {
      tiers[tier] = new IntArrayList();
    }
    for (int gram : grams) {
      tiers[Integer.SIZE - 1 - Integer.numberOfLeadingZeros(window[gram])].add(gram);
    }
    return Arrays.stream(tiers).map(IntArrayList::toArray).toArray(int[][]::new);
  }

  private Seed seed(int gram, double score) {
    return new Seed(gram, score, atoms.text(atoms.phrase(gram)));
  }
}
