package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the main job: its exit status and what it printed. */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Quickstart.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs on a folder, which must succeed, and reads the answers. */
  static Results fuse(Path in, Path out, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "in=" + in;
    args[1] = "out=" + out;
    args[2] = "crs=WGS84";
    System.arraycopy(more, 0, args, 3, more.length);
    Run run = of(args);
    assertThat(run.status()).as(run.err()).isZero();
    return new Results(out);
  }
}
