package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Cuts texts into tokens. Thread-safe. */
final class MessageReader {

  /**
   * A word, or anything else that is no word.
   *
   * @param text folded
   * @param kind what it is, or empty at a break
   */
  record Token(String text, String kind) {

    private static final Token BREAK = new Token("", "");

    boolean isBreak() {
      return kind.isEmpty();
    }

    /** Whether it is cut into characters. */
    boolean isWord() {
      return kind.equals(TokenKind.WORD.type());
    }

    /** Whether it is a term of its own. */
    boolean isTerm() {
      return !isWord()
          && !kind.equals(TokenKind.NUMBER.type())
          && text.codePointCount(0, text.length()) > 1;
    }
  }

  /**
   * A text that was cut.
   *
   * @param tokens in their order
   * @param titleTokens how many of them are the title's
   */
  record Cut(List<Token> tokens, int titleTokens) {}

  private final ComplaintAnalyzer analyzer;

  MessageReader(ComplaintAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Cuts a text whose title, if any, ends at the first line break. */
  Cut cut(String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      return cut(stream, text.indexOf('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cut cut(TokenStream stream, int titleEnd) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    TypeAttribute type = stream.addAttribute(TypeAttribute.class);
    List<Token> tokens = new ArrayList<>();
    int titleTokens = 0;
    stream.reset();
    while (stream.incrementToken()) {
      if (position.getPositionIncrement() > 1) {
        tokens.add(Token.BREAK);
      }
      tokens.add(new Token(term.toString(), type.type()));
      if (offset.endOffset() <= titleEnd) {
        titleTokens = tokens.size();
      }
    }
    stream.end();
    return new Cut(tokens, titleTokens);
  }

  /**
   * A text as numbers.
   *
   * @param row its atoms, see {@link Reading}
   * @param titleLength how many of them are the title's
   * @param grams each once
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Numbered(IntArrayList row, int titleLength, int[] grams) {}

  /** Numbers a text. One thread at a time. */
  static Numbered number(Cut cut, Atoms atoms) {
    Numbering numbering = new Numbering(atoms);
    int titleLength = 0;
    for (Token token : cut.tokens()) {
      numbering.add(token);
      if (++numbering.tokens == cut.titleTokens()) {
        titleLength = numbering.row.size();
      }
    }
    return new Numbered(numbering.row, titleLength, numbering.distinctGrams());
  }

  private static final class Numbering {
    private final Atoms atoms;
    private final IntArrayList row = new IntArrayList();
    private final IntArrayList grams = new IntArrayList();
    private int last = Reading.BREAK;
    private int tokens;

    Numbering(Atoms atoms) {
      this.atoms = atoms;
    }

    void add(Token token) {
      if (token.isBreak()) {
        row.add(Reading.BREAK);
        last = Reading.BREAK;
      } else if (token.isWord()) {
        int start = Reading.START;
        for (int at = 0; at < token.text().length(); ) {
          int codePoint = token.text().codePointAt(at);
          add(atoms.id(codePoint), start);
          start = 0;
          at += Character.charCount(codePoint);
        }
      } else {
        int atom = atoms.id(token.text());
        add(atom, Reading.START);
        if (token.isTerm()) {
          grams.add(atoms.gram(atom, Atoms.NONE));
        }
      }
    }

    private void add(int atom, int start) {
      row.add(atom | start);
      if (last != Reading.BREAK) {
        grams.add(atoms.gram(last, atom));
      }
      last = atom;
    }

    int[] distinctGrams() {
      int[] all = grams.toArray();
      Arrays.sort(all);
      int n = 0;
      for (int i = 0; i < all.length; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
          all[n++] = all[i];
        }
      }
      return Arrays.copyOf(all, n);
    }
  }
}
