package io.urbangov.nlp.event;

import java.util.SortedMap;

/**
 * A text as words and pairs of characters, with how often each occurs.
 *
 * @param text what was read of it
 * @param title the first line; of a text of one line the start
 * @param fingerprint of the letters and digits
 * @param words without stop terms
 * @param grams pairs of neighbouring characters between stop terms; letters and digits of other
 *     scripts whole
 * @param titleGrams those of the title
 */
record ReadText(
    String text,
    String title,
    Fingerprint fingerprint,
    SortedMap<String, Integer> words,
    SortedMap<String, Integer> grams,
    SortedMap<String, Integer> titleGrams) {

  /** Whether there is nothing to compare. */
  boolean isEmpty() {
    return words.isEmpty() && grams.isEmpty();
  }
}
