package io.urbangov.nlp.analysis;

/** What a code point is to the tokenizer. */
enum Script {
  /** 汉字, including those beyond the basic plane. */
  HAN,
  /** A letter or digit of any other script. */
  OTHER,
  /** Blanks, punctuation, symbols, emoji, controls, lone surrogates. */
  BREAK;

  static Script of(int codePoint) {
    if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && (Character.isLetter(codePoint) || codePoint == '〇')) {
      return HAN;
    }
    return Character.isLetterOrDigit(codePoint) ? OTHER : BREAK;
  }
}
