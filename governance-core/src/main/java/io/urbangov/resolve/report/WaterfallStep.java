package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.Explanation;

/**
 * One step of a {@link PairWaterfall} (一步): so many bits for or against. Immutable and thread-safe.
 *
 * @param kind what it stands for
 * @param field the field; empty for the prior, a ruling, and a constraint of a clean source
 * @param level the English name of the comparison level; empty unless the step is a level
 * @param bits what it adds to the match weight; 0 for a constraint or a ruling
 * @param total the match weight up to here, in bits
 */
public record WaterfallStep(StepKind kind, String field, String level, double bits, double total) {

  /** Throws on {@code null}. */
  public WaterfallStep {
    requireNonNull(kind, "kind");
    requireNonNull(field, "field");
    requireNonNull(level, "level");
  }

  /** The probability that the total up to here stands for, in [0, 1]. */
  public double probability() {
    return Figures.probability(total);
  }

  /** What the step says, without its figure. */
  public String text(Language language) {
    return switch (kind) {
      case PRIOR -> Phrase.PRIOR.in(language, Figures.whole(1 + Math.pow(2, -bits)));
      case LEVEL -> Phrase.LEVEL.in(language, field, LevelWord.translate(level, language));
      case RARITY ->
          (bits >= 0 ? Phrase.RARER : Phrase.MORE_COMMON)
              .in(language, field, Figures.decimal(Math.pow(2, Math.abs(bits)), 1));
      case DEPENDENCE -> Phrase.DEPENDENCE.in(language, field);
      case CONSTRAINT ->
          field.isEmpty()
              ? Phrase.SOURCE_CONSTRAINT.in(language)
              : Phrase.KEPT_APART.in(language, field);
      case RULED_SAME -> Phrase.RULED_SAME.in(language);
      case RULED_DIFFERENT -> Phrase.RULED_DIFFERENT.in(language);
    };
  }

  Explanation toExplanation(Language language) {
    return Explanation.of(bits, text(language));
  }

  WaterfallStep withField(String name) {
    return new WaterfallStep(kind, name, level, bits, total);
  }
}
