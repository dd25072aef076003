package io.urbangov.benchmarks;

import io.urbangov.clean.Dates;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.extract.Extractor;
import io.urbangov.nlp.extract.Mention;
import io.urbangov.nlp.extract.MentionType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many mentions of marked sentences are found exactly, and how real messages fare. */
final class Extraction implements Measurement {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant SENT = Instant.parse("2026-10-21T01:00:00Z");
  private static final String SENTENCES =
      "governance-nlp/src/test/resources/io/urbangov/nlp/extract";

  /** A message and when it was sent. */
  private record Sent(String text, Instant time) {}

  @Override
  public String usage() {
    return "[data=DIR] [sentences=DIR]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "sentences"));
    Path folder = Path.of(arguments.get("sentences", SENTENCES));
    List<MarkedSentence> developed =
        MarkedSentence.read(Arguments.existing(folder.resolve("sentences.tsv")));
    List<MarkedSentence> unseen =
        MarkedSentence.read(Arguments.existing(folder.resolve("sentences-unseen.tsv")));
    List<Sent> messages = messages(arguments);
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      Extractor extractor = Extractor.in(ZONE);
      List<MarkedSentence> all = new ArrayList<>(developed);
      all.addAll(unseen);
      result
          .put("records", messages.size())
          .put("sentences", all.size())
          .put("f1_by_type", f1(extractor, all))
          .put("f1_by_type_developed_on", f1(extractor, developed))
          .put("f1_by_type_unseen", f1(extractor, unseen))
          .put("spans", spans(all));
      messages(extractor, messages, result);
      result
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put("config", "exact type and offsets; messages with title, without any names given");
    }
  }

  private static void messages(Extractor extractor, List<Sent> messages, Result result) {
    Map<String, Integer> counts = new TreeMap<>();
    int placed = read(extractor, messages, new TreeMap<>());
    long start = ThreadClock.nanos();
    read(extractor, messages, counts);
    double seconds = (ThreadClock.nanos() - start) / 1e9;
    long characters = messages.stream().mapToLong(message -> message.text().length()).sum();
    result
        .put("messages_with_place", (double) placed / messages.size())
        .put("messages_per_second", messages.size() / seconds)
        .put("characters_per_second", characters / seconds)
        .put("mentions", counts);
  }

  private static int read(Extractor extractor, List<Sent> messages, Map<String, Integer> counts) {
    int placed = 0;
    for (Sent message : messages) {
      boolean found = false;
      for (Mention mention : extractor.extract(message.text(), message.time())) {
        counts.merge(name(mention.type()), 1, Integer::sum);
        found |= mention.type() == MentionType.PLACE;
      }
      placed += found ? 1 : 0;
    }
    return placed;
  }

  private static Map<String, Object> f1(Extractor extractor, List<MarkedSentence> sentences) {
    Map<MentionType, Integer> hits = new EnumMap<>(MentionType.class);
    Map<MentionType, Integer> both = new EnumMap<>(MentionType.class);
    for (MarkedSentence sentence : sentences) {
      Set<MarkedSentence.Span> found = new HashSet<>();
      extractor.extract(sentence.text(), SENT).forEach(it -> found.add(MarkedSentence.Span.of(it)));
      found.forEach(span -> both.merge(span.type(), 1, Integer::sum));
      for (MarkedSentence.Span span : sentence.spans()) {
        both.merge(span.type(), 1, Integer::sum);
        hits.merge(span.type(), found.contains(span) ? 1 : 0, Integer::sum);
      }
    }
    Map<String, Object> f1 = new TreeMap<>();
    // Twice the hits by all found and all marked together.
    both.forEach((type, sum) -> f1.put(name(type), 2.0 * hits.getOrDefault(type, 0) / sum));
    return f1;
  }

  private static Map<String, Object> spans(List<MarkedSentence> sentences) {
    Map<String, Object> spans = new TreeMap<>();
    for (MentionType type : MentionType.values()) {
      long count =
          sentences.stream()
              .flatMap(sentence -> sentence.spans().stream())
              .filter(span -> span.type() == type)
              .count();
      spans.put(name(type), count);
    }
    return spans;
  }

  private static String name(MentionType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static List<Sent> messages(Arguments arguments) {
    List<Sent> messages = new ArrayList<>();
    Csv.of(arguments.data("complaints/messages.csv"))
        .rows(List.of("留言主题", "留言时间", "留言详情"), row -> messages.add(sent(row)), no -> {});
    return messages;
  }

  private static Sent sent(Row row) {
    String title = row.get("留言主题");
    String body = row.get("留言详情");
    String time = row.get("留言时间");
    Instant sent =
        Dates.parseDateTime(time == null ? "" : time)
            .value()
            .map(local -> local.atZone(ZONE).toInstant())
            .orElse(LocalDateTime.of(2019, 7, 1, 0, 0).atZone(ZONE).toInstant());
    return new Sent((title == null ? "" : title) + "\n" + (body == null ? "" : body), sent);
  }
}
