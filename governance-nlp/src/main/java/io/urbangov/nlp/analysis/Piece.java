package io.urbangov.nlp.analysis;

import org.jspecify.annotations.Nullable;

/**
 * One token of a text.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param type what it is
 * @param adjacent whether it follows the token before it without a break
 * @param written the term, where it is not what stands there: digits for Chinese numerals
 * @param words how many words a phrase has; it starts where the token before it does
 */
record Piece(
    int start, int end, TokenKind type, boolean adjacent, @Nullable String written, int words) {

  Piece(int start, int end, TokenKind type, boolean adjacent, @Nullable String written) {
    this(start, end, type, adjacent, written, 1);
  }

  /** The term, given the folded text. */
  String term(String folded) {
    return written == null ? folded.substring(start, end) : written;
  }
}
