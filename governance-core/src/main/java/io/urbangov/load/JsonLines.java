package io.urbangov.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.urbangov.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, its keys the columns, UTF-8 by default.
 *
 * <p>Numbers and booleans are taken as they are written, nested objects and arrays as their JSON
 * text, {@code null} as missing. A line that is no object, or has a key twice (also in another
 * case), is rejected with {@code row.json}; a line longer than 1 MiB with {@code row.too-long}.
 *
 * <p>Immutable; can be read again if it is a file, once if it is a stream, which stays open.
 */
public final class JsonLines extends RowSource {

  private final TextInput input;

  private JsonLines(TextInput input) {
    this.input = input;
  }

  /** A file, named after itself without its folder. */
  public static JsonLines of(Path path) {
    return new JsonLines(TextInput.of(path));
  }

  /** Bytes from anywhere. */
  public static JsonLines of(String name, InputStream in) {
    return new JsonLines(TextInput.of(name, in));
  }

  /** Text from anywhere; its charset is the reader's own. */
  public static JsonLines of(String name, Reader in) {
    return new JsonLines(TextInput.of(name, in));
  }

  /** The same in another encoding. */
  public JsonLines charset(Charset charset) {
    return new JsonLines(input.with(charset));
  }

  /** The same, told how far reading has come, in bytes. */
  public JsonLines progress(Progress progress) {
    return new JsonLines(input.with(progress));
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  void scan(Intake intake) {
    input.read(intake, lines -> new Scan(intake).run(lines));
  }

  /** One pass. Rows with the same keys share a header. */
  private static final class Scan {

    /** Without a table of keys, which would grow with the file. */
    private final JsonFactory json =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

    private final Intake intake;
    private final List<String> keys = new ArrayList<>();
    private final List<@Nullable String> values = new ArrayList<>();
    private List<String> lastKeys = List.of();
    private Header header = Header.of(lastKeys);

    Scan(Intake intake) {
      this.intake = intake;
    }

    void run(PhysicalLines lines) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (line.tooLong()) {
          intake.reject(line.number(), "row.too-long", "the line is longer than 1 MiB");
        } else if (line.damaged()) {
          intake.reject(
              line.number(), "row.encoding", "the row has bytes that are not in its encoding");
        } else if (!line.blank()) {
          take(line);
        }
      }
    }

    private void take(Line line) {
      keys.clear();
      values.clear();
      if (!parse(line.text())) {
        intake.reject(line.number(), "row.json", "the line is not one JSON object");
        return;
      }
      if (!keys.equals(lastKeys)) {
        lastKeys = List.copyOf(keys);
        header = Header.of(lastKeys);
      }
      if (keys.stream().map(Header::normalize).distinct().count() < keys.size()) {
        intake.reject(line.number(), "row.json", "the object has a key twice");
      } else {
        intake.row(new Row(line.number(), header, values.toArray(new @Nullable String[0])));
      }
    }

    private boolean parse(String line) {
      try (JsonParser parser = json.createParser(line)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          keys.add(parser.currentName());
          values.add(Row.clean(value(parser, line)));
        }
        return parser.nextToken() == null;
      } catch (JsonProcessingException e) {
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static @Nullable String value(JsonParser parser, String line) throws IOException {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return line.substring(start, (int) parser.currentLocation().getCharOffset());
      }
      return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
  }
}
