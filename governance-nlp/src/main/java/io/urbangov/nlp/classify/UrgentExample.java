package io.urbangov.nlp.classify;

import static java.util.Objects.requireNonNull;

/**
 * A sentence of which a person said whether it is urgent.
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not show the text.
 *
 * @param text a sentence, or a short message
 * @param urgent whether somebody should act at once
 */
public record UrgentExample(String text, boolean urgent) {

  /** Throws on {@code null}. */
  public UrgentExample {
    requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "UrgentExample[" + urgent + "]";
  }
}
