package io.urbangov.nlp.event;

import io.urbangov.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the score of a pair in words. Not thread-safe. */
final class PairExplainer {

  private static final int WORDS = 6;
  private static final int PHRASES = 5;

  private record Shared(int number, double part) {}

  private final PairScorer.Scoring message;
  private final String text;

  PairExplainer(PairScorer.Scoring message, String text) {
    this.message = message;
    this.text = text;
  }

  Explanation explain(Compared pair, Likeness likeness, double confidence) {
    PairScore score = pair.score();
    Reading other = pair.report().reading();
    List<Explanation> details = new ArrayList<>();
    details.add(Explanation.of(score.words(), "words: " + words(other)));
    details.add(Explanation.of(score.grams(), "characters: " + phrases(other)));
    if (!Double.isNaN(score.title())) {
      details.add(Explanation.of(score.title(), "characters of the title, counts half"));
    }
    details.add(factor(score.decay(), Math.round(score.days()) + " days apart"));
    if (score.place() < 1) {
      details.add(factor(score.place(), "units of two regions"));
    }
    if (score.category() < 1) {
      details.add(factor(score.category(), "two categories"));
    }
    if (score.variety() < 1) {
      details.add(factor(score.variety(), "hardly more than one phrase in common"));
    }
    String sure = String.format(Locale.ROOT, "%.2f", confidence);
    return new Explanation(
        score.value(), likeness.chinese() + ", confidence " + sure + ", mean of", details);
  }

  private static Explanation factor(double value, String text) {
    return Explanation.of(value, "times: " + text);
  }

  /** The weightiest words that both have. */
  private String words(Reading other) {
    WeightedTerms words = message.words();
    List<Shared> shared = new ArrayList<>();
    words.forEachShared(
        other.words(), at -> shared.add(new Shared(words.number(at), words.value(at))));
    Comparator<Shared> weightiest =
        Comparator.comparingDouble((Shared it) -> -it.part()).thenComparing(Shared::number);
    return Best.of(shared, weightiest, WORDS).stream()
        .map(it -> message.wordTable().name(it.number()))
        .collect(Collectors.joining(", "));
  }

  /** The weightiest phrases of the message whose pairs of characters the other has. */
  private String phrases(Reading other) {
    WeightedTerms grams = message.grams();
    Map<String, Double> shared = new HashMap<>();
    grams.forEachShared(
        other.grams(),
        at -> shared.put(message.gramTable().name(grams.number(at)), grams.value(at)));
    Phrases phrases = new Phrases(pair -> shared.getOrDefault(pair, 0.0));
    phrases.add(text);
    return String.join(", ", phrases.weightiest(PHRASES));
  }
}
