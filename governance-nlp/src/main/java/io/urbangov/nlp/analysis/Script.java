package io.urbangov.nlp.analysis;

/** What a code point is to the tokenizer. */
enum Script {
  /** 汉字, including those beyond the basic plane. */
  HAN,
  /** A letter or digit of any other script. */
  OTHER,
  /** Blanks, punctuation, symbols, emoji, controls, lone surrogates. */
  BREAK;

  private static final int BASIC_PLANE = 0x10000;

  /** Looked up, since asking Unicode costs more than the rest of the work on a character. */
  private static final Script[] BASIC = new Script[BASIC_PLANE];

  static {
    for (int c = 0; c < BASIC_PLANE; c++) {
      BASIC[c] = ask(c);
    }
  }

  static Script of(int codePoint) {
    return codePoint < BASIC_PLANE ? BASIC[codePoint] : ask(codePoint);
  }

  private static Script ask(int codePoint) {
    if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
        && (Character.isLetter(codePoint) || codePoint == '〇')) {
      return HAN;
    }
    return Character.isLetterOrDigit(codePoint) ? OTHER : BREAK;
  }
}
