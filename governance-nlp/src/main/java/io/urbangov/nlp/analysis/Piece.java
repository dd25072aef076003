package io.urbangov.nlp.analysis;

/**
 * One token of a text.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param type what it is
 * @param adjacent whether it follows the token before it without a break
 */
record Piece(int start, int end, TokenKind type, boolean adjacent) {}
