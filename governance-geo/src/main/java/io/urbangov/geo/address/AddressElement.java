package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

/**
 * One part of an address and where it stands. Immutable and thread-safe.
 *
 * @param tag what it is
 * @param start its first position in the text, in UTF-16 code units
 * @param end one more than its last position
 */
public record AddressElement(AddressTag tag, int start, int end) {

  /** Checks that the element is not empty. */
  public AddressElement {
    requireNonNull(tag, "tag");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "element must be 0 <= start < end, was: " + start + ", " + end);
    }
  }
}
