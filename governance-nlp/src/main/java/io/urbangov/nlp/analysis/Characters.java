package io.urbangov.nlp.analysis;

import java.util.ArrayList;
import java.util.List;

/** Cuts Chinese character by character, and numbers in digits whole. Immutable and thread-safe. */
final class Characters implements Cutter.Words {

  @Override
  public int[] ends(String text, int start, int end) {
    List<Integer> ends = new ArrayList<>(end - start);
    for (int at = start; at < end; ) {
      at =
          Numerals.isDigit(text.charAt(at))
              ? numberEnd(text, at, end)
              : at + Character.charCount(text.codePointAt(at));
      ends.add(at);
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public int numberEnd(String text, int from, int to) {
    return Numerals.digitsEnd(text, from, to);
  }
}
