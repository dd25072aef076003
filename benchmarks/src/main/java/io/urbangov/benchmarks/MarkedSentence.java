package io.urbangov.benchmarks;

import io.urbangov.nlp.extract.Mention;
import io.urbangov.nlp.extract.MentionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its mentions marked by hand: {@code [L:望川路]上有个坑}.
 *
 * @param text the sentence without marks
 * @param spans what is marked
 */
record MarkedSentence(String text, Set<Span> spans) {

  private static final Map<String, MentionType> LETTERS =
      Map.of(
          "I", MentionType.RESIDENT_ID,
          "C", MentionType.CREDIT_CODE,
          "V", MentionType.PLATE,
          "N", MentionType.PHONE,
          "T", MentionType.TIME,
          "M", MentionType.AMOUNT,
          "L", MentionType.PLACE,
          "O", MentionType.ORGANIZATION,
          "P", MentionType.PERSON);

  private static final Pattern MARK = Pattern.compile("\\[([ICVNTMLOP]):([^\\]]*)\\]");

  /** A mention by type and offsets. */
  record Span(MentionType type, int start, int end) {

    static Span of(Mention mention) {
      return new Span(mention.type(), mention.start(), mention.end());
    }
  }

  /** The first column of a file; {@code #} begins a comment. */
  static List<MarkedSentence> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> parse(line.split("\t", -1)[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static MarkedSentence parse(String line) {
    StringBuilder text = new StringBuilder();
    Set<Span> spans = new HashSet<>();
    Matcher mark = MARK.matcher(line);
    int at = 0;
    while (mark.find()) {
      int start = text.append(line, at, mark.start()).length();
      text.append(mark.group(2));
      MentionType type = Objects.requireNonNull(LETTERS.get(mark.group(1)));
      spans.add(new Span(type, start, text.length()));
      at = mark.end();
    }
    return new MarkedSentence(text.append(line.substring(at)).toString(), spans);
  }
}
