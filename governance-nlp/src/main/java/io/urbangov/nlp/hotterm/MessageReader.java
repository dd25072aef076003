package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Turns messages into readings. Not thread-safe: it numbers new atoms. */
final class MessageReader {

  private final ComplaintAnalyzer analyzer;
  private final Atoms atoms;

  MessageReader(ComplaintAnalyzer analyzer, Atoms atoms) {
    this.analyzer = analyzer;
    this.atoms = atoms;
  }

  Reading read(Message message) {
    Text text = new Text(message.text().indexOf('\n'));
    try (TokenStream stream = analyzer.tokenStream("text", message.text())) {
      text.readAll(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(message, text.sequence.toArray(), text.titleLength, text.sortedGrams());
  }

  /** One text. */
  private final class Text {
    private final IntArrayList sequence = new IntArrayList();
    private final IntHashSet grams = new IntHashSet();
    private final int titleEnd;
    private int titleLength;
    private int last = Reading.BREAK;

    Text(int titleEnd) {
      this.titleEnd = titleEnd;
    }

    void readAll(TokenStream stream) throws IOException {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (position.getPositionIncrement() > 1) {
          sequence.add(Reading.BREAK);
          last = Reading.BREAK;
        }
        token(term.toString(), type.type());
        if (offset.endOffset() <= titleEnd) {
          titleLength = sequence.size();
        }
      }
      stream.end();
    }

    private void token(String token, String type) {
      if (type.equals(TokenKind.WORD.type())) {
        int start = Reading.START;
        for (int at = 0; at < token.length(); at = token.offsetByCodePoints(at, 1)) {
          add(Character.toString(token.codePointAt(at)), start);
          start = 0;
        }
      } else {
        int atom = add(token, Reading.START);
        if (!type.equals(TokenKind.NUMBER.type()) && token.codePointCount(0, token.length()) > 1) {
          grams.add(atoms.gram(atom, Atoms.NONE));
        }
      }
    }

    private int add(String text, int start) {
      int atom = atoms.id(text);
      sequence.add(atom | start);
      if (last != Reading.BREAK) {
        grams.add(atoms.gram(last, atom));
      }
      last = atom;
      return atom;
    }

    private int[] sortedGrams() {
      int[] sorted = grams.toArray();
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
