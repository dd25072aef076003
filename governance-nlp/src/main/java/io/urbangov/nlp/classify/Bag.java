package io.urbangov.nlp.classify;

import java.util.Arrays;

/**
 * Which grams a text has and how often, ascending by hash.
 *
 * <p>Each hash is there once; its weight is 1 + ln of how often it occurs.
 */
final class Bag {

  private final int[] hashes;
  private final float[] weights;

  Bag(int[] hashes, float[] weights) {
    this.hashes = hashes;
    this.weights = weights;
  }

  int[] hashes() {
    return hashes;
  }

  float[] weights() {
    return weights;
  }

  static Bag of(Grams grams) {
    int[] all = Arrays.copyOf(grams.hashes, grams.count);
    Arrays.sort(all);
    int[] hashes = new int[all.length];
    float[] weights = new float[all.length];
    int size = 0;
    for (int at = 0; at < all.length; ) {
      int end = at;
      while (end < all.length && all[end] == all[at]) {
        end++;
      }
      hashes[size] = all[at];
      weights[size++] = end - at == 1 ? 1 : (float) (1 + StrictMath.log(end - at));
      at = end;
    }
    return new Bag(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size));
  }
}
