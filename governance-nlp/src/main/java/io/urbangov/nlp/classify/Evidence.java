package io.urbangov.nlp.classify;

/**
 * A piece of a text that speaks for an answer (依据词).
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not show the words, which may name a
 * person.
 *
 * @param words as they stand in the text
 * @param start first UTF-16 unit in the text
 * @param end after the last UTF-16 unit
 * @param weight what it adds to the score, above 0 where it speaks for the answer
 */
public record Evidence(String words, int start, int end, double weight) {

  @Override
  public String toString() {
    return "Evidence[" + start + ".." + end + "]";
  }
}
