package io.urbangov.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import io.urbangov.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where text comes from and how it is decoded. */
record TextInput(String name, Opener opener, Charset charset, Progress progress) {

  /** Gives the input, from its beginning. */
  @FunctionalInterface
  interface Opener {
    Opened open() throws IOException;
  }

  /** An open input: bytes or characters. Closing it closes what was opened for it. */
  record Opened(@Nullable InputStream bytes, @Nullable Reader text, long size, boolean owned) {}

  TextInput {
    requireNonNull(name, "name");
    requireNonNull(charset, "charset");
    requireNonNull(progress, "progress");
  }

  static TextInput of(Path path) {
    Path file = path.getFileName();
    return of(file == null ? path.toString() : file.toString(), () -> opened(path));
  }

  private static Opened opened(Path path) throws IOException {
    long size = Files.size(path);
    return new Opened(Files.newInputStream(path), null, size, true);
  }

  static TextInput of(String name, InputStream in) {
    requireNonNull(in, "in");
    return of(name, () -> new Opened(in, null, -1, false));
  }

  static TextInput of(String name, Reader in) {
    requireNonNull(in, "in");
    return of(name, () -> new Opened(null, in, -1, false));
  }

  private static TextInput of(String name, Opener opener) {
    return new TextInput(name, opener, StandardCharsets.UTF_8, Progress.NONE);
  }

  TextInput with(Charset other) {
    return new TextInput(name, opener, other, progress);
  }

  TextInput with(Progress other) {
    return new TextInput(name, opener, charset, other);
  }

  /** Lets the body read all lines; what goes wrong with the input itself is a rejection. */
  void read(Intake intake, Consumer<PhysicalLines> body) {
    try (PhysicalLines lines = open()) {
      body.accept(lines);
      IOException failure = lines.failure();
      if (failure != null) {
        intake.unreadable(failure, lines.count());
      }
    } catch (IOException e) {
      intake.unreadable(e, 0);
    }
  }

  private PhysicalLines open() throws IOException {
    Opened opened = opener.open();
    boolean cut = opened.bytes() != null && asciiLineEnds();
    Reader reader =
        opened.bytes() == null
            ? requireNonNull(opened.text())
            : new InputStreamReader(opened.bytes(), cut ? ISO_8859_1 : charset);
    return new PhysicalLines(
        opened.owned() ? reader : new Unowned(reader),
        cut ? charset : null,
        "read " + name,
        cut ? opened.size() : -1,
        progress);
  }

  /** Whether the bytes of a line end mean one wherever they stand: not so in UTF-16 and UTF-32. */
  private boolean asciiLineEnds() {
    return "\r\n".equals(new String(new byte[] {'\r', '\n'}, charset));
  }
}
