package io.urbangov.nlp.analysis;

/**
 * What a token is, as Lucene's {@code TypeAttribute} gives it ({@link #type()}). Immutable and
 * thread-safe.
 */
public enum TokenKind {
  /** A Chinese word, or in a gram analyzer two neighbouring characters. */
  WORD("<IDEOGRAPHIC>"),
  /**
   * Letters and digits of another script, such as {@code 110kv}; a figure that is cut as a word.
   */
  ALPHANUMERIC("<ALPHANUM>"),
  /** Digits alone. */
  NUMBER("<NUM>"),
  /** Words that stand together, beside the first of them. */
  PHRASE("<PHRASE>"),
  /** A mark, or one mark repeated; only a {@link Segmenter} gives them. */
  MARK("<MARK>"),
  /** A name of the lexicon. */
  NAME("<NAME>");

  private final String type;

  TokenKind(String type) {
    this.type = type;
  }

  /** The name in Lucene's {@code TypeAttribute}. */
  public String type() {
    return type;
  }
}
