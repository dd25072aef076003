package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a name can end with: 路 in 望川路, 公司 in 恒远公司.
 *
 * @param kind the kind of place, or {@code null} for an organization
 * @param strength how far it tells a name by itself
 * @param longest how many characters the name before it may have
 */
record Ending(@Nullable Kind kind, Strength strength, int longest) {

  /** How far an ending tells a name by itself. */
  enum Strength {
    /** Is a name even with nothing before it: 火车站, 教育局. */
    ALONE,
    /** Makes a name of what is before it: 路, 花园. */
    STRONG,
    /** The same, but never without a name right before it: 物业, 地产. */
    NAMED,
    /** Makes a name only where something else says so too: 湾, 府, 城. */
    WEAK
  }

  boolean isOrganization() {
    return kind == null;
  }

  boolean isWeak() {
    return strength == Strength.WEAK;
  }
}
