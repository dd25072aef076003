package io.urbangov.nlp.event;

import io.urbangov.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells the score of a pair in words. Not thread-safe. */
final class PairExplainer {

  private static final int WORDS = 6;
  private static final int GRAMS = 12;

  private record Shared(int number, double part) {}

  private final PairScorer.Scoring message;

  PairExplainer(PairScorer.Scoring message) {
    this.message = message;
  }

  Explanation explain(Compared pair, Likeness likeness, double confidence) {
    PairScore score = pair.score();
    Reading other = pair.report().reading();
    List<Explanation> details = new ArrayList<>();
    details.add(
        Explanation.of(
            score.words(),
            "words: " + list(message.words(), other.words(), message.wordTable(), WORDS)));
    details.add(
        Explanation.of(
            score.grams(), "characters: " + phrases(message.grams(), other.grams(), GRAMS)));
    if (!Double.isNaN(score.title())) {
      details.add(
          Explanation.of(
              score.title(),
              "title, counts half: " + phrases(message.titleGrams(), other.titleGrams(), GRAMS)));
    }
    details.add(factor(score.decay(), Math.round(score.days()) + " days apart"));
    if (score.place() < 1) {
      details.add(factor(score.place(), "units of two regions"));
    }
    if (score.category() < 1) {
      details.add(factor(score.category(), "two categories"));
    }
    String sure = String.format(Locale.ROOT, "%.2f", confidence);
    return new Explanation(
        score.value(), likeness.chinese() + ", confidence " + sure + ", mean of", details);
  }

  private static Explanation factor(double value, String text) {
    return Explanation.of(value, "times: " + text);
  }

  private static String list(WeightedTerms terms, Terms other, TermTable table, int most) {
    return String.join(", ", names(terms, other, table, most));
  }

  private String phrases(WeightedTerms terms, Terms other, int most) {
    return String.join(", ", Phrases.of(names(terms, other, message.gramTable(), most)));
  }

  /** The weightiest terms that both have. */
  private static List<String> names(WeightedTerms terms, Terms other, TermTable table, int most) {
    List<Shared> shared = new ArrayList<>();
    terms.forEachShared(other, at -> shared.add(new Shared(terms.number(at), terms.value(at))));
    Comparator<Shared> weightiest =
        Comparator.comparingDouble((Shared it) -> -it.part()).thenComparing(Shared::number);
    return Best.of(shared, weightiest, most).stream().map(it -> table.name(it.number())).toList();
  }
}
