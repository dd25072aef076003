package io.urbangov;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * Why an answer is what it is: a figure, what it means, and the figures it is made of.
 *
 * <p>Never shows a direct identifier. Immutable and thread-safe.
 *
 * @param value the figure, or NaN for a remark without one
 * @param text what the figure means
 * @param details what it is made of, in order of weight
 */
public record Explanation(double value, String text, List<Explanation> details) {

  /** Copies the details. */
  public Explanation {
    requireNonNull(text, "text");
    details = List.copyOf(details);
  }

  /** Returns a figure with what it is made of. */
  public static Explanation of(double value, String text, Explanation... details) {
    return new Explanation(value, text, List.of(details));
  }

  /** Returns a remark without a figure. */
  public static Explanation remark(String text, Explanation... details) {
    return new Explanation(Double.NaN, text, List.of(details));
  }

  /** The whole tree as indented lines, figures with two decimals, without a final line break. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    append(out, 0);
    return out.substring(1);
  }

  private void append(StringBuilder out, int depth) {
    out.append('\n').append("  ".repeat(depth));
    if (!Double.isNaN(value)) {
      out.append(String.format(Locale.ROOT, "%+.2f  ", value));
    }
    out.append(text);
    details.forEach(detail -> detail.append(out, depth + 1));
  }

  @Override
  public String toString() {
    return toText();
  }
}
