package io.urbangov.nlp.classify;

import static java.util.Objects.requireNonNull;

/**
 * A message whose category is known: to learn from, or to correct by.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the category alone.
 *
 * @param text title and body
 * @param category as deep as it is known
 */
public record LabelledText(String text, Category category) {

  /** Throws on {@code null}. */
  public LabelledText {
    requireNonNull(text, "text");
    requireNonNull(category, "category");
  }

  @Override
  public String toString() {
    return "LabelledText[" + category + "]";
  }
}
