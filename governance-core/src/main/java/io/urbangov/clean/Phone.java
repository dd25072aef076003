package io.urbangov.clean;

import static java.util.Objects.requireNonNull;

/**
 * A telephone number (电话号码) of mainland China in its parts.
 *
 * <p>{@code toString()} shows the kind only. Immutable and thread-safe.
 *
 * @param kind what sort of number it is
 * @param areaCode with its leading 0, such as {@code 010}; empty when not known or not used
 * @param number digits of the subscriber, {@code *} for each masked one
 * @param extension digits, or empty
 */
public record Phone(Kind kind, String areaCode, String number, String extension) {

  /** What sort of number it is. */
  public enum Kind {
    /** 手机: 11 digits. */
    MOBILE,
    /** 固定电话: area code, when known, and 7 or 8 digits. */
    LANDLINE,
    /** 400 and 800 numbers, and the short ones such as 12345: they name no person. */
    SERVICE
  }

  /** Throws {@link IllegalArgumentException} if the number is empty. */
  public Phone {
    requireNonNull(kind, "kind");
    requireNonNull(areaCode, "areaCode");
    requireNonNull(extension, "extension");
    if (number.isEmpty()) {
      throw new IllegalArgumentException("number must not be empty");
    }
  }

  /** One way to write it: {@code 13800001111}, {@code 010-62345678}, {@code 62345678-123}. */
  public String canonical() {
    return (areaCode.isEmpty() ? "" : areaCode + "-")
        + number
        + (extension.isEmpty() ? "" : "-" + extension);
  }

  /** Whether some digits are hidden, as in {@code 138****1234}. */
  public boolean isMasked() {
    return number.indexOf('*') >= 0;
  }

  /**
   * Whether both can be one line: masked digits, a missing area code or extension do not differ.
   *
   * <p>Not transitive.
   */
  public boolean agreesWith(Phone other) {
    return kind == other.kind
        && MaskedText.agree(number, other.number)
        && (areaCode.isEmpty() || other.areaCode.isEmpty() || areaCode.equals(other.areaCode))
        && (extension.isEmpty() || other.extension.isEmpty() || extension.equals(other.extension));
  }

  @Override
  public String toString() {
    return "Phone[" + kind + (isMasked() ? ", masked]" : "]");
  }
}
