package io.urbangov.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.urbangov.Progress;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180): first line the header, UTF-8 and comma by default, any line ends.
 *
 * <p>A broken row costs itself only: an unclosed quote its first line, malformed bytes (or a
 * replacement character, U+FFFD, or NUL) their row. A quote inside an unquoted value is text. Blank
 * lines are skipped. A quoted value may span lines, up to 1,000 lines and 1 MiB a record. At most
 * 16,384 columns. A byte order mark of UTF-8 outranks {@link #charset}.
 *
 * <p>Immutable; can be read again if it is a file, once if it is a stream, which stays open.
 */
public final class Csv extends RowSource {

  private final TextInput input;
  private final char separator;

  private Csv(TextInput input, char separator) {
    this.input = input;
    this.separator = separator;
  }

  /** A file, named after itself without its folder. */
  public static Csv of(Path path) {
    return new Csv(TextInput.of(path), ',');
  }

  /** Bytes from anywhere. */
  public static Csv of(String name, InputStream in) {
    return new Csv(TextInput.of(name, in), ',');
  }

  /** Text from anywhere; its charset is the reader's own. */
  public static Csv of(String name, Reader in) {
    return new Csv(TextInput.of(name, in), ',');
  }

  /** The same in another encoding, such as GB18030. */
  public Csv charset(Charset charset) {
    return new Csv(input.with(charset), separator);
  }

  /** The same with another separator, such as a semicolon or a tab. */
  public Csv separator(char separator) {
    if ("\"\n\r\0\uFFFD".indexOf(separator) >= 0) {
      throw new IllegalArgumentException(
          "separator must not be a quote, a line end or a NUL, was: "
              + Character.getName(separator));
    }
    return new Csv(input, separator);
  }

  /** The same, told how far reading has come, in bytes. */
  public Csv progress(Progress progress) {
    return new Csv(input.with(progress), separator);
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  void scan(Intake intake) {
    input.read(intake, lines -> scan(lines, intake));
  }

  private void scan(PhysicalLines lines, Intake intake) {
    WellFormedReader records = new WellFormedReader(lines, separator, intake);
    Iterator<String[]> parsed = parser(records).iterator();
    String[] names = next(parsed);
    if (names != null) {
      long line = records.nextStart();
      Header header = Header.of(Arrays.asList(names));
      if (intake.takesHeader(line, header)) {
        rows(parsed, records, header, intake);
      }
    } else if (!records.headerBroken() && lines.failure() == null) {
      intake.note(1, "header.missing", "the file has no header");
    }
  }

  private static void rows(
      Iterator<String[]> parsed, WellFormedReader records, Header header, Intake intake) {
    for (String[] raw = next(parsed); raw != null; raw = next(parsed)) {
      @Nullable String[] values = new @Nullable String[header.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = Row.clean(raw[i]);
      }
      intake.row(new Row(records.nextStart(), header, values));
    }
  }

  /** The next record, or {@code null}; the parser wraps what the embedder's functions throw. */
  private static String @Nullable [] next(Iterator<String[]> parsed) {
    try {
      return parsed.hasNext() ? parsed.next() : null;
    } catch (CsvParseException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private CsvReader<String[]> parser(Reader in) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentCharacter('\0')
        .skipEmptyLines(false)
        .build(StringArrayHandler.of(), in);
  }
}
