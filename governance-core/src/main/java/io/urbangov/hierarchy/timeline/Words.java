package io.urbangov.hierarchy.timeline;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What texts of a change log may be, so that what is written can be read again. */
final class Words {

  private Words() {}

  /** The rule that an id breaks, or {@code null}. */
  static @Nullable String idProblem(String id) {
    boolean free =
        id.codePoints()
            .noneMatch(
                c -> c == ';' || c == '=' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    return id.isEmpty() || !free || textProblem(id) != null
        ? "must not be empty nor have blanks, control characters, = or ;"
        : null;
  }

  /** The rule that a stripped text breaks, or {@code null}. */
  static @Nullable String textProblem(String text) {
    return text.codePoints()
            .allMatch(
                c ->
                    !Character.isISOControl(c)
                        && c != 0xFFFD
                        && Character.getType(c) != Character.SURROGATE)
        ? null
        : "must not have control or broken characters";
  }

  /** An id that may be used; throws {@link IllegalArgumentException} otherwise. */
  static String id(String what, String id) {
    String problem = idProblem(requireNonNull(id, what));
    if (problem != null) {
      throw new IllegalArgumentException(what + " " + problem + ", was: " + id);
    }
    return id;
  }

  /** A stripped text; throws {@link IllegalArgumentException} if it is empty or broken. */
  static String text(String what, String text) {
    String stripped = optional(what, text);
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return stripped;
  }

  /** A stripped text, which may be empty. */
  static String optional(String what, String text) {
    String stripped = requireNonNull(text, what).strip();
    String problem = textProblem(stripped);
    if (problem != null) {
      throw new IllegalArgumentException(what + " " + problem);
    }
    return stripped;
  }
}
