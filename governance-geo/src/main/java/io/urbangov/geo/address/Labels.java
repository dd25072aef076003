package io.urbangov.geo.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states of the chain: begin, inside, end or single for every tag, and outside of all.
 *
 * <p>A state is 4 × tag + place.
 */
final class Labels {

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;

  static final int OUTSIDE = 4 * AddressTag.COUNT;
  static final int COUNT = OUTSIDE + 1;

  private Labels() {}

  static int of(AddressTag tag, int place) {
    return 4 * tag.number() + place;
  }

  static AddressTag tag(int label) {
    return AddressTag.at(label >> 2);
  }

  /** Whether a label leaves an element open that the next token must go on with. */
  static boolean opens(int label) {
    return label != OUTSIDE && ((label & 3) == BEGIN || (label & 3) == INSIDE);
  }

  /** Whether a label goes on with the element of the token before. */
  static boolean continues(int label) {
    return label != OUTSIDE && ((label & 3) == INSIDE || (label & 3) == END);
  }

  static boolean follows(int before, int label) {
    if (opens(before) != continues(label)) {
      return false;
    }
    return !opens(before) || before >> 2 == label >> 2;
  }

  /**
   * The states of the tokens of a tagged address; an element that cuts a token counts from there.
   */
  static byte[] of(ParsedAddress address, Tokens tokens) {
    byte[] labels = new byte[tokens.size];
    Arrays.fill(labels, (byte) OUTSIDE);
    for (AddressElement element : address.elements()) {
      List<Integer> covered = new ArrayList<>();
      for (int i = 0; i < tokens.size; i++) {
        if (tokens.starts[i] >= element.start() && tokens.starts[i] < element.end()) {
          covered.add(i);
        }
      }
      for (int k = 0; k < covered.size(); k++) {
        labels[covered.get(k)] = (byte) of(element.tag(), place(k, covered.size()));
      }
    }
    return labels;
  }

  private static int place(int k, int size) {
    if (size == 1) {
      return SINGLE;
    }
    return k == 0 ? BEGIN : k == size - 1 ? END : INSIDE;
  }
}
