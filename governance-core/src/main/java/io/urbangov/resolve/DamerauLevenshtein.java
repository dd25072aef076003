package io.urbangov.resolve;

/**
 * Damerau–Levenshtein distance: the least number of insertions, deletions, substitutions and swaps
 * of neighbours that turn one text into the other, no part being edited twice (optimal string
 * alignment).
 *
 * <p>Not a metric: CA → AC → ABC is 2 edits, but {@code distance("CA", "ABC")} is 3. Compares code
 * points. As a similarity: 1 - distance / longer length. O(n) time and no allocation when the
 * shorter text has up to 64 characters and all are of the basic plane, else O(n·m); not for long
 * texts, for which only {@code isWithin}, O(n) for a few edits, is quick. Immutable and
 * thread-safe. Source: Hyyrö (2003), A bit-vector algorithm for computing Levenshtein and Damerau
 * edit distances.
 */
public final class DamerauLevenshtein implements Similarity<String> {

  /** Returns the distance as a similarity. */
  public DamerauLevenshtein() {}

  @Override
  public double of(String a, String b) {
    int longer = Math.max(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
  }

  /** The number of edits, at least 0. */
  public static int distance(String a, String b) {
    return distance(a, b, Integer.MAX_VALUE);
  }

  /**
   * Whether the distance is at most so many edits. O(n·edits) time for long texts, by the cells
   * beside the diagonal alone (Ukkonen 1985).
   *
   * @param edits at least 0
   */
  public static boolean isWithin(String a, String b, int edits) {
    if (edits < 0) {
      throw new IllegalArgumentException("edits must be at least 0, was: " + edits);
    }
    return distance(a, b, edits) <= edits;
  }

  /** The distance when it is at most {@code limit}, else some greater number. */
  static int distance(String a, String b, int limit) {
    if (a.equals(b)) {
      return 0;
    }
    String pattern = a.length() <= b.length() ? a : b;
    String text = a.length() <= b.length() ? b : a;
    if (pattern.length() > Positions.MAX) {
      return ofCodePoints(a, b, limit);
    }
    if (pattern.isEmpty()) {
      return text.codePointCount(0, text.length());
    }
    Positions positions = Positions.ofThread();
    if (!positions.fill(pattern)) {
      return ofCodePoints(a, b, limit);
    }
    int distance = bitParallel(positions, pattern.length(), text, limit);
    positions.clear();
    return distance < 0 ? ofCodePoints(a, b, limit) : distance;
  }

  private static int ofCodePoints(String a, String b, int limit) {
    int[] s = CodePoints.of(a);
    int[] t = CodePoints.of(b);
    if (Math.abs(s.length - t.length) > limit) {
      return Math.abs(s.length - t.length);
    }
    int[] pattern = s.length <= t.length ? s : t;
    int[] text = s.length <= t.length ? t : s;
    if (pattern.length == 0) {
      return text.length;
    }
    return pattern.length <= Long.SIZE
        ? bitParallel(pattern, text)
        : dynamic(pattern, text, Math.min(limit, text.length));
  }

  /**
   * The same on characters; negative if the text has a surrogate. The score falls by at most one a
   * column, so it ends as soon as the columns that are left cannot bring it down to the limit.
   */
  private static int bitParallel(Positions pattern, int length, String text, int limit) {
    long last = 1L << (length - 1);
    long vp = -1;
    long vn = 0;
    long d0 = 0;
    long matchBefore = 0;
    int score = length;
    for (int j = 0; j < text.length(); j++) {
      char c = text.charAt(j);
      if (Character.isSurrogate(c)) {
        return -1;
      }
      long match = pattern.of(c);
      long swap = ((~d0 & match) << 1) & matchBefore;
      d0 = (((match & vp) + vp) ^ vp) | match | vn | swap;
      long hp = vn | ~(d0 | vp);
      long hn = d0 & vp;
      score += ((hp & last) != 0 ? 1 : 0) - ((hn & last) != 0 ? 1 : 0);
      int least = score - (text.length() - 1 - j);
      if (least > limit) {
        return least;
      }
      long shifted = hp << 1 | 1;
      vp = hn << 1 | ~(d0 | shifted);
      vn = d0 & shifted;
      matchBefore = match;
    }
    return score;
  }

  private static int bitParallel(int[] pattern, int[] text) {
    long last = 1L << (pattern.length - 1);
    long vp = -1;
    long vn = 0;
    long d0 = 0;
    long matchBefore = 0;
    int score = pattern.length;
    for (int c : text) {
      long match = positions(pattern, c);
      long swap = ((~d0 & match) << 1) & matchBefore;
      d0 = (((match & vp) + vp) ^ vp) | match | vn | swap;
      long hp = vn | ~(d0 | vp);
      long hn = d0 & vp;
      if ((hp & last) != 0) {
        score++;
      } else if ((hn & last) != 0) {
        score--;
      }
      long shifted = hp << 1 | 1;
      vp = hn << 1 | ~(d0 | shifted);
      vn = d0 & shifted;
      matchBefore = match;
    }
    return score;
  }

  private static long positions(int[] pattern, int c) {
    long bits = 0;
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i] == c) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  /** The distance when it is at most {@code band}, else some greater number. */
  private static int dynamic(int[] s, int[] t, int band) {
    int[] before = new int[t.length + 1];
    int[] above = new int[t.length + 1];
    int[] row = new int[t.length + 1];
    for (int j = 0; j <= t.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= s.length; i++) {
      int from = Math.max(1, i - band);
      int to = (int) Math.min(t.length, (long) i + band);
      row[from - 1] = from == 1 ? i : s.length + t.length;
      for (int j = from; j <= to; j++) {
        int substitute = above[j - 1] + (s[i - 1] == t[j - 1] ? 0 : 1);
        row[j] = Math.min(substitute, Math.min(above[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && s[i - 1] == t[j - 2] && s[i - 2] == t[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (to < t.length) {
        row[to + 1] = s.length + t.length;
      }
      int[] oldest = before;
      before = above;
      above = row;
      row = oldest;
    }
    return above[t.length];
  }
}
