package io.urbangov.examples.quickstart;

import io.urbangov.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Draws how far work has come, on one line, once the work takes longer than a second; wiped at the
 * end. Thread-safe.
 */
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final PrintStream out;
  private final LongSupplier nanoTime;
  private final long started;
  private long drawn;
  private String step = "";
  private int columns;

  ProgressBar(PrintStream out) {
    this(out, System::nanoTime);
  }

  ProgressBar(PrintStream out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.drawn = started + PATIENCE.minus(PAUSE).toNanos();
  }

  @Override
  public synchronized void update(String what, long done, long total) {
    long now = nanoTime.getAsLong();
    boolean news = !what.equals(step) && now - started > PATIENCE.toNanos();
    if (news || now - drawn > PAUSE.toNanos()) {
      step = what;
      drawn = now;
      draw(done, total);
    }
  }

  private void draw(long done, long total) {
    String line = total > 0 ? bar(Math.min(done, total), total) + step : step;
    int wide = columns(line);
    out.print("\r" + line + " ".repeat(Math.max(0, columns - wide)));
    out.flush();
    columns = wide;
  }

  private static String bar(long done, long total) {
    int filled = (int) (WIDTH * done / total);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    return "[" + bar + "] " + 100 * done / total + " % ";
  }

  /** A Chinese character takes two columns. */
  private static int columns(String line) {
    return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }

  /** Wipes the line. */
  synchronized void clear() {
    if (columns > 0) {
      out.print("\r" + " ".repeat(columns) + "\r");
      out.flush();
      columns = 0;
    }
  }
}
