package io.urbangov.nlp.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with its mentions marked by hand: {@code [L:望川路]上有个坑}. */
record Marked(String text, List<Span> spans) {

  /** A marked mention. */
  record Span(MentionType type, int start, int end) {

    static Span of(Mention mention) {
      return new Span(mention.type(), mention.start(), mention.end());
    }
  }

  private static final Pattern MARK = Pattern.compile("\\[([A-Z]):([^\\]]*)\\]");
  private static final Map<String, MentionType> TYPES =
      Map.of(
          "P", MentionType.PERSON,
          "O", MentionType.ORGANIZATION,
          "L", MentionType.PLACE,
          "T", MentionType.TIME,
          "N", MentionType.PHONE,
          "I", MentionType.RESIDENT_ID,
          "C", MentionType.CREDIT_CODE,
          "V", MentionType.PLATE,
          "M", MentionType.AMOUNT);

  static Marked parse(String line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int at = 0;
    while (mark.find()) {
      text.append(line, at, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      MentionType type = Objects.requireNonNull(TYPES.get(mark.group(1)), mark.group(1));
      spans.add(new Span(type, start, text.length()));
      at = mark.end();
    }
    return new Marked(text.append(line, at, line.length()).toString(), spans);
  }

  /** The sentences of a file: the first column; {@code #} begins a comment. */
  static List<Marked> read(String file) {
    return rows(file).stream().map(row -> parse(row.get(0))).toList();
  }

  static List<List<String>> rows(String file) {
    try (InputStream in = Marked.class.getResourceAsStream(file)) {
      String all = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
