package io.urbangov.examples.quickstart;

import io.urbangov.Progress;
import java.io.PrintStream;
import java.time.Duration;

/** Draws how far work has come, on one line, once it takes longer than a second. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final PrintStream out;
  private String step = "";
  private long started = System.nanoTime();
  private long drawn;
  private int length;

  ProgressBar(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void update(String what, long done, long total) {
    long now = System.nanoTime();
    if (!what.equals(step)) {
      step = what;
      started = now;
    }
    boolean due = now - started > PATIENCE.toNanos() && now - drawn > PAUSE.toNanos();
    if (due && total > 0) {
      draw(done, total);
      drawn = now;
    }
  }

  private void draw(long done, long total) {
    int filled = (int) (WIDTH * Math.min(done, total) / total);
    String line =
        "["
            + "#".repeat(filled)
            + ".".repeat(WIDTH - filled)
            + "] "
            + 100 * Math.min(done, total) / total
            + " % "
            + step;
    out.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
    out.flush();
    length = line.length();
  }

  /** Wipes the line. */
  synchronized void clear() {
    if (length > 0) {
      out.print("\r" + " ".repeat(length) + "\r");
      out.flush();
      length = 0;
    }
  }
}
