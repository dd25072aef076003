package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes suggestions of compared reports. Not thread-safe. */
final class Suggester {

  /** Below this part of the link score nobody would see why. */
  private static final double WEAKEST = 0.25;

  private final PairScorer scorer;
  private final EventSpec spec;

  Suggester(PairScorer scorer, EventSpec spec) {
    this.scorer = scorer;
    this.spec = spec;
  }

  List<Suggestion> suggest(
      RecordId message, PairScorer.Scoring scoring, ReadText text, List<Compared> compared) {
    return suggest(message, scoring, text, compared, spec.suggestions());
  }

  /** The best of what a message was compared with, without the message itself. */
  List<Suggestion> suggest(
      RecordId message,
      PairScorer.Scoring scoring,
      ReadText text,
      List<Compared> compared,
      int most) {
    PairExplainer explainer = new PairExplainer(scoring, text.text());
    List<Suggestion> suggestions = new ArrayList<>();
    for (Compared pair : compared) {
      if (suggestions.size() == most || pair.score().value() < WEAKEST * spec.link()) {
        break;
      }
      other(pair.report(), message)
          .ifPresent(other -> suggestions.add(suggestion(pair, other, scoring, text, explainer)));
    }
    return suggestions;
  }

  private Suggestion suggestion(
      Compared pair,
      Filed other,
      PairScorer.Scoring scoring,
      ReadText text,
      PairExplainer explainer) {
    double score = pair.score().value();
    double confidence = scorer.confidence(score);
    Likeness likeness = likeness(pair, scoring.message(), text);
    return new Suggestion(
        other.id(),
        pair.report().group().number(),
        likeness,
        score,
        confidence,
        explainer.explain(pair, likeness, confidence));
  }

  /** The message of a report that came last, but not the one that asks. */
  private static Optional<Filed> other(Report report, RecordId message) {
    List<Filed> messages = report.messages();
    for (int at = messages.size() - 1; at >= 0; at--) {
      if (!messages.get(at).id().equals(message)) {
        return Optional.of(messages.get(at));
      }
    }
    return Optional.empty();
  }

  private Likeness likeness(Compared pair, Reading message, ReadText text) {
    if (pair.report().key().text().equals(text.fingerprint())) {
      return Likeness.EXACT;
    }
    if (message.isCopyOf(pair.report().reading())) {
      return Likeness.NEAR;
    }
    return pair.score().value() >= spec.link() ? Likeness.SAME_EVENT : Likeness.RELATED;
  }
}
