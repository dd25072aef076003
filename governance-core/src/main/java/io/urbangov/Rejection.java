package io.urbangov;

/**
 * A row, or a value of a row, that could not be used (拒收), as a value: counted and returned, never
 * thrown.
 *
 * <p>The message names the column and the rule that was broken, never the value itself, so that it
 * can be logged. Immutable and thread-safe.
 *
 * @param source the file or silo
 * @param line where, counted from 1; 0 for the source as a whole
 * @param code stable and countable, such as {@code id.missing}
 * @param message one sentence for a person
 */
public record Rejection(String source, long line, String code, String message) {

  /** Throws {@link IllegalArgumentException} for a negative line or a blank code. */
  public Rejection {
    if (line < 0) {
      throw new IllegalArgumentException("line must be at least 0, was: " + line);
    }
    if (code.isBlank()) {
      throw new IllegalArgumentException("code must not be blank");
    }
  }
}
