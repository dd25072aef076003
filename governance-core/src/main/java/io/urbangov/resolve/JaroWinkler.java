package io.urbangov.resolve;

/**
 * Jaro–Winkler similarity of two names, in [0, 1].
 *
 * <p>Favors a shared prefix of up to four code points (scale 0.1) once the Jaro similarity is at
 * least 0.7, so it suits given names better than shop names. Two empty texts are the same. Compares
 * code points. O(n) time and no allocation for texts of up to 64 characters of the basic plane,
 * O(n·m) for others, so not for long texts. Immutable and thread-safe. Source: Winkler (1990),
 * String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record
 * Linkage; bit-parallel matching as in Hyyrö (2003).
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
    String s = a.length() <= b.length() ? a : b;
    String t = a.length() <= b.length() ? b : a;
    if (t.length() > Positions.MAX) {
      return ofCodePoints(a, b);
    }
    Positions positions = Positions.ofThread();
    if (!positions.fill(t)) {
      return ofCodePoints(a, b);
    }
    double jaro = jaro(s, t.length(), positions);
    positions.clear();
    if (jaro < 0) {
      return ofCodePoints(a, b);
    }
    return jaro < BOOST_FROM ? jaro : boost(jaro, prefix(s, t));
  }

  private static int prefix(String s, String t) {
    int longest = Math.min(PREFIX_MAX, s.length());
    int prefix = 0;
    while (prefix < longest && s.charAt(prefix) == t.charAt(prefix)) {
      prefix++;
    }
    return prefix;
  }

  private static double boost(double jaro, int prefix) {
    return jaro + prefix * PREFIX_SCALE * (1 - jaro);
  }

  private static int window(int length) {
    return Math.max(0, length / 2 - 1);
  }

  private static double jaro(double matches, int outOfOrder, int s, int t) {
    return (matches / s + matches / t + (matches - outOfOrder / 2.0) / matches) / 3;
  }

  /**
   * The Jaro similarity of {@code s} to the text whose positions are given; negative if {@code s}
   * has a surrogate. Each character takes the first free one in its window: the lowest bit.
   */
  private static double jaro(String s, int length, Positions t) {
    int window = window(length);
    long inWindow = (1L << (window + 1)) - 1; // the window is at most 31
    long taken = 0;
    long matched = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isSurrogate(c)) {
        return -1;
      }
      long free = t.of(c) & inWindow & ~taken;
      taken |= free & -free;
      matched |= (free == 0 ? 0L : 1L) << i;
      inWindow = inWindow << 1 | (i < window ? 1 : 0);
    }
    int matches = Long.bitCount(taken);
    return matches == 0 ? 0 : jaro(matches, outOfOrder(s, matched, taken, t), s.length(), length);
  }

  /** How many of the matched characters are not the matched ones of the other text in order. */
  private static int outOfOrder(String s, long matched, long taken, Positions t) {
    int outOfOrder = 0;
    long left = taken;
    for (long rest = matched; rest != 0; rest &= rest - 1) {
      long next = left & -left;
      outOfOrder += (t.of(s.charAt(Long.numberOfTrailingZeros(rest))) & next) == 0 ? 1 : 0;
      left ^= next;
    }
    return outOfOrder;
  }

  private static double ofCodePoints(String a, String b) {
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
    return boost(jaro, prefix);
  }

  /** The Jaro similarity; {@code s} is not the longer one, which makes it symmetric. */
  private static double jaro(int[] s, int[] t) {
    int window = window(t.length);
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
    return jaro(matches, outOfOrder, s.length, t.length);
  }
}
