package io.urbangov.geo.address;

/**
 * What a model looks at, token by token, each feature a hash of its template and values.
 *
 * <p>Characters from three before to three after, alone and in groups of two to four; the shape of
 * numbers; keywords and shapes around; names of the gazetteer; levels named so far; repetitions.
 * Not thread-safe.
 */
final class Features {

  /** More than any token has. */
  static final int MOST = 128;

  private static final int EDGE = 4;
  private static final int BEFORE = -20;
  private static final int AFTER = -21;

  private final Tokens tokens;
  private final GazetteerMarks marks;
  private final TokenContext context;
  private final int[] codes;
  private final long[] ahead = new long[2];
  private final long[] behind = new long[2];
  private long[] out = {};
  private int count;
  private int template;

  Features(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.marks = new GazetteerMarks(tokens, gazetteer);
    this.context = new TokenContext(tokens, marks);
    this.codes = new int[tokens.size + 2 * EDGE];
    for (int i = 0; i < codes.length; i++) {
      int token = i - EDGE;
      codes[i] = token < 0 ? BEFORE : token < tokens.size ? tokens.codes[token] : AFTER;
    }
  }

  /** Fills in the features of a token; returns how many. */
  int fill(int token, long[] features) {
    out = features;
    count = 0;
    template = 0;
    characters(token + EDGE);
    add(tokens.values[token], 0, 0);
    keywords(token, codes[token + EDGE]);
    numbers(token, codes[token + EDGE]);
    levels(token, codes[token + EDGE]);
    shapes(token, codes[token + EDGE]);
    repetition(token, codes[token + EDGE]);
    names(token, codes[token + EDGE]);
    return count;
  }

  private void characters(int o) {
    int[] c = codes;
    add(0, 0, 0);
    for (int k = -3; k <= 3; k++) {
      add(c[o + k], 0, 0);
    }
    add(c[o - 2], c[o - 1], 0);
    add(c[o - 1], c[o], 0);
    add(c[o], c[o + 1], 0);
    add(c[o + 1], c[o + 2], 0);
    add(c[o - 1], c[o + 1], 0);
    add(c[o - 2], c[o - 1], c[o]);
    add(c[o - 1], c[o], c[o + 1]);
    add(c[o], c[o + 1], c[o + 2]);
    for (int k = -3; k <= 0; k++) {
      add(c[o + k] * 70_000L + c[o + k + 1], c[o + k + 2], c[o + k + 3]);
    }
  }

  private void keywords(int i, int code) {
    int next = context.nextKeyword[i];
    int previous = context.previousKeyword[i];
    int before = previous * 100 + context.keywordBefore[i];
    add(next, context.nextDistance[i], 0);
    add(previous, context.previousDistance[i], 0);
    add(before, 0, 0);
    add(code, next, 0);
    add(code, previous, 0);
    add(previous, next, 0);
    add(before, code, codes[i + EDGE + 1]);
    add(before, next, 0);
  }

  private void numbers(int i, int code) {
    int all = context.numbersBefore[tokens.size];
    int before = Math.min(context.numbersBefore[i], 4);
    add(before, code, 0);
    add(Math.min(all - context.numbersBefore[i + 1], 4), code, 0);
    add(before, Math.min(all - context.numbersBefore[i], 4), codes[i + EDGE + 1]);
    add(Math.min(i, 6), 0, 0);
    add(Math.min(tokens.size - 1 - i, 4), 0, 0);
    dashed(i, code);
  }

  /** How the numbers on both sides of a dash relate: 605-606 is a range, 12-605 is none. */
  private void dashed(int i, int code) {
    int here = tokens.step(i - 1, i, i + 1);
    int right = tokens.step(i, i + 1, i + 2);
    int left = tokens.step(i - 2, i - 1, i);
    int steps = here * 100 + right * 10 + left;
    add(steps, code, 0);
    add(steps, context.nextKeyword[i], code);
    add(steps, context.previousKeyword[i], code);
    add(steps, context.partsBefore[i], code);
  }

  private void levels(int i, int code) {
    int levels = context.levelsBefore[i];
    int parts = context.partsBefore[i];
    int previous = context.previousKeyword[i];
    int next = context.nextKeyword[i];
    add(levels, 0, 0);
    add(levels, code, 0);
    add(levels, marks.places[i] & 0xFF, 0);
    add(levels, parts, 0);
    add(parts, code, 0);
    add(parts, previous, next);
    add(levels, previous, next);
  }

  private void shapes(int i, int code) {
    context.shapeAfter(i, ahead);
    context.shapeBefore(i, behind);
    add(ahead[TokenContext.LONG_SHAPE], 0, 0);
    add(ahead[TokenContext.SHORT_SHAPE], 0, 0);
    add(ahead[TokenContext.SHORT_SHAPE], behind[TokenContext.SHORT_SHAPE], 0);
    add(behind[TokenContext.LONG_SHAPE], 0, 0);
    add(behind[TokenContext.SHORT_SHAPE], 0, 0);
    add(behind[TokenContext.SHORT_SHAPE], code, 0);
    add(ahead[TokenContext.SHORT_SHAPE], code, 0);
  }

  private void repetition(int i, int code) {
    int repeated = context.repeats ? context.repetition(i) : 0;
    add(context.repeats ? 1 : 0, code, 0);
    add(repeated, 0, 0);
    add(repeated, code, 0);
    add(repeated, marks.places[i], 0);
  }

  private void names(int i, int code) {
    int here = marks.places[i];
    int next = i + 1 < tokens.size ? marks.places[i + 1] : 0;
    add(here, 0, 0);
    add(here, codes[i + EDGE + 1], 0);
    add(here, code, 0);
    add(here, codes[i + EDGE - 1], 0);
    add(next, 0, 0);
    add(here, next, 0);
    template++;
    for (int kind = 0; kind < GazetteerMarks.KINDS; kind++) {
      if (marks.place(kind, i) != 0) {
        addAs(template, kind, marks.place(kind, i), Math.min(6, marks.lengths[kind][i]));
      }
    }
  }

  private void add(long a, long b, long c) {
    addAs(++template, a, b, c);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014) over a sum of products. */
  private void addAs(int kind, long a, long b, long c) {
    long hash = kind * 0x9E3779B97F4A7C15L;
    hash ^= (a * 1_000_003 + b * 0x9E3779B1L + 77) * 0xC2B2AE3D27D4EB4FL + c * 0xD6E8FEB86659FD93L;
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    out[count++] = hash ^ (hash >>> 31);
  }
}
