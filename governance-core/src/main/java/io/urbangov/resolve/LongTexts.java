package io.urbangov.resolve;

/**
 * Texts too long to be compared by more than equality: a similarity may take time in the product of
 * both lengths, and one megabyte against another would take hours.
 */
final class LongTexts {

  /** The most UTF-16 characters of a text that is compared: some pages. */
  static final int LIMIT = 8_192;

  private LongTexts() {}

  static boolean isTooLong(Object value) {
    return value instanceof CharSequence text && text.length() > LIMIT;
  }
}
