package io.urbangov.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.urbangov.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, in bounded memory, whatever bytes come: LF, CR LF or CR ends a line, and a
 * byte order mark is dropped.
 *
 * <p>Lines are cut before they are decoded, each by itself. Decoding first would let one cut-off
 * GB18030 character swallow the line break behind it, and so the next row. For this the bytes come
 * in as Latin-1 characters, one each. Not thread-safe.
 */
final class PhysicalLines implements Closeable {

  /** The longest line, in bytes, or in characters where the input is characters. */
  static final int LIMIT = 1 << 20;

  private static final int TICK = 1 << 20;
  private static final String UTF_8_MARK = new String("\uFEFF".getBytes(UTF_8), ISO_8859_1);

  private final Reader in;
  private final String step;
  private final long total;
  private final Progress progress;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder text = new StringBuilder();
  private @Nullable Charset bytes;
  private @Nullable IOException failure;
  private int at;
  private int end;
  private long number;
  private long done;
  private long told;

  /**
   * Starts at the beginning of the input.
   *
   * @param bytes how to decode lines that come as Latin-1, or {@code null} if they are text already
   * @param total how many characters come, or -1
   */
  PhysicalLines(Reader in, @Nullable Charset bytes, String step, long total, Progress progress) {
    this.in = in;
    this.bytes = bytes;
    this.step = step;
    this.total = total;
    this.progress = progress;
  }

  /** The next line, or {@code null} at the end or where the input cannot be read any further. */
  @Nullable Line next() {
    try {
      return failure == null && more() ? line() : null;
    } catch (IOException e) {
      failure = e;
      return null;
    } catch (UncheckedIOException e) {
      failure = e.getCause();
      return null;
    }
  }

  /** Why reading ended before the end, if it did. */
  @Nullable IOException failure() {
    return failure;
  }

  /** How many lines were read. */
  long count() {
    return number;
  }

  private Line line() throws IOException {
    text.setLength(0);
    boolean tooLong = false;
    String lineEnd = "";
    while (more()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
        stop++;
      }
      tooLong |= text.length() + (stop - at) > LIMIT;
      if (!tooLong) {
        text.append(buffer, at, stop - at);
      }
      at = stop;
      if (stop < end) {
        lineEnd = lineEnd();
        break;
      }
    }
    number++;
    return new Line(number, decode(text.toString()), lineEnd, tooLong);
  }

  private String lineEnd() throws IOException {
    if (buffer[at++] == '\n') {
      return "\n";
    }
    if (more() && buffer[at] == '\n') {
      at++;
      return "\r\n";
    }
    return "\r";
  }

  private String decode(String raw) {
    if (bytes == null) {
      return unmarked(raw);
    }
    if (number == 1 && raw.startsWith(UTF_8_MARK)) {
      bytes = UTF_8;
    }
    return unmarked(new String(raw.getBytes(ISO_8859_1), bytes));
  }

  private String unmarked(String line) {
    return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private boolean more() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, in.read(buffer));
    done += end;
    if (done - told >= TICK) {
      told = done;
      progress.update(step, done, total);
    }
    return end > 0;
  }

  /** Tells the progress for the last time and closes the input. */
  @Override
  public void close() throws IOException {
    progress.update(step, done, total);
    in.close();
  }
}
