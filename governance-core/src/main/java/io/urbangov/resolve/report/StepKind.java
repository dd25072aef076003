package io.urbangov.resolve.report;

import java.util.Locale;

/** What a step of a waterfall stands for (步骤类别). */
public enum StepKind {
  /** How likely any two records are one entity, before they are looked at. */
  PRIOR,

  /** The comparison level that the two values of a field are on. */
  LEVEL,

  /** How much rarer or more common than usual a shared value is. */
  RARITY,

  /** How much less a shared value says, since another field agrees that it depends on. */
  DEPENDENCE,

  /** A rule that forbids the two to be one entity, whatever they weigh. */
  CONSTRAINT,

  /** A steward's ruling that the two are one entity; without effect where something forbids it. */
  RULED_SAME,

  /** A steward's ruling that the two are two entities, whatever they weigh. */
  RULED_DIFFERENT;

  /** Whether the step is part of the sum. */
  boolean isWeight() {
    return this == PRIOR || this == LEVEL || this == RARITY || this == DEPENDENCE;
  }

  boolean isRuling() {
    return this == RULED_SAME || this == RULED_DIFFERENT;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
