package io.urbangov.nlp.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GramSketchTest {

  private static int[] run(String text) {
    return text.codePoints().toArray();
  }

  private static void add(GramSketch sketch, String text, int user) {
    sketch.add(run(text), 0, text.length(), 1L << user);
  }

  private static int count(GramSketch sketch, String row) {
    return sketch.count(run(row), 0, row.length());
  }

  @Test
  void count_withRoom_isExactForPairs() {
    GramSketch sketch = new GramSketch(1 << 10, 4);
    for (int i = 0; i < 5; i++) {
      add(sketch, "搅拌站", i);
    }
    assertThat(count(sketch, "搅拌")).isEqualTo(5);
    assertThat(count(sketch, "站")).isEqualTo(5);
    assertThat(count(sketch, "拌搅")).isZero();
  }

  /** The first time, its two pairs are new. */
  @Test
  void count_longRow_startsOnceItsPartsAreKnown() {
    GramSketch sketch = new GramSketch(1 << 10, 4);
    add(sketch, "搅拌站", 1);
    assertThat(count(sketch, "搅拌站")).isZero();
    for (int i = 0; i < 9; i++) {
      add(sketch, "搅拌站", 1);
    }
    assertThat(count(sketch, "搅拌站")).isBetween(7, 9);
  }

  /** Misra and Gries: never too large, and what is frequent stays. */
  @Test
  void count_fullSketch_isNeverTooLargeAndKeepsTheFrequent() {
    GramSketch sketch = new GramSketch(1 << 10, 2);
    long seed = 11;
    Random random = new Random(seed);
    int frequent = 0;
    for (int i = 0; i < 100_000; i++) {
      if (i % 20 == 0) {
        add(sketch, "甲乙", 1);
        frequent++;
      } else {
        add(sketch, "" + (char) random.nextInt(0xD000) + (char) random.nextInt(0xD000), 2);
      }
    }
    assertThat(sketch.size()).isLessThanOrEqualTo(1 << 10);
    assertThat(count(sketch, "甲乙")).as("seed %s", seed).isLessThanOrEqualTo(frequent);
    // at most 2 · 100,000 / 1,024 too small
    assertThat(count(sketch, "甲乙")).isGreaterThan(frequent - 196);
  }

  /**
   * Four neighbours, equally often: ln 4, and a little for the first times that were not counted.
   */
  @Test
  void freedom_fourNeighbours_isTheirEntropy() {
    GramSketch sketch = new GramSketch(1 << 10, 3);
    for (int i = 0; i < 400; i++) {
      add(sketch, "甲乙" + "东南西北".charAt(i % 4), 1);
    }
    double[] right = sketch.freedom(true);
    double[] left = sketch.freedom(false);
    for (int entry = 0; entry < sketch.size(); entry++) {
      if (new String(sketch.row(entry), 0, sketch.row(entry).length).equals("甲乙")) {
        assertThat(right[entry]).isBetween(Math.log(4), Math.log(4) + 0.15);
        assertThat(left[entry]).as("sentence edges are free").isCloseTo(Math.log(400), within(0.1));
        return;
      }
    }
    throw new AssertionError("甲乙 not counted");
  }

  @Test
  void users_manyTimesByOne_isOne() {
    GramSketch sketch = new GramSketch(1 << 10, 2);
    for (int i = 0; i < 1_000; i++) {
      add(sketch, "甲乙", 3);
    }
    assertThat(sketch.users(0)).isEqualTo(1);
    add(sketch, "甲乙", 4);
    assertThat(sketch.users(0)).isEqualTo(2);
  }
}
