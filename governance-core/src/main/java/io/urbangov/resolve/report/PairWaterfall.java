package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The match weight of two records as the sum it is (匹配权重瀑布图), what brought them together, and what
 * became of them. Shows no value of a record. Immutable and thread-safe.
 *
 * @param a the one record
 * @param b the other
 * @param joined whether the two ended in one entity
 * @param rule the blocking rule that brought them together, or {@code null} if none did
 * @param steps the prior, then each field's level and rarity, then constraints that forbid, then a
 *     steward's ruling
 * @param link the weight from which a pair is linked, in bits
 * @param review the weight from which a pair is for review, in bits
 */
public record PairWaterfall(
    RecordId a,
    RecordId b,
    boolean joined,
    @Nullable String rule,
    List<WaterfallStep> steps,
    double link,
    double review) {

  /** Throws {@link IllegalArgumentException} without a step. */
  public PairWaterfall {
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("steps must not be empty");
    }
  }

  /** The total match weight, in bits. */
  public double weight() {
    return steps.get(steps.size() - 1).total();
  }

  /** The probability that the two are one entity, judged as a pair, in [0, 1]. */
  public double probability() {
    return Figures.probability(weight());
  }

  /** The steps that forbid the two to be one entity. */
  public List<WaterfallStep> constraints() {
    return steps.stream().filter(step -> step.kind() == StepKind.CONSTRAINT).toList();
  }

  /** The sum and its parts, without what became of the pair. */
  public Explanation weights(Language language) {
    return PairText.weights(this, language);
  }

  /** The sum, its parts, what brought the two together, and what became of them. */
  public Explanation toExplanation(Language language) {
    return PairText.explanation(this, language);
  }

  /** The same as indented lines. */
  public String toText(Language language) {
    return toExplanation(language).toText();
  }

  /** One JSON object; names of fields and levels as in the specification, figures rounded. */
  public String toJson() {
    return JsonText.of(json -> PairJson.write(json, this));
  }

  /**
   * A drawing of the sum, from the prior down to the total, with both thresholds: an SVG document
   * without outside resources, for light and dark backgrounds.
   */
  public String toSvg(Language language) {
    return new PairSvg(this, language).draw();
  }

  @Override
  public String toString() {
    return toText(Language.EN);
  }
}
