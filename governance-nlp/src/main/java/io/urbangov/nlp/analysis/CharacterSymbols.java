package io.urbangov.nlp.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Single Chinese characters, for words that no dictionary has.
 *
 * <p>A term is what the segmenter breaks: at least one character of it stands alone. It neither
 * begins nor ends with a stop term, nor with one of the characters that stand beside any word. Not
 * thread-safe.
 */
final class CharacterSymbols implements Symbols {

  /** Pronouns, adverbs, prepositions and what else stands before any word. */
  private static final String NOT_FIRST =
      "不没无未别勿很太更最都也就还又再才已曾将会能可要想应该须被把让给对向从由自在于与和跟同及或而且但若如因为所以这那哪每各某其该本"
          + "之的地得了着过们个只条件家名位次天年月日号时点分元一二三四五六七八九十百千万两几多少第有是说请问到去来做用您我你他她它";

  /** Places, times, particles and what else stands behind any word. */
  private static final String NOT_LAST =
      "的地得了着过们吗呢吧啊呀哦嘛么内外上下中里前后旁边侧间时处等之者而且和与及或在于对向从把被让给将会能可要是有不没无未都也就还又再才"
          + "一二三四五六七八九十百千万两几这那您我你他她它到去来说请做用";

  private final Cutter characters;
  private final Lattice lattice;
  private final WordModel model;

  CharacterSymbols(Lexicon lexicon) {
    model = GeneralWords.MODEL;
    characters = new Cutter(lexicon, new Characters(), false);
    lattice = new Lattice(model, false);
  }

  @Override
  public int[] read(String folded) {
    List<Piece> pieces = characters.cut(folded);
    int[] symbols = new int[2 * pieces.size()];
    int size = 0;
    for (Piece piece : pieces) {
      if (!piece.adjacent()) {
        symbols[size++] = BREAK;
      }
      symbols[size++] = piece.type() == TokenKind.WORD ? folded.codePointAt(piece.start()) : BREAK;
    }
    return Arrays.copyOf(symbols, size);
  }

  @Override
  public String term(int[] row) {
    String term = new String(row, 0, row.length);
    return NOT_FIRST.indexOf(row[0]) < 0
            && term.indexOf('的') < 0
            && NOT_LAST.indexOf(row[row.length - 1]) < 0
            && model.words().find(term) == CharTrie.NO_VALUE
            && isBroken(term)
        ? term
        : "";
  }

  private boolean isBroken(String term) {
    boolean single = false;
    int start = 0;
    for (int end : lattice.ends(term, 0, term.length())) {
      String word = term.substring(start, end);
      if ((start == 0 || end == term.length()) && StopTerms.contains(word)) {
        return false;
      }
      single |= word.codePointCount(0, word.length()) == 1;
      start = end;
    }
    return single;
  }
}
