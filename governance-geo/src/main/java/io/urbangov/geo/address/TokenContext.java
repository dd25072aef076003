package io.urbangov.geo.address;

/**
 * What lies far from a token but says something about it: the keywords before and after, the shape
 * of the text on both sides, numbers, levels named so far, and repetitions.
 *
 * <p>Not thread-safe.
 */
final class TokenContext {

  static final int LONG_SHAPE = 0;
  static final int SHORT_SHAPE = 1;

  private static final int FAR = 9;

  final int[] keyword;
  final int[] previousKeyword;
  final int[] previousDistance;
  final int[] keywordBefore;
  final int[] nextKeyword;
  final int[] nextDistance;
  final int[] numbersBefore;
  final int[] levelsBefore;
  final int[] partsBefore;
  final boolean repeats;

  private final Tokens tokens;

  TokenContext(Tokens tokens, GazetteerMarks marks) {
    this.tokens = tokens;
    int n = tokens.size;
    keyword = new int[n];
    previousKeyword = new int[n];
    previousDistance = new int[n];
    keywordBefore = new int[n];
    nextKeyword = new int[n];
    nextDistance = new int[n];
    numbersBefore = new int[n + 1];
    levelsBefore = new int[n];
    partsBefore = new int[n];
    forward(n);
    backward(n);
    levels(n, marks);
    repeats = repeats(n);
  }

  private void forward(int n) {
    int last = 0;
    int before = 0;
    int distance = 0;
    for (int i = 0; i < n; i++) {
      keyword[i] = Keywords.of(tokens.codes[i]);
      previousKeyword[i] = last;
      keywordBefore[i] = before;
      previousDistance[i] = distance;
      if (keyword[i] > 0) {
        before = last;
        last = keyword[i];
        distance = 0;
      }
      distance = Math.min(distance + 1, FAR);
      numbersBefore[i + 1] = numbersBefore[i] + (tokens.isNumber(i) ? 1 : 0);
    }
  }

  private void backward(int n) {
    int next = 0;
    int distance = 0;
    for (int i = n - 1; i >= 0; i--) {
      nextKeyword[i] = next;
      nextDistance[i] = distance;
      if (keyword[i] > 0) {
        next = keyword[i];
        distance = 0;
      }
      distance = Math.min(distance + 1, FAR);
    }
  }

  private void levels(int n, GazetteerMarks marks) {
    int levels = 0;
    int parts = 0;
    for (int i = 0; i < n; i++) {
      levelsBefore[i] = levels;
      partsBefore[i] = parts;
      for (int kind = 0; kind < UnitKind.COUNT - 1; kind++) {
        if (marks.endsAt(kind, i)) {
          levels |= 1 << kind;
        }
      }
      levels |= community(i, marks) ? 16 : 0;
      parts |= part(i, marks);
    }
  }

  private boolean community(int i, GazetteerMarks marks) {
    int code = tokens.codes[i];
    return (code == '村' || code == '区') && marks.endsAt(UnitKind.COMMUNITY.number(), i);
  }

  private int part(int i, GazetteerMarks marks) {
    return switch (tokens.codes[i]) {
      case '路', '街', '道', '巷', '弄' -> marks.place(UnitKind.TOWN.number(), i) == 0 ? 1 : 0;
      case '园', '城', '场', '厦', '苑', '庭', '店', '厂', '院' -> 2;
      case '幢', '栋', '座', '楼', '室', '层', '元' -> 4;
      case '号' -> 8;
      default -> 0;
    };
  }

  private boolean repeats(int n) {
    for (int i = 0; i < Math.min(n, 40); i++) {
      for (int j = i + 2; j + 1 < Math.min(n, 40); j++) {
        if (same(i, j) && same(i + 1, j + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(int i, int j) {
    return tokens.codes[i] > 0 && tokens.codes[i] == tokens.codes[j];
  }

  /** How many tokens around this one stand elsewhere too, at most 4: before, plus 5 times after. */
  int repetition(int i) {
    int before = 0;
    int after = 0;
    int window = 40;
    for (int j = Math.max(0, i - window); j < Math.min(tokens.size, i + window); j++) {
      if (j != i && same(i, j)) {
        int length = repeated(i, j);
        if (j < i) {
          before = Math.max(before, length);
        } else {
          after = Math.max(after, length);
        }
      }
    }
    return before + 5 * after;
  }

  private int repeated(int i, int j) {
    int length = 1;
    int limit = Math.abs(i - j);
    for (int k = 1; k < limit && Math.max(i, j) + k < tokens.size && same(i + k, j + k); k++) {
      length++;
    }
    for (int k = 1; k <= Math.min(i, j) && same(i - k, j - k); k++) {
      length++;
    }
    return Math.min(length, 4);
  }

  /** Two shapes of the text from a token on: six classes and the first four of them. */
  void shapeAfter(int i, long[] shapes) {
    shape(i, 1, 6, 4, shapes);
  }

  /** Two shapes of the text before a token, backwards: five classes and the first three. */
  void shapeBefore(int i, long[] shapes) {
    shape(i - 1, -1, 5, 3, shapes);
  }

  private void shape(int from, int step, int most, int few, long[] shapes) {
    long shape = 0;
    int count = 0;
    int last = -1;
    shapes[SHORT_SHAPE] = 0;
    for (int i = from; i >= 0 && i < tokens.size && count < most; i += step) {
      if (keyword[i] != 0 || last != 0) {
        last = keyword[i];
        shape = shape * 101 + last + 1;
        count++;
        if (count <= few) {
          shapes[SHORT_SHAPE] = shape;
        }
      }
    }
    shapes[LONG_SHAPE] = shape;
  }
}
