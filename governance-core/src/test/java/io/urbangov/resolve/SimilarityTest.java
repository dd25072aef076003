package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SimilarityTest {

  private static final int SEED = 20261122;
  private static final Similarity<String> JARO_WINKLER = new JaroWinkler();
  private static final Similarity<String> OSA = new DamerauLevenshtein();
  private static final Similarity<String> BIGRAM = QGrams.of(2);

  @ParameterizedTest
  @CsvFileSource(resources = "similarity.tsv", delimiter = '\t', emptyValue = "")
  void similarity_goldenCase(String measure, String a, String b, double expected, String why) {
    String left = a == null ? "" : a;
    String right = b == null ? "" : b;
    double actual =
        switch (measure) {
          case "jaro-winkler" -> JARO_WINKLER.of(left, right);
          case "bigram" -> BIGRAM.of(left, right);
          default -> DamerauLevenshtein.distance(left, right);
        };
    assertThat(actual).as(why).isCloseTo(expected, within(5e-5));
  }

  @Test
  void similarity_randomTexts_isSymmetricAndInRange() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String a = text(random, 12);
      String b = text(random, 12);
      for (Similarity<String> similarity : List.of(JARO_WINKLER, OSA, BIGRAM)) {
        double value = similarity.of(a, b);
        String at = "seed " + SEED + ", round " + i + ": " + a + " / " + b;
        assertThat(value).as(at).isBetween(0.0, 1.0).isEqualTo(similarity.of(b, a));
        assertThat(similarity.of(a, a)).as(at).isEqualTo(1);
      }
    }
  }

  /** The bit-parallel distance against the textbook recurrence, around the word's 64 bits too. */
  @Test
  void distance_randomTexts_isTheRecurrence() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      int length = i % 4 == 0 ? 70 : 10;
      String a = text(random, length);
      String b = text(random, length);
      assertThat(DamerauLevenshtein.distance(a, b))
          .as("seed %s, round %s: %s / %s", SEED, i, a, b)
          .isEqualTo(recurrence(a.codePoints().toArray(), b.codePoints().toArray()));
    }
  }

  @Test
  void isWithin_randomTexts_isTheDistance() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      String a = text(random, i % 2 == 0 ? 90 : 8) + "x".repeat(i % 3 * 60);
      String b = i % 5 == 0 ? text(random, 90) : a.substring(Math.min(a.length(), i % 4)) + "b";
      int distance = DamerauLevenshtein.distance(a, b);
      for (int edits = 0; edits < 6; edits++) {
        assertThat(DamerauLevenshtein.isWithin(a, b, edits))
            .as("seed %s, round %s, %s edits: %s / %s", SEED, i, edits, a, b)
            .isEqualTo(distance <= edits);
      }
    }
  }

  /** A million code points: only a walk beside the diagonal ends in the life of this test. */
  @Test
  void isWithin_veryLongTexts_ends() {
    String text = "街道办事处".repeat(200_000);
    assertThat(DamerauLevenshtein.isWithin(text, text.substring(1) + "处", 1)).isFalse();
    assertThat(DamerauLevenshtein.isWithin(text, text.substring(1), 1)).isTrue();
    assertThat(DamerauLevenshtein.isWithin(text, "x" + text.substring(1), 1)).isTrue();
  }

  private static int recurrence(int[] a, int[] b) {
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a[i - 1] == b[j - 1] ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length][b.length];
  }

  private static String text(Random random, int maxLength) {
    int[] alphabet = {'a', 'b', 'c', '伟', '玮', 0x20000};
    int length = random.nextInt(maxLength + 1);
    return random
        .ints(length, 0, alphabet.length)
        .map(i -> alphabet[i])
        .collect(
            StringBuilder::new, StringBuilder::appendCodePoint, (x, y) -> x.append(y.toString()))
        .toString();
  }
}
