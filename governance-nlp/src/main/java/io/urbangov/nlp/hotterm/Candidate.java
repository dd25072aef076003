package io.urbangov.nlp.hotterm;

import java.util.stream.IntStream;

/**
 * A phrase that may be hot, with who uses it where. Immutable.
 *
 * @param phrase its atoms
 * @param text the same as text
 * @param isWord whether it is one word to the segmenter: such come up by accident more easily
 * @param people how many people of the window use it
 * @param messages the messages of the window that have it, by their places, ascending
 * @param titled the part of these documents that have it in the title
 * @param tally how often the background has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Candidate(
    Phrase phrase,
    String text,
    boolean isWord,
    int people,
    int[] messages,
    double titled,
    Tally tally) {

  /** Whether an atom stands in both phrases. */
  boolean overlaps(Candidate other) {
    return IntStream.of(phrase.atoms())
        .anyMatch(atom -> IntStream.of(other.phrase.atoms()).anyMatch(o -> o == atom));
  }

  /** Whether at least half of this candidate's messages are the other's. */
  boolean isToldBy(Candidate other) {
    int shared = 0;
    int at = 0;
    for (int message : messages) {
      while (at < other.messages.length && other.messages[at] < message) {
        at++;
      }
      shared += at < other.messages.length && other.messages[at] == message ? 1 : 0;
    }
    return 2 * shared >= messages.length;
  }
}
