package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neighbouring sentences that are judged together: people tell in one what it means for the next.
 *
 * @param text folded
 * @param readings of its sentences, in their order
 */
record Passage(String text, List<SentenceReading> readings) {

  /** A short message is one passage; a long one is cut, so that nothing drowns in it. */
  private static final int LONGEST = 160;

  static List<Passage> of(String folded, UrgencyRules rules) {
    List<Passage> passages = new ArrayList<>();
    List<SentenceReading> readings = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (Sentence sentence : Sentence.of(folded)) {
      int next = sentence.start() + sentence.text().length();
      if (!readings.isEmpty() && next - start > LONGEST) {
        passages.add(new Passage(folded.substring(start, end), List.copyOf(readings)));
        readings.clear();
        start = sentence.start();
      }
      readings.add(new SentenceReading(sentence, rules));
      end = next;
    }
    if (!readings.isEmpty()) {
      passages.add(new Passage(folded.substring(start, end), List.copyOf(readings)));
    }
    return passages;
  }

  /** Of its most urgent sentence, in log odds by the rules alone. */
  double score() {
    return readings.stream().mapToDouble(SentenceReading::score).max().orElse(SentenceReading.BASE);
  }

  double weight(UrgencyKind kind) {
    return readings.stream().mapToDouble(it -> it.weight(kind)).max().orElse(0);
  }

  boolean has(UrgencyContext context) {
    return readings.stream().anyMatch(it -> it.has(context));
  }

  List<UrgencySign> signs(String original) {
    return readings.stream().flatMap(it -> it.signs(original).stream()).toList();
  }

  List<Evidence> contexts(String original) {
    return readings.stream()
        .flatMap(it -> it.contexts(original).stream())
        .sorted(Comparator.comparingInt(Evidence::start).thenComparing(Evidence::words))
        .toList();
  }

  static Passage heaviest(String folded, UrgencyRules rules) {
    Stream<Passage> all = of(folded, rules).stream();
    return all.max(Comparator.comparingDouble(Passage::score))
        .orElseGet(() -> new Passage("", List.of()));
  }
}
