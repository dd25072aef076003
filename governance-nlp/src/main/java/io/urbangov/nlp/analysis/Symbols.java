package io.urbangov.nlp.analysis;

/** What a text is taken apart into, to look for rows of it that are terms. */
interface Symbols {

  /** Stands for everything that no term reaches across. */
  int BREAK = -1;

  /** The symbols of a folded text. */
  int[] read(String folded);

  /** What a row of symbols says, or empty if that is no term whatever its counts are. */
  String term(int[] row);
}
