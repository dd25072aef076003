package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A text and the elements found in it, in their order and not overlapping; what no element covers
 * was not understood.
 *
 * <p>Immutable and thread-safe. {@link #toString} shows tags and offsets only, since an address may
 * name a person.
 *
 * @param text the text as it was given
 * @param elements its parts, with offsets into the text
 */
public record ParsedAddress(String text, List<AddressElement> elements) {

  /** Checks that the elements lie in the text, one after the other. */
  public ParsedAddress {
    requireNonNull(text, "text");
    elements = List.copyOf(elements);
    int end = 0;
    for (AddressElement element : elements) {
      if (element.start() < end || element.end() > text.length()) {
        throw new IllegalArgumentException(
            "elements must be in order and inside the text, was: " + element);
      }
      end = element.end();
    }
  }

  /** The part of the text that an element covers. */
  public String text(AddressElement element) {
    return text.substring(element.start(), element.end());
  }

  /** The text of the first element with a tag. */
  public Optional<String> find(AddressTag tag) {
    return elements.stream().filter(one -> one.tag() == tag).findFirst().map(this::text);
  }

  /** Shows tags and offsets, not the text. */
  @Override
  public String toString() {
    return "ParsedAddress" + elements;
  }
}
