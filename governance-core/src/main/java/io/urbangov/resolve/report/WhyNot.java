package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.Explanation;
import java.util.List;
import java.util.Locale;

/**
 * Why two records are not one entity (为何不是同一实体): the first reason that holds, what each blocking
 * rule made of them, and the evidence as a pair. Immutable and thread-safe.
 *
 * @param reason the reason
 * @param rules what each rule made of the two, in the order of the rules
 * @param pair the evidence, whether or not it was ever looked at
 */
public record WhyNot(Reason reason, List<RuleTrace> rules, PairWaterfall pair) {

  /** Throws on {@code null}. */
  public WhyNot {
    requireNonNull(reason, "reason");
    requireNonNull(pair, "pair");
    rules = List.copyOf(rules);
  }

  /** Why two records are not one entity. */
  public enum Reason {
    /** They are one entity: there is nothing to explain. */
    ONE_ENTITY,

    /** A steward ruled that they are two entities. */
    RULED,

    /** Both are from a source in which every entity has one record. */
    CLEAN_SOURCE,

    /** They have different values of a field of which one entity has one. */
    DISTINCT_FIELD,

    /** No blocking rule brings them together, so they were never compared. */
    NOT_COMPARED,

    /** Their evidence is below the link threshold. */
    TOO_WEAK,

    /** Their own evidence would do, but the rest of the two entities speaks against it. */
    OTHER_RECORDS;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The reason, the rules and the evidence. */
  public Explanation toExplanation(Language language) {
    return WhyNotText.explanation(this, language);
  }

  /** The same as indented lines. */
  public String toText(Language language) {
    return toExplanation(language).toText();
  }

  /** One JSON object. */
  public String toJson() {
    return JsonText.of(json -> EntityJson.write(json, this));
  }

  @Override
  public String toString() {
    return toText(Language.EN);
  }
}
