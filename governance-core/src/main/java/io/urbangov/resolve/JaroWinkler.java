package io.urbangov.resolve;

/**
 * Jaro–Winkler similarity of two names, in [0, 1].
 *
 * <p>Favors a shared prefix of up to four code points (scale 0.1) once the Jaro similarity is at
 * least 0.7, so it suits given names better than shop names. Two empty texts are the same. Compares
 * code points. O(n·m) time, so not for long texts. Immutable and thread-safe. Source: Winkler
 * (1990), String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of
 * Record Linkage.
 */
public final class JaroWinkler implements Similarity<String> {

  private static final double BOOST_FROM = 0.7;
  private static final double PREFIX_SCALE = 0.1;
  private static final int PREFIX_MAX = 4;

  /** Returns the similarity. */
  public JaroWinkler() {}

  @Override
  public double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int[] s = CodePoints.of(a);
    int[] t = CodePoints.of(b);
    double jaro = s.length <= t.length ? jaro(s, t) : jaro(t, s);
    if (jaro < BOOST_FROM) {
      return jaro;
    }
    int prefix = 0;
    int longest = Math.min(PREFIX_MAX, Math.min(s.length, t.length));
    while (prefix < longest && s[prefix] == t[prefix]) {
      prefix++;
    }
    return jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }

  /** The Jaro similarity; {@code s} is not the longer one, which makes it symmetric. */
  private static double jaro(int[] s, int[] t) {
    int window = Math.max(0, t.length / 2 - 1);
    int[] matched = new int[s.length];
    boolean[] taken = new boolean[t.length];
    int matches = 0;
    for (int i = 0; i < s.length; i++) {
      int to = Math.min(t.length, i + window + 1);
      for (int j = Math.max(0, i - window); j < to; j++) {
        if (!taken[j] && s[i] == t[j]) {
          taken[j] = true;
          matched[matches++] = s[i];
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    int outOfOrder = 0;
    for (int j = 0, k = 0; j < t.length; j++) {
      if (taken[j] && matched[k++] != t[j]) {
        outOfOrder++;
      }
    }
    double m = matches;
    return (m / s.length + m / t.length + (m - outOfOrder / 2.0) / m) / 3;
  }
}
