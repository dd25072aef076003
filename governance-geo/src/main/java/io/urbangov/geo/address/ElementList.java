package io.urbangov.geo.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements as they are found from left to right, by their tokens. Not thread-safe. */
final class ElementList {

  private final Tokens tokens;
  private final List<AddressElement> elements = new ArrayList<>();

  ElementList(Tokens tokens) {
    this.tokens = tokens;
  }

  void add(AddressTag tag, int first, int end) {
    elements.add(new AddressElement(tag, tokens.starts[first], tokens.ends[end - 1]));
  }

  /** Makes the last element longer. */
  void extend(int end) {
    AddressElement last = elements.remove(elements.size() - 1);
    elements.add(new AddressElement(last.tag(), last.start(), tokens.ends[end - 1]));
  }

  /** The tag of the last element that is not redundant, or {@code null}. */
  @Nullable AddressTag last() {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (elements.get(i).tag() != AddressTag.REDUNDANT) {
        return elements.get(i).tag();
      }
    }
    return null;
  }

  boolean has(AddressTag tag) {
    return elements.stream().anyMatch(element -> element.tag() == tag);
  }

  List<AddressElement> toList() {
    return elements;
  }
}
