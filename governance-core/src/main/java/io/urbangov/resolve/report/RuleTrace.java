package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * What one blocking rule made of two records (规则追踪): which of its keys they share, and which not.
 * Immutable and thread-safe.
 *
 * @param rule the rule's keys
 * @param outcome what the rule made of the two
 * @param blockSize the records of the smallest block that both are filed under; 0 if there is none
 * @param parts the rule's keys, one by one
 */
public record RuleTrace(String rule, Outcome outcome, int blockSize, List<Part> parts) {

  /** Throws on {@code null}. */
  public RuleTrace {
    requireNonNull(rule, "rule");
    requireNonNull(outcome, "outcome");
    parts = List.copyOf(parts);
  }

  /** What a rule made of two records. */
  public enum Outcome {
    /** They share a key of every part, so they are compared. */
    SHARED,

    /** They share a key of every part, but its block holds too many records and was skipped. */
    OVERSIZED,

    /** Some part has no key in common. */
    UNSHARED;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether two records share a key of one field. */
  public enum Agreement {
    /** They share a key. */
    AGREES,

    /** Both have keys, but none in common. */
    DIFFERS,

    /** The first record has no value, or one without a key. */
    MISSING_IN_A,

    /** The second record has no value, or one without a key. */
    MISSING_IN_B,

    /** Neither has one. */
    MISSING_IN_BOTH;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One key of a rule. Immutable and thread-safe.
   *
   * @param key the key's name
   * @param agreement whether the two records share it
   */
  public record Part(String key, Agreement agreement) {}
}
