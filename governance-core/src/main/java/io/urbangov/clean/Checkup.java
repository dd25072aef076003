package io.urbangov.clean;

import static java.util.stream.Collectors.joining;

import io.urbangov.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one code, part by part: the first broken rule decides, all parts explain.
 *
 * <p>Words are only made when they are asked for. Not thread-safe.
 */
final class Checkup {

  private final String subject;
  private final String text;
  private final List<Supplier<String>> parts = new ArrayList<>();
  private @Nullable String code;
  private String rule = "";

  Checkup(String subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /** Notes what a part says. */
  void note(Supplier<String> words) {
    parts.add(words);
  }

  /** Notes whether a part keeps its rule, and returns that. */
  boolean require(boolean kept, String part, String brokenCode, String brokenRule) {
    parts.add(() -> part + ": " + (kept ? "right" : brokenRule + " [" + brokenCode + "]"));
    if (!kept && code == null) {
      code = brokenCode;
      rule = part + " " + brokenRule;
    }
    return kept;
  }

  /** Whether the text has one of these lengths. */
  boolean hasLength(int... lengths) {
    if (text.isEmpty()) {
      return false;
    }
    boolean kept = false;
    for (int length : lengths) {
      kept |= length == text.length();
    }
    return kept || require(false, "length", "length", "must be " + listed(lengths));
  }

  private static String listed(int... lengths) {
    return Arrays.stream(lengths).mapToObj(Integer::toString).collect(joining(", "));
  }

  /** Whether the text has digits only. */
  boolean hasDigits() {
    return require(Digits.isAll(text), "characters", "characters", "must be digits");
  }

  /** Whether one of the 34 provinces stands at a position; notes which. */
  boolean startsInProvince(int at) {
    String digits = text.substring(at, at + 2);
    String name = Provinces.nameOrEmpty(digits);
    if (name.isEmpty()) {
      return require(false, "province", "province", "must be one of the 34 of GB/T 2260");
    }
    note(() -> "province " + digits + ": " + name);
    return true;
  }

  /** The text as a value of its type, or missing, or invalid by the first broken rule. */
  <T> Parsed<T> parsed(Function<String, T> type) {
    if (text.isEmpty()) {
      return Parsed.missing();
    }
    return code == null ? Parsed.of(type.apply(text)) : Parsed.invalid(code, rule);
  }

  /** Throws {@link IllegalArgumentException} for a missing or invalid code. */
  void throwIfBroken() {
    if (text.isEmpty() || code != null) {
      throw new IllegalArgumentException(subject + " must be valid: " + (code == null ? "" : rule));
    }
  }

  /** All parts in words. */
  Explanation explanation() {
    String verdict = text.isEmpty() ? "missing" : code == null ? "valid" : "invalid, " + code;
    return new Explanation(
        Double.NaN,
        subject + ": " + verdict,
        parts.stream().map(words -> Explanation.remark(words.get())).toList());
  }
}
