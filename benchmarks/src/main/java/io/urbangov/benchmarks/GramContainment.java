package io.urbangov.benchmarks;

import io.urbangov.resolve.Similarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The baseline for short names: the part of the first text's characters and bigrams, weighted by
 * idf, that the second text contains. Not symmetric: the first is the short one.
 */
final class GramContainment implements Similarity<String> {

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int names;

  GramContainment(List<String> corpus) {
    names = corpus.size();
    corpus.forEach(text -> grams(text).forEach(gram -> frequencies.merge(gram, 1, Integer::sum)));
  }

  private static Set<String> grams(String text) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      grams.add(text.substring(i, i + 1));
      if (i > 0) {
        grams.add(text.substring(i - 1, i + 1));
      }
    }
    return grams;
  }

  @Override
  public double of(String brief, String full) {
    double found = 0;
    double all = 0;
    for (String gram : grams(brief)) {
      double weight = Math.log((names + 1.0) / (frequencies.getOrDefault(gram, 0) + 1));
      all += weight;
      found += full.contains(gram) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }
}
