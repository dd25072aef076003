package io.urbangov.nlp.extract;

import io.urbangov.clean.Text;

/**
 * Folds as {@link Text#fold} does, but into upper case, as codes and plates are written, and with
 * ASCII digits; one UTF-16 unit to one, so that offsets stay exact.
 */
final class Folding {

  private Folding() {}

  static String fold(String text) {
    char[] out = Text.fold(text).toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] >= 'a' && out[i] <= 'z') {
        out[i] = (char) (out[i] - 'a' + 'A');
      } else if (out[i] > 0x7F && Character.isDigit(out[i])) {
        out[i] = (char) ('0' + Character.digit(out[i], 10));
      }
    }
    return new String(out);
  }
}
