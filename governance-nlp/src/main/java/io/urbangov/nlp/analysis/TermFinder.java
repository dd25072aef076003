package io.urbangov.nlp.analysis;

import static java.util.Objects.requireNonNull;

import com.carrotsearch.hppc.BitMixer;
import com.carrotsearch.hppc.LongHashSet;
import io.urbangov.clean.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds new words (新词) and phrases (短语) in messages as they come: rows that hold together firmly
 * inside (pointwise mutual information) and stand freely among others outside (branching entropy).
 *
 * <p>Dates, phones, amounts and the like never count, and neither does a text that the same person
 * sent before, among the last 65,536. A term needs three people, so that nobody makes one alone.
 * Put what is found into use with {@link Lexicon#with}. Memory is bounded: about 8 MiB at 2¹⁷
 * counters, whatever comes. Deterministic in the order of the texts. Thread-safe.
 */
public final class TermFinder {

  /** Keeps every row that is met more than a few dozen times in a year of a city's messages. */
  private static final int COUNTERS = 1 << 17;

  private static final int FEWEST_COUNTERS = 1 << 10;
  private static final int MOST_COUNTERS = 1 << 24;
  private static final int REMEMBERED = 1 << 16;
  private static final int LONGEST_WORD = 6;
  private static final int LONGEST_PHRASE = 4;
  private static final int FEWEST_REPORTERS = 3;
  private static final int FEWEST = 5;

  /**
   * With {@link #FREE}, what a first look at a year of one city's messages gave; not tuned since.
   */
  private static final double FIRM = 0.45;

  /** As free as with e neighbours met equally often. */
  private static final double FREE = 1.0;

  private final Symbols symbols;
  private final GramSketch sketch;
  private final int longest;
  private final LongHashSet seen = new LongHashSet();

  private TermFinder(Symbols symbols, int counters, int longest) {
    if (counters < FEWEST_COUNTERS || counters > MOST_COUNTERS || Integer.bitCount(counters) != 1) {
      throw new IllegalArgumentException(
          "counters must be a power of two from 2^10 to 2^24, was: " + counters);
    }
    this.symbols = symbols;
    this.longest = longest;
    sketch = new GramSketch(counters, longest + 1);
  }

  /** Looks for words of 2 to 6 characters that neither the dictionary nor the lexicon has. */
  public static TermFinder newWords(Lexicon lexicon) {
    return newWords(lexicon, COUNTERS);
  }

  /**
   * Looks for new words.
   *
   * @param counters how many rows are counted at once, a power of two from 2^10 to 2^24
   */
  public static TermFinder newWords(Lexicon lexicon, int counters) {
    return new TermFinder(new CharacterSymbols(lexicon), counters, LONGEST_WORD);
  }

  /** Looks for phrases of 2 to 4 words. */
  public static TermFinder phrases(Lexicon lexicon) {
    return phrases(lexicon, COUNTERS);
  }

  /**
   * Looks for phrases.
   *
   * @param counters how many rows are counted at once, a power of two from 2^10 to 2^24
   */
  public static TermFinder phrases(Lexicon lexicon, int counters) {
    return new TermFinder(new WordSymbols(lexicon), counters, LONGEST_PHRASE);
  }

  /**
   * Counts a message.
   *
   * @param reporter who sent it; a key, which is not kept
   */
  public synchronized void add(String text, String reporter) {
    long who = hash(requireNonNull(reporter, "reporter"));
    if (seen.size() >= REMEMBERED) {
      seen.clear();
    }
    if (!seen.add(hash(requireNonNull(text, "text")) * 31 + who)) {
      return;
    }
    int[] run = symbols.read(Text.fold(text));
    int start = 0;
    for (int i = 0; i <= run.length; i++) {
      if (i == run.length || run[i] == Symbols.BREAK) {
        sketch.add(run, start, i, 1L << who);
        start = i + 1;
      }
    }
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = BitMixer.mix64(hash + text.charAt(i));
    }
    return hash;
  }

  /** The most evident terms so far, the best first; ties by term. */
  public synchronized List<FoundTerm> find(int top) {
    if (top < 0) {
      throw new IllegalArgumentException("top must be at least 0, was: " + top);
    }
    double[] right = sketch.freedom(true);
    double[] left = sketch.freedom(false);
    List<FoundTerm> found = new ArrayList<>();
    for (int entry = 0; entry < sketch.size(); entry++) {
      double freedom = Math.min(left[entry], right[entry]);
      if (freedom >= FREE && isUsed(entry)) {
        note(entry, freedom, found);
      }
    }
    found.sort(
        Comparator.comparingDouble(TermFinder::evidence).reversed().thenComparing(FoundTerm::term));
    return List.copyOf(found.subList(0, Math.min(top, found.size())));
  }

  private boolean isUsed(int entry) {
    return sketch.count(entry) >= FEWEST && sketch.users(entry) >= FEWEST_REPORTERS;
  }

  private void note(int entry, double freedom, List<FoundTerm> found) {
    int[] row = sketch.row(entry);
    double cohesion = row.length > longest ? 0 : sketch.cohesion(entry);
    String term = cohesion < FIRM ? "" : symbols.term(row);
    if (!term.isEmpty()) {
      found.add(new FoundTerm(term, sketch.count(entry), sketch.users(entry), cohesion, freedom));
    }
  }

  /** Often, firm and free. */
  private static double evidence(FoundTerm term) {
    return Math.log(term.count()) * term.cohesion() * term.freedom();
  }
}
