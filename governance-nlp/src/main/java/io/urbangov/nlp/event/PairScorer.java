package io.urbangov.nlp.event;

import org.jspecify.annotations.Nullable;

/*
 * How the score was chosen.
 *
 * Three views of a text vote with fixed weights: words (what it is about), pairs of characters
 * (names that no segmenter knows), the title (what the writer thinks it is about), which is short
 * and so votes half. The weights are not fitted: words alone, pairs alone, titles alone and every
 * mix near equality lie close together, and the mix loses fewest first suggestions.
 *
 * What a score is worth was read off without labels: some people write again about their matter.
 * Among pairs within 60 days, of people who wrote at most five times, with the messages of the
 * labelled groups left out, the share of pairs by one person is next to nothing below a score of
 * 0.10, is a quarter of its highest level at 0.13, half of it at 0.18, and levels off from 0.24:
 * there pairs of one matter take over. Whoever writes again uses more of the same words than a
 * neighbour does, so the neighbours' rise lies somewhat lower; hence 0.14. The labelled groups,
 * which were looked at too, agree, and between 0.13 and 0.15 they hardly care.
 * By the same reading, pairs that name two different districts are by one person some thirty times
 * less often than pairs of equal score that do not: hence the factor for regions, which is kept
 * milder than that because a unit may be wrong. The factor for categories could not be read off
 * (those messages have none) and is milder still.
 *
 * By the same reading again, pairs of middling score whose shared characters are nearly all one
 * phrase – the name of a road, and nothing of what is wrong there – are by one person hardly more
 * often than strangers are; where most of what is shared is one phrase but not all, this is not
 * so. Hence a factor from 0.7 on; it is as mild as that for regions. The labelled groups agree.
 *
 * Idea graveyard:
 * - A logistic regression of "by one person" on the three cosines gave pairs of characters a
 *   negative weight: who copies a text copies all three, so the views compete. Worse on all.
 * - Leaving out the best shared term or run of every pair ("two independent pieces of evidence")
 *   lost as many true pairs as false ones: most short messages share just a name and a noun.
 * - Overlap by the shorter text (min instead of cosine) makes long petitions alike to everything.
 * - Squared inverse document frequency: names outweigh the matter, so all of an estate is one.
 */

/** Scores a message against a report, with the terms' weights as of now. Not thread-safe. */
final class PairScorer {

  private static final double TITLE = 0.5;
  private static final double OTHER_REGION = 0.5;
  private static final double OTHER_CATEGORY = 0.8;
  private static final double ONE_PHRASE = 0.7;
  private static final double ALONE = 0.5;

  /** Below this part of the link score it does not matter how a score comes about. */
  private static final double WORTH_A_LOOK = 0.25;

  /**
   * How much sureness grows with the score: from half at the link score to 0.95 a tenth above, as
   * the share of pairs by one person does.
   */
  private static final double SLOPE = 30;

  private final Weights words;
  private final Weights grams;
  private final EventSpec spec;

  PairScorer(Weights words, Weights grams, EventSpec spec) {
    this.words = words;
    this.grams = grams;
    this.spec = spec;
  }

  /** A message made ready to be scored against many reports. */
  Scoring scoring(Reading message) {
    return new Scoring(message);
  }

  /** How likely two of this score are of one event. */
  double confidence(double score) {
    return 1 / (1 + Math.exp(-SLOPE * (score - spec.link())));
  }

  /** One message. */
  final class Scoring {
    private final Reading message;
    private final WeightedTerms wordVector;
    private final WeightedTerms gramVector;
    private final WeightedTerms titleVector;

    private final Dominance dominance = new Dominance(grams.terms());

    private Scoring(Reading message) {
      this.message = message;
      wordVector = new WeightedTerms(message.words(), words);
      gramVector = new WeightedTerms(message.grams(), grams);
      titleVector = new WeightedTerms(message.titleGrams(), grams);
    }

    Reading message() {
      return message;
    }

    WeightedTerms words() {
      return wordVector;
    }

    WeightedTerms grams() {
      return gramVector;
    }

    TermTable wordTable() {
      return words.terms();
    }

    TermTable gramTable() {
      return grams.terms();
    }

    /** From 1 where at most 0.7 of what is shared is one phrase down to a half where all is. */
    private double variety(Reading other) {
      double over = Math.max(0, dominance.of(gramVector, other.grams()) - ONE_PHRASE);
      return 1 - (1 - ALONE) * over / (1 - ONE_PHRASE);
    }

    Compared compare(Report report) {
      Reading other = report.reading();
      double byWords = wordVector.cosine(other.words());
      double byGrams = gramVector.cosine(other.grams());
      double byTitle = titleVector.cosine(other.titleGrams());
      double mean = mean(byWords, byGrams, byTitle);
      double days = report.daysFrom(message.time());
      double decay = Math.pow(2, -days / spec.halfLifeDays());
      double place = isOther(message.region(), other.region()) ? OTHER_REGION : 1;
      double category = isOther(message.category(), other.category()) ? OTHER_CATEGORY : 1;
      double value = mean * decay * place * category;
      double variety = value < WORTH_A_LOOK * spec.link() ? 1 : variety(other);
      return new Compared(
          report,
          new PairScore(
              byWords, byGrams, byTitle, days, decay, place, category, variety, value * variety));
    }
  }

  /** The mean of the views that there are; 0 if there is none. */
  private static double mean(double words, double grams, double title) {
    double sum = 0;
    double weights = 0;
    double[] views = {words, grams, title};
    double[] votes = {1, 1, TITLE};
    for (int i = 0; i < views.length; i++) {
      if (!Double.isNaN(views[i])) {
        sum += votes[i] * views[i];
        weights += votes[i];
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static boolean isOther(int a, int b) {
    return a >= 0 && b >= 0 && a != b;
  }

  private static boolean isOther(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }
}
