package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The plain-array structures against those of the JDK. */
class ArraysTest {

  private static final int SEED = 20261122;

  @Test
  void radixSort_randomKeys_isAStableUnsignedSort() {
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      int size = round * 50;
      int distinct = 1 + random.nextInt(200);
      long[] alphabet = random.longs(distinct).toArray();
      long[] keys = random.ints(size, 0, distinct).mapToLong(i -> alphabet[i]).toArray();
      int[] expected =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparing(i -> keys[i], Long::compareUnsigned))
              .mapToInt(Integer::intValue)
              .toArray();
      long[] sorted = keys.clone();
      int[] order = IntStream.range(0, size).toArray();
      RadixSort.sort(sorted, order);
      assertThat(order).as("seed %s, round %s", SEED, round).isEqualTo(expected);
      assertThat(sorted).isEqualTo(Arrays.stream(expected).mapToLong(i -> keys[i]).toArray());
    }
  }

  @Test
  void longIndex_randomKeys_isAHashMap() {
    Random random = new Random(SEED);
    LongIndex index = new LongIndex();
    Map<Long, Integer> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(1_000) - 500;
      assertThat(index.find(key))
          .as("seed %s, round %s", SEED, i)
          .isEqualTo(map.getOrDefault(key, -1));
      Integer known = map.putIfAbsent(key, map.size());
      assertThat(index.add(key)).isEqualTo(known == null ? map.size() - 1 : known);
    }
    assertThat(index.size()).isEqualTo(map.size());
    map.forEach((key, number) -> assertThat(index.key(number)).isEqualTo(key));
  }

  @Test
  void dictionary_randomValues_isAHashMap() {
    Random random = new Random(SEED);
    Dictionary<String> dictionary = new Dictionary<>();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String value = "v" + random.nextInt(20_000);
      assertThat(dictionary.find(value)).isEqualTo(map.getOrDefault(value, -1));
      Integer known = map.putIfAbsent(value, map.size());
      assertThat(dictionary.add(value)).isEqualTo(known == null ? map.size() - 1 : known);
    }
    assertThat(dictionary.size()).isEqualTo(map.size());
    map.forEach((value, code) -> assertThat(dictionary.value(code)).isEqualTo(value));
  }

  /** "Aa" and "BB" have one hash, and so have all texts made of them. */
  @Test
  void dictionary_valuesOfOneHash_areToldApart() {
    Dictionary<String> dictionary = new Dictionary<>();
    for (int i = 0; i < 64; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 6; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      assertThat(dictionary.add(text.toString())).isEqualTo(i);
      assertThat(dictionary.find(text.toString())).isEqualTo(i);
    }
  }
}
