package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text folded
 * @param start its place in the text
 */
record Sentence(String text, int start) {

  private static final String ENDS = "。！？!?；;\n\r";
  private static final String CLAUSE_ENDS = "，,：:、";

  /** Without a mark a sentence ends here: nothing further off says anything of it. */
  private static final int LONGEST = 120;

  /** Leaves out what is blank. */
  static List<Sentence> of(String folded) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= folded.length(); at++) {
      boolean end = at == folded.length() || ENDS.indexOf(folded.charAt(at)) >= 0;
      boolean pause = !end && at - start >= LONGEST && CLAUSE_ENDS.indexOf(folded.charAt(at)) >= 0;
      if (end || pause || at - start >= 2 * LONGEST) {
        String text = folded.substring(start, at);
        if (!text.isBlank()) {
          sentences.add(new Sentence(text, start));
        }
        start = end || pause ? at + 1 : at;
      }
    }
    return sentences;
  }

  /** Whether two places are in one clause. */
  boolean together(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
