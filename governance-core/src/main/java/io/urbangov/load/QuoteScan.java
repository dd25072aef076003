package io.urbangov.load;

/** Follows the double quotes of one record, line by line, and counts its columns (RFC 4180). */
final class QuoteScan {

  private static final int NOT_ENDED = -1;

  private final char separator;
  private int columns = 1;
  private boolean open;
  private boolean broken;

  QuoteScan(char separator) {
    this.separator = separator;
  }

  /** Whether a line by itself is a well-formed record of so many columns. */
  static boolean isRow(String line, char separator, int columns) {
    QuoteScan scan = new QuoteScan(separator);
    scan.take(line);
    return scan.complete() && scan.columns() == columns;
  }

  /** Takes the next line of the record: the first one, or one more while {@link #open}. */
  void take(String line) {
    int end = open ? closing(line, 0) : field(line, 0);
    while (end != NOT_ENDED && end < line.length()) {
      columns++;
      end = field(line, end + 1);
    }
  }

  /** Whether a quote is open at the end of the line. */
  boolean open() {
    return open;
  }

  /** Whether every quote is closed and no text follows a closing one. */
  boolean complete() {
    return !open && !broken;
  }

  int columns() {
    return columns;
  }

  /** The end of the field that starts here: its separator or the line's end. */
  private int field(String line, int start) {
    if (start < line.length() && line.charAt(start) == '"') {
      open = true;
      return closing(line, start + 1);
    }
    int end = line.indexOf(separator, start);
    return end < 0 ? line.length() : end;
  }

  private int closing(String line, int start) {
    int quote = line.indexOf('"', start);
    while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
      quote = line.indexOf('"', quote + 2);
    }
    if (quote < 0) {
      return NOT_ENDED;
    }
    open = false;
    int end = quote + 1;
    broken = end < line.length() && line.charAt(end) != separator;
    return broken ? NOT_ENDED : end;
  }
}
