package io.urbangov.resolve.report;

/** How wide text is in a drawing, roughly: East Asian characters take a whole em. */
final class TextWidth {

  private static final double WIDE = 1.0;
  private static final double CAPITAL = 0.68;
  private static final double NARROW = 0.54;

  /** Which part of the room the end of a shortened text has: names often differ there. */
  private static final double END = 0.35;

  private TextWidth() {}

  /** In em. */
  static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int point) {
    if (point >= 0x2E80) {
      return WIDE;
    }
    return Character.isUpperCase(point) ? CAPITAL : NARROW;
  }

  /** The text, or as much of its beginning and end as fits in so many em, with an ellipsis. */
  static String fit(String text, double em) {
    if (of(text) <= em) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    double room = Math.max(0, em - WIDE);
    int end = points.length;
    for (double used = 0; end > 0 && used + of(points[end - 1]) <= room * END; end--) {
      used += of(points[end - 1]);
    }
    int start = 0;
    double left = room - of(new String(points, end, points.length - end));
    for (; start < end && of(points[start]) <= left; start++) {
      left -= of(points[start]);
    }
    return new String(points, 0, start) + '…' + new String(points, end, points.length - end);
  }
}
