package io.urbangov.load;

/**
 * Why a row is not used, as a check of the embedder's own says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code stable and countable, such as {@code coordinates.incomplete}
 * @param message the rule that was broken, without any value
 */
public record Problem(String code, String message) {

  /** Throws {@link IllegalArgumentException} if the code is blank. */
  public Problem {
    if (code.isBlank()) {
      throw new IllegalArgumentException("code must not be blank");
    }
  }
}
