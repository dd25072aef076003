package io.urbangov.nlp.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether an appeal can wait, and by which words (紧急程度).
 *
 * <p>Immutable and thread-safe.
 *
 * @param probability that it is urgent, of its most urgent passage, in [0, 1]
 * @param signs of urgency in that passage, in their order; none where a score found it that learned
 * @param contexts the words around them that speak for urgency (weight above 0) or against it
 */
public record Urgency(double probability, List<UrgencySign> signs, List<Evidence> contexts) {

  private static final double LINE = 0.5;

  /** Copies its lists. */
  public Urgency {
    signs = List.copyOf(signs);
    contexts = List.copyOf(contexts);
  }

  /** Whether it is more likely urgent than not. */
  public boolean urgent() {
    return probability >= LINE;
  }

  /** The kind of the heaviest sign that counts. */
  public Optional<UrgencyKind> kind() {
    return signs.stream()
        .filter(UrgencySign::counts)
        .max(
            Comparator.comparingDouble((UrgencySign it) -> it.evidence().weight())
                .thenComparing(it -> -it.evidence().start())
                .thenComparing(Comparator.comparing(UrgencySign::kind).reversed()))
        .map(UrgencySign::kind);
  }
}
