package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The quick ways to compare two texts against plain ones, on every kind of text. */
class BitParallelTest {

  private static final int SEED = 20261123;
  private static final JaroWinkler JARO_WINKLER = new JaroWinkler();

  /** Latin, Han, characters whose low eight bits collide, lone and paired surrogates. */
  private static final String[] ALPHABETS = {
    "abc",
    "abcdefghijklmnopqrstuvwxyz 0123456789",
    "伟玮李娜",
    "a\u0161\u0261\u4e61\u4f61b",
    "ab\ud840\udc00",
    "a\ud840b\udc00",
    "伟\ud842\udfb7x"
  };

  @Test
  void jaroWinkler_randomTexts_isThePlainOne() {
    Random random = new Random(SEED);
    for (int i = 0; i < 60_000; i++) {
      String a = text(random, i);
      String b = i % 3 == 0 ? near(a, random) : text(random, i);
      assertThat(JARO_WINKLER.of(a, b))
          .as("seed %s, round %s: %s / %s", SEED, i, a, b)
          .isEqualTo(plainJaroWinkler(points(a), points(b)));
    }
  }

  @Test
  void distance_randomTexts_isThePlainOne() {
    Random random = new Random(SEED + 1);
    for (int i = 0; i < 60_000; i++) {
      String a = text(random, i);
      String b = i % 3 == 0 ? near(a, random) : text(random, i);
      int plain = plainDistance(points(a), points(b));
      String at = "seed " + (SEED + 1) + ", round " + i + ": " + a + " / " + b;
      assertThat(DamerauLevenshtein.distance(a, b)).as(at).isEqualTo(plain);
      assertThat(DamerauLevenshtein.distance(b, a)).as(at).isEqualTo(plain);
      int edits = random.nextInt(4);
      assertThat(DamerauLevenshtein.isWithin(a, b, edits)).as(at).isEqualTo(plain <= edits);
    }
  }

  /** Exactly at the word's 64 bits, and one beyond on either side. */
  @Test
  void lengthsAroundAWord_areExact() {
    Random random = new Random(SEED + 2);
    for (int a = 62; a <= 67; a++) {
      for (int b = 62; b <= 67; b++) {
        String left = random(random, "ab", a);
        String right = random(random, "abc", b);
        String at = "seed " + (SEED + 2) + ": " + left + " / " + right;
        assertThat(DamerauLevenshtein.distance(left, right))
            .as(at)
            .isEqualTo(plainDistance(points(left), points(right)));
        assertThat(JARO_WINKLER.of(left, right))
            .as(at)
            .isEqualTo(plainJaroWinkler(points(left), points(right)));
      }
    }
  }

  /** Nothing is left behind by a text that a surrogate cut short. */
  @Test
  void surrogate_afterwards_leavesNoTrace() {
    double before = JARO_WINKLER.of("martha", "marhta");
    JARO_WINKLER.of("martha\ud840\udc00", "marht");
    JARO_WINKLER.of("mart", "marhta\ud840\udc00");
    DamerauLevenshtein.distance("abc", "abcd\ud840\udc00");
    assertThat(JARO_WINKLER.of("martha", "marhta")).isEqualTo(before);
    assertThat(DamerauLevenshtein.distance("xyz", "abc")).isEqualTo(3);
  }

  @Test
  void manyThreads_giveWhatOneGives() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Double>> sums = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        sums.add(threads.submit(BitParallelTest::sum));
      }
      for (Future<Double> sum : sums) {
        assertThat(sum.get()).isEqualTo(sum());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static double sum() {
    Random random = new Random(SEED);
    double sum = 0;
    for (int i = 0; i < 5_000; i++) {
      String a = text(random, i);
      String b = text(random, i);
      sum += JARO_WINKLER.of(a, b) + DamerauLevenshtein.distance(a, b);
    }
    return sum;
  }

  private static String text(Random random, int round) {
    int length = random.nextInt(round % 10 == 0 ? 75 : 12);
    return random(random, ALPHABETS[round % ALPHABETS.length], length);
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** A text with one or two characters dropped, doubled or swapped. */
  private static String near(String text, Random random) {
    StringBuilder near = new StringBuilder(text);
    for (int edits = random.nextInt(3); edits > 0 && near.length() > 2; edits--) {
      int at = random.nextInt(near.length() - 1);
      char c = near.charAt(at);
      switch (random.nextInt(3)) {
        case 0 -> near.deleteCharAt(at);
        case 1 -> near.insert(at, c);
        default -> near.deleteCharAt(at).insert(at + 1, c);
      }
    }
    return near.toString();
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }

  private static double plainJaroWinkler(int[] a, int[] b) {
    double jaro = a.length <= b.length ? plainJaro(a, b) : plainJaro(b, a);
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length, b.length)) && a[prefix] == b[prefix]) {
      prefix++;
    }
    return jaro < 0.7 ? jaro : jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double plainJaro(int[] s, int[] t) {
    if (s.length == 0) {
      return t.length == 0 ? 1 : 0;
    }
    int window = Math.max(0, t.length / 2 - 1);
    boolean[] taken = new boolean[t.length];
    List<Integer> matched = new ArrayList<>();
    for (int i = 0; i < s.length; i++) {
      for (int j = Math.max(0, i - window); j <= Math.min(t.length - 1, i + window); j++) {
        if (!taken[j] && s[i] == t[j]) {
          taken[j] = true;
          matched.add(s[i]);
          break;
        }
      }
    }
    double m = matched.size();
    int outOfOrder = 0;
    for (int j = 0, k = 0; j < t.length; j++) {
      if (taken[j]) {
        outOfOrder += matched.get(k++) == t[j] ? 0 : 1;
      }
    }
    return m == 0 ? 0 : (m / s.length + m / t.length + (m - outOfOrder / 2.0) / m) / 3;
  }

  private static int plainDistance(int[] a, int[] b) {
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
}
