package io.urbangov.load;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Gives a CSV parser only records that are well formed and as wide as the first one, the header.
 *
 * <p>An unclosed quote would otherwise swallow the rest of the file. Here a record that spans lines
 * must close its quotes within {@link #MAX_LINES} lines and {@link PhysicalLines#LIMIT} characters;
 * if not, its first line alone is rejected and reading starts anew at the second. A record that
 * closes but has not the header's width is rejected whole, unless it {@link #swallows} a row: then
 * its quote was closed by accident, and again its first line alone is rejected.
 *
 * <p>A search ahead also ends as soon as the record is far too wide, which bounds the work on
 * hostile input: every line that could be searched from, and searched through, adds a column. Each
 * {@code read} gives at most one record. Not thread-safe.
 */
final class WellFormedReader extends Reader {

  static final int MAX_LINES = 1000;

  /** What the parser allows, and a spreadsheet. */
  static final int MAX_COLUMNS = 16_384;

  /** Beyond twice the header's width a record whose quote is still open is given up. */
  private static final int EXTRA_COLUMNS = 8;

  private final PhysicalLines lines;
  private final char separator;
  private final Intake intake;
  private final List<Line> ahead = new ArrayList<>();
  private final Queue<Long> starts = new ArrayDeque<>();
  private String record = "";
  private int given;
  private int width;
  private boolean headerBroken;
  private long blank;
  private long refused;
  private long used;

  WellFormedReader(PhysicalLines lines, char separator, Intake intake) {
    this.lines = lines;
    this.separator = separator;
    this.intake = intake;
  }

  /** The first line of the next record that the parser gives. */
  long nextStart() {
    return starts.remove();
  }

  /** Whether the header could not be read, so that nothing was given at all. */
  boolean headerBroken() {
    return headerBroken;
  }

  /** Lines by what became of them: blank, refused, part of a record. Their sum is all lines. */
  long[] tally() {
    return new long[] {blank, refused, used};
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (given == record.length() && !advance()) {
      return -1;
    }
    int count = Math.min(length, record.length() - given);
    record.getChars(given, given + count, target, offset);
    given += count;
    return count;
  }

  private boolean advance() {
    for (Line first = take(); first != null && !headerBroken; first = take()) {
      if (first.blank()) {
        blank++;
      } else if (deliver(first)) {
        return true;
      }
    }
    return false;
  }

  private boolean deliver(Line first) {
    QuoteScan scan = new QuoteScan(separator);
    int more = first.tooLong() ? -1 : extent(first, scan);
    boolean damaged = first.damaged();
    for (int i = 0; i < more; i++) {
      damaged |= ahead.get(i).damaged();
    }
    if (width == 0) {
      return header(first, more, damaged, scan.columns());
    }
    if (first.tooLong()) {
      refuse(first, "row.too-long", "the line is longer than 1 MiB");
    } else if (damaged) {
      refuse(first, "row.encoding", "the row has bytes that are not in the file's encoding");
      drop(more);
    } else if (more < 0) {
      refuse(first, "row.quote", "a double quote is not closed, or text follows a closing one");
    } else if (scan.columns() != width) {
      String message = "the row has " + scan.columns() + " values, the header " + width;
      refuse(first, "row.columns", message);
      drop(more);
    } else {
      give(first, more);
      return true;
    }
    return false;
  }

  /** A header with damaged bytes is used, since its other columns can be; it is noted, though. */
  private boolean header(Line first, int more, boolean damaged, int columns) {
    if (more < 0) {
      return breakOff(first.number(), "header.missing", "the header's quotes do not match");
    }
    if (columns > MAX_COLUMNS) {
      return breakOff(0, "file.unreadable", "the header has more than 16,384 columns");
    }
    if (damaged) {
      String message = "the header has bytes that are not in the file's encoding";
      intake.note(first.number(), "row.encoding", message);
    }
    width = columns;
    give(first, more);
    return true;
  }

  private boolean breakOff(long line, String code, String message) {
    headerBroken = true;
    intake.note(line, code, message);
    return false;
  }

  /** How many lines the record has after its first one, or -1 if its quotes do not come out. */
  private int extent(Line first, QuoteScan scan) {
    scan.take(first.text());
    int more = 0;
    int size = first.text().length();
    while (scan.open() && !tooWide(scan) && more + 1 < MAX_LINES) {
      Line next = peek(more);
      if (next == null || next.tooLong() || size + next.text().length() > PhysicalLines.LIMIT) {
        return -1;
      }
      size += next.text().length();
      more++;
      scan.take(next.text());
    }
    return scan.complete() && (scan.columns() == width || !swallows(more)) ? more : -1;
  }

  /** Some extra values before the quote are looked behind; more than a whole extra row are not. */
  private boolean tooWide(QuoteScan scan) {
    return width > 0 && scan.columns() > 2 * width + EXTRA_COLUMNS;
  }

  /**
   * Whether a line inside the record, neither its first nor its last, is by itself a row as wide as
   * the header. In a table of one column any line is, so that it says nothing.
   */
  private boolean swallows(int more) {
    return width > 1
        && ahead.subList(0, Math.max(0, more - 1)).stream()
            .anyMatch(line -> QuoteScan.isRow(line.text(), separator, width));
  }

  private void give(Line first, int more) {
    StringBuilder text = new StringBuilder(first.text());
    String end = first.end();
    for (int i = 0; i < more; i++) {
      text.append(end).append(ahead.get(i).text());
      end = ahead.get(i).end();
    }
    record = text.append('\n').toString();
    given = 0;
    starts.add(first.number());
    used++;
    used += more;
    ahead.subList(0, more).clear();
  }

  private void refuse(Line line, String code, String message) {
    refused++;
    intake.reject(line.number(), code, message);
  }

  private void drop(int more) {
    if (more > 0) {
      refused += more;
      ahead.subList(0, more).clear();
    }
  }

  private @Nullable Line take() {
    return ahead.isEmpty() ? lines.next() : ahead.remove(0);
  }

  private @Nullable Line peek(int index) {
    while (ahead.size() <= index) {
      Line next = lines.next();
      if (next == null) {
        return null;
      }
      ahead.add(next);
    }
    return ahead.get(index);
  }

  @Override
  public void close() {}
}
