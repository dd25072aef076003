package io.urbangov.nlp.analysis;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * General Chinese words, what each costs in a sentence, and how much less after a certain other:
 * 85,576 words and 403,357 pairs of HanLP's core dictionary (Apache 2.0, Han He), which counted
 * them in People's Daily.
 *
 * <p>A word b after a word a is as likely as half its share of all words and half its share of what
 * followed a (Jelinek and Mercer 1980; the weight of a half is the middle, not tuned). In negative
 * logarithms that is one cost a word, less a saving for the pairs that were seen, so that a pair
 * never seen needs no arithmetic. About 12 MiB. Immutable and thread-safe.
 */
final class WordModel {

  /*
   * Idea graveyard. Word F1 on SIGHAN PKU and MSR hardly tells smoothing apart: Witten-Bell,
   * absolute discounting and Kneser-Ney come within three thousandths of each other, and all above
   * the interpolation of ICTCLAS and HanLP, whose first term weighs the word before instead of the
   * word itself.
   */

  private static final String RESOURCE = "words.bin";

  /** A word that the dictionary has but no text had counts as this. */
  private static final float UNSEEN = 0.5f;

  private final CharTrie words;
  private final Map<WordClass, Integer> classes = new EnumMap<>(WordClass.class);
  private final float[] costs;
  private final WordPairs pairs;

  private WordModel(WordCounts counts) {
    words = counts.words;
    double[] shares = shares(counts);
    costs = new float[shares.length];
    for (int word = 0; word < costs.length; word++) {
      costs[word] = (float) -Math.log(shares[word] / 2);
    }
    pairs = new WordPairs(counts, shares);
    for (WordClass one : WordClass.values()) {
      classes.put(one, words.find(one.text()));
    }
  }

  /** Loads what ships with the library. */
  static WordModel load() {
    try (InputStream in = requireNonNull(WordModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new WordModel(WordCounts.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The share of each word among all; a class is counted in the pairs, as single words are. */
  private static double[] shares(WordCounts counts) {
    double[] shares = new double[counts.counts.length];
    double all = 0;
    for (int word = 0; word < shares.length; word++) {
      shares[word] = counts.counts[word] + UNSEEN;
      all += shares[word];
    }
    for (int word = 0; word < shares.length; word++) {
      shares[word] /= all;
    }
    return shares;
  }

  CharTrie words() {
    return words;
  }

  /** The number of a class. */
  int of(WordClass one) {
    return requireNonNull(classes.get(one), "class");
  }

  /** What a word costs after a word it was never seen after. */
  float cost(int word) {
    return costs[word];
  }

  /** Whether a word was seen after any other, so that {@link #saving} is worth asking. */
  boolean follows(int word) {
    return pairs.follows(word);
  }

  /** What is saved of that after this very word; 0 for most. */
  float saving(int first, int second) {
    return pairs.saving(first, second);
  }
}
