package io.urbangov.nlp.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Span F1 by type: a span is right if its type and both offsets are. */
final class SpanScore {

  static final Instant SENT = Instant.parse("2026-10-21T01:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static final Extractor EXTRACTOR = Extractor.in(ZONE);

  private final Map<MentionType, int[]> counts = new EnumMap<>(MentionType.class);
  private final List<String> faults = new ArrayList<>();

  static SpanScore of(Extractor extractor, List<Marked> sentences) {
    SpanScore score = new SpanScore();
    sentences.forEach(sentence -> score.add(extractor, sentence));
    return score;
  }

  static List<Mention.Time> times(String text) {
    return EXTRACTOR.extract(text, SENT).stream()
        .filter(Mention.Time.class::isInstance)
        .map(Mention.Time.class::cast)
        .toList();
  }

  private void add(Extractor extractor, Marked sentence) {
    Set<Marked.Span> found = new HashSet<>();
    extractor.extract(sentence.text(), SENT).forEach(it -> found.add(Marked.Span.of(it)));
    for (Marked.Span span : sentence.spans()) {
      count(span.type(), found.contains(span) ? 0 : 2, sentence, span);
    }
    for (Marked.Span span : found) {
      if (!sentence.spans().contains(span)) {
        count(span.type(), 1, sentence, span);
      }
    }
  }

  private void count(MentionType type, int outcome, Marked sentence, Marked.Span span) {
    counts.computeIfAbsent(type, it -> new int[3])[outcome]++;
    if (outcome > 0) {
      String words = sentence.text().substring(span.start(), span.end());
      faults.add((outcome == 1 ? "+" : "-") + type + " " + words + "  | " + sentence.text());
    }
  }

  double f1(MentionType type) {
    int[] count = counts.getOrDefault(type, new int[] {0, 0, 1});
    return 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]);
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (type, c) ->
            out.append(type + " " + f1(type) + " of " + (c[0] + c[2]) + " +" + c[1] + "\n"));
    return out.toString();
  }
}
