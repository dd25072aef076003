package io.urbangov.nlp.classify;

import io.urbangov.clean.Text;

/** Width, case and traditional characters folded, one UTF-16 unit to one: offsets stay exact. */
final class Folded {

  private Folded() {}

  static String of(String text) {
    String half = Text.simplified(Text.halfWidth(text));
    String same = half.length() == text.length() ? half : text;
    StringBuilder lower = new StringBuilder(same.length());
    for (int i = 0; i < same.length(); i++) {
      lower.append(Character.toLowerCase(same.charAt(i)));
    }
    return lower.toString();
  }
}
