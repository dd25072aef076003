package io.urbangov.nlp.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Cuts a folded text into tokens: names of the lexicon first, figures dropped, runs of other
 * scripts kept whole, Chinese cut by Lucene's smartcn (hidden Markov model) or character by
 * character.
 *
 * <p>Long runs of Chinese are cut in pieces of 256 characters, so that time and memory stay linear.
 */
final class Cutter {

  private static final int LONGEST = 256;

  private final HHMMSegmenter segmenter = new HHMMSegmenter();
  private final Lexicon lexicon;
  private final boolean byCharacter;

  Cutter(Lexicon lexicon, boolean byCharacter) {
    this.lexicon = lexicon;
    this.byCharacter = byCharacter;
  }

  List<Piece> cut(String folded) {
    return new Run(folded).cut();
  }

  /** One text. */
  private final class Run {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private boolean adjacent;

    Run(String text) {
      this.text = text;
    }

    List<Piece> cut() {
      for (int[] figure : Figures.find(text)) {
        upTo(figure[0]);
        if (at == figure[0]) {
          skip(figure[1]);
        }
      }
      upTo(text.length());
      return pieces;
    }

    private void skip(int end) {
      int name = lexicon.longestMatch(text, at);
      if (name > at) {
        add(name, TokenKind.NAME);
      } else {
        at = end;
        adjacent = false;
      }
    }

    private void upTo(int end) {
      while (at < end) {
        int name = lexicon.longestMatch(text, at);
        if (name > at) {
          add(name, TokenKind.NAME);
        } else {
          next(end);
        }
      }
    }

    private void next(int end) {
      switch (Script.of(text.codePointAt(at))) {
        case HAN -> chinese(runEnd(Script.HAN, end));
        case OTHER -> {
          int stop = runEnd(Script.OTHER, end);
          add(stop, isNumber(at, stop) ? TokenKind.NUMBER : TokenKind.ALPHANUMERIC);
        }
        case BREAK -> {
          at += Character.charCount(text.codePointAt(at));
          adjacent = false;
        }
      }
    }

    private int runEnd(Script script, int end) {
      int stop = at;
      do {
        stop += Character.charCount(text.codePointAt(stop));
      } while (stop < end
          && Script.of(text.codePointAt(stop)) == script
          && lexicon.longestMatch(text, stop) == stop
          && (script != Script.HAN || stop - at < LONGEST));
      return stop;
    }

    private void chinese(int end) {
      while (at < end) {
        int stop = basicPlaneEnd(end);
        if (byCharacter || stop == at) {
          add(at + Character.charCount(text.codePointAt(at)), TokenKind.WORD);
        } else {
          words(at, stop);
        }
      }
    }

    private int basicPlaneEnd(int end) {
      int stop = at;
      while (stop < end && !Character.isSurrogate(text.charAt(stop))) {
        stop++;
      }
      return stop;
    }

    private void words(int start, int end) {
      List<SegToken> tokens = segmenter.process(text.substring(start, end));
      for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
        add(start + token.endOffset, TokenKind.WORD);
      }
    }

    private void add(int end, TokenKind type) {
      pieces.add(new Piece(at, end, type, adjacent));
      at = end;
      adjacent = true;
    }

    private boolean isNumber(int start, int end) {
      return text.substring(start, end).codePoints().allMatch(Character::isDigit);
    }
  }
}
