package io.urbangov.nlp.analysis;

/** What a word is taken for that the dictionary does not have, and the edges of a sentence. */
enum WordClass {
  START("始##始"),
  END("末##末"),
  NUMBER("未##数"),
  TIME("未##时"),
  LETTERS("未##串"),
  NAME("未##地"),
  UNKNOWN("未##它");

  private final String text;

  WordClass(String text) {
    this.text = text;
  }

  /** As the dictionary has it. */
  String text() {
    return text;
  }
}
