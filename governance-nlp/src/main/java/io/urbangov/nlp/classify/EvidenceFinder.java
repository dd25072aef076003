package io.urbangov.nlp.classify;

import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words behind an answer: the grams that add most to it, joined where they overlap, so
 * that 非法, 法排 and 排污 read as 非法排污.
 */
final class EvidenceFinder {

  private static final int GRAMS = 16;
  private static final int MOST = 10;

  private final String text;
  private final Grams grams;

  /** Takes what each gram adds to the score by hash. */
  EvidenceFinder(String text, Grams grams) {
    this.text = text;
    this.grams = grams;
  }

  List<Evidence> find(IntFloatHashMap gains) {
    IntIntHashMap times = new IntIntHashMap();
    for (int i = 0; i < grams.count; i++) {
      times.addTo(grams.hashes[i], 1);
    }
    float least = least(gains);
    Map<String, Evidence> found = new LinkedHashMap<>();
    int start = -1;
    int end = -1;
    double weight = 0;
    for (int i = 0; i < grams.count; i++) {
      float gain = gains.getOrDefault(grams.hashes[i], 0);
      if (gain < least || !isWord(i)) {
        continue;
      }
      if (grams.from[i] >= end) {
        add(found, start, end, weight);
        start = grams.from[i];
        weight = 0;
      }
      end = Math.max(end, grams.to[i]);
      weight += gain / times.get(grams.hashes[i]);
    }
    add(found, start, end, weight);
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble((Evidence it) -> -it.weight())
                .thenComparing(Evidence::start))
        .limit(MOST)
        .toList();
  }

  /** Two characters at least: single ones count, but say little to a reader. */
  private boolean isWord(int gram) {
    return text.codePointCount(grams.from[gram], grams.to[gram]) > 1;
  }

  private float least(IntFloatHashMap gains) {
    List<Float> best = new ArrayList<>();
    int[] seen = Arrays.stream(grams.hashes, 0, grams.count).toArray();
    Integer[] order = new Integer[grams.count];
    Arrays.setAll(order, i -> i);
    IntIntHashMap once = new IntIntHashMap();
    for (int i : order) {
      float gain = gains.getOrDefault(seen[i], 0);
      if (gain > 0 && isWord(i) && once.put(seen[i], 1) == 0) {
        best.add(gain);
      }
    }
    best.sort(Comparator.reverseOrder());
    return best.isEmpty() ? Float.POSITIVE_INFINITY : best.get(Math.min(GRAMS, best.size()) - 1);
  }

  private void add(Map<String, Evidence> found, int start, int end, double weight) {
    if (start < 0) {
      return;
    }
    String words = text.substring(start, end);
    found.merge(
        words,
        new Evidence(words, start, end, weight),
        (old, again) -> new Evidence(words, old.start(), old.end(), old.weight() + again.weight()));
  }
}
