package io.urbangov.nlp.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Words, for phrases. A term neither begins nor ends with a stop term or a single character. Not
 * thread-safe.
 */
final class WordSymbols implements Symbols {

  private static final int SHORTEST = 2;

  private final Cutter words;
  private final CharTrie trie;
  private final Lexicon lexicon;

  WordSymbols(Lexicon lexicon) {
    this.lexicon = lexicon;
    trie = GeneralWords.MODEL.words();
    words = new Cutter(lexicon, new Lattice(GeneralWords.MODEL, false), false);
  }

  @Override
  public int[] read(String folded) {
    List<Piece> pieces = words.cut(folded);
    int[] symbols = new int[2 * pieces.size()];
    int size = 0;
    for (Piece piece : pieces) {
      if (!piece.adjacent()) {
        symbols[size++] = BREAK;
      }
      symbols[size++] = symbol(piece, folded);
    }
    return Arrays.copyOf(symbols, size);
  }

  /** Even for a general word, odd for a name. */
  private int symbol(Piece piece, String folded) {
    String word = piece.term(folded);
    int general = trie.node(word);
    if (general >= 0) {
      return 2 * general;
    }
    int name = lexicon.node(word);
    return name >= 0 ? 2 * name + 1 : BREAK;
  }

  private String word(int symbol) {
    return symbol % 2 == 0 ? trie.text(symbol / 2) : lexicon.text(symbol / 2);
  }

  @Override
  public String term(int[] row) {
    StringBuilder term = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String word = word(row[i]);
      boolean edge = i == 0 || i == row.length - 1;
      if (edge && (word.length() < SHORTEST || StopTerms.contains(word))) {
        return "";
      }
      term.append(word);
    }
    return term.toString();
  }
}
