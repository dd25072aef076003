package io.urbangov.relate;

import static java.util.Objects.requireNonNull;

/**
 * That one node is something to another, how sure we are, and why. Immutable and thread-safe.
 *
 * @param from the one
 * @param type what it is to the other
 * @param to the other
 * @param confidence a probability in [0, 1]
 * @param evidence one phrase for a person, without any direct identifier
 */
public record Relation(Node from, RelationType type, Node to, double confidence, String evidence) {

  /** Throws {@link IllegalArgumentException} for a confidence that is no probability. */
  public Relation {
    requireNonNull(from, "from");
    requireNonNull(type, "type");
    requireNonNull(to, "to");
    requireNonNull(evidence, "evidence");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1], was: " + confidence);
    }
  }
}
