package io.urbangov.nlp.classify;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * The grams that a model knows, and how rare each is: weight (1 + ln tf) · ln(N / df), rows of
 * length 1 (Salton and Buckley 1988).
 *
 * <p>Known is what at least some texts have: a rarer gram teaches nothing and may be a person's
 * name. Grams that are not known count in a row's length as the rarest known ones do, so that a
 * text of another kind comes out short, and doubtful. Immutable and thread-safe.
 */
final class Vocabulary {

  private final int[] hashes;
  private final float[] rarity;
  private final float unknown;
  private final IntIntHashMap columns;

  /** Takes the known grams in ascending order with their weights. */
  Vocabulary(int[] hashes, float[] rarity, float unknown) {
    this.hashes = hashes;
    this.rarity = rarity;
    this.unknown = unknown;
    columns = new IntIntHashMap(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      columns.put(hashes[i], i);
    }
  }

  static Vocabulary of(List<Bag> texts, int fewest) {
    int[] all = new int[texts.stream().mapToInt(bag -> bag.hashes().length).sum()];
    int size = 0;
    for (Bag bag : texts) {
      System.arraycopy(bag.hashes(), 0, all, size, bag.hashes().length);
      size += bag.hashes().length;
    }
    Arrays.sort(all);
    int[] known = new int[size / fewest];
    float[] rarity = new float[size / fewest];
    int count = 0;
    for (int at = 0; at < size; ) {
      int end = at;
      while (end < size && all[end] == all[at]) {
        end++;
      }
      if (end - at >= fewest && end - at < texts.size()) {
        known[count] = all[at];
        rarity[count++] = rarity(texts.size(), end - at);
      }
      at = end;
    }
    return new Vocabulary(
        Arrays.copyOf(known, count),
        Arrays.copyOf(rarity, count),
        rarity(texts.size(), Math.min(fewest, texts.size())));
  }

  private static float rarity(int texts, int having) {
    return (float) StrictMath.log((double) texts / having);
  }

  Row row(Bag bag) {
    int[] found = new int[bag.hashes().length];
    float[] values = new float[found.length];
    int size = 0;
    double square = 0;
    for (int i = 0; i < bag.hashes().length; i++) {
      int column = column(bag.hashes()[i]);
      float value = bag.weights()[i] * (column < 0 ? unknown : rarity[column]);
      square += (double) value * value;
      if (column >= 0) {
        found[size] = column;
        values[size++] = value;
      }
    }
    for (int i = 0; i < size; i++) {
      values[i] = (float) (values[i] / Math.sqrt(square));
    }
    return new Row(Arrays.copyOf(found, size), Arrays.copyOf(values, size));
  }

  /** Where a gram is among the known ones, or -1. */
  int column(int hash) {
    return columns.getOrDefault(hash, -1);
  }

  int size() {
    return hashes.length;
  }

  int hash(int column) {
    return hashes[column];
  }

  float rarity(int column) {
    return rarity[column];
  }

  float unknown() {
    return unknown;
  }
}
