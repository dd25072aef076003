package io.urbangov;

/**
 * Why a fused value is what it is (数据溯源): the record it was taken from and the rule that chose it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param record the record that the value was taken from
 * @param rule the name of the rule that chose it
 * @param agreeing how many records have this value, at least 1
 * @param differing how many records have another value
 */
public record Provenance(RecordId record, String rule, int agreeing, int differing) {

  /** Throws {@link IllegalArgumentException} if a count is impossible. */
  public Provenance {
    if (agreeing < 1 || differing < 0) {
      throw new IllegalArgumentException(
          "agreeing must be at least 1 and differing at least 0, was: "
              + agreeing
              + ", "
              + differing);
    }
  }
}
