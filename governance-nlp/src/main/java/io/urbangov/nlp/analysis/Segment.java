package io.urbangov.nlp.analysis;

/**
 * A word, number, name or mark of a text. Immutable and thread-safe.
 *
 * @param term half-width, lower case, simplified; the numerals of a house number in digits
 * @param start first UTF-16 unit in the original text
 * @param end after the last UTF-16 unit
 * @param kind what it is
 */
public record Segment(String term, int start, int end, TokenKind kind) {}
