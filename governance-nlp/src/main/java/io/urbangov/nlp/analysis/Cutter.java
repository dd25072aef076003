package io.urbangov.nlp.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a folded text into tokens: names of the lexicon first, figures dropped, house numbers as
 * digits, runs of letters whole, stretches of Chinese and digits into words or characters.
 *
 * <p>Long stretches are cut in pieces of 512 characters, so that time and memory stay linear. Not
 * thread-safe.
 */
final class Cutter {

  /** How a stretch of Chinese and digits is cut. */
  interface Words {

    /** The places where words end, ascending; the last is the end. */
    int[] ends(String text, int start, int end);

    /** Where the number ends that these digits begin. */
    int numberEnd(String text, int from, int to);
  }

  /** Longer than sentences are; a word may be broken there. */
  private static final int LONGEST = 512;

  private final Lexicon lexicon;
  private final Words words;
  private final boolean keepsAll;

  /**
   * Makes a cutter.
   *
   * @param keepsAll whether figures are words, too, and marks tokens
   */
  Cutter(Lexicon lexicon, Words words, boolean keepsAll) {
    this.lexicon = lexicon;
    this.words = words;
    this.keepsAll = keepsAll;
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
      for (int[] figure : keepsAll ? List.<int[]>of() : Figures.find(text)) {
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
        leave(end);
      }
    }

    private void leave(int end) {
      at = end;
      adjacent = false;
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
      HouseNumber number = HouseNumber.at(text, at, end);
      if (number.end() > at) {
        pieces.add(new Piece(at, number.end(), TokenKind.NUMBER, adjacent, number.digits()));
        at = number.end();
        adjacent = true;
        return;
      }
      switch (Script.of(text.codePointAt(at))) {
        case HAN -> stretch(end);
        case OTHER -> run(end);
        case BREAK -> mark(end);
      }
    }

    /** Letters and digits. */
    private void run(int end) {
      int stop = runEnd(end);
      if (Numerals.isDigits(text, at, stop)) {
        stretch(end);
      } else {
        boolean number = text.substring(at, stop).codePoints().allMatch(Character::isDigit);
        add(stop, number ? TokenKind.NUMBER : TokenKind.ALPHANUMERIC);
      }
    }

    private int runEnd(int end) {
      int stop = at;
      do {
        stop += Character.charCount(text.codePointAt(stop));
      } while (stop < end
          && Script.of(text.codePointAt(stop)) == Script.OTHER
          && lexicon.longestMatch(text, stop) == stop);
      return stop;
    }

    /** A mark that is repeated is one. */
    private void mark(int end) {
      int mark = text.codePointAt(at);
      int stop = at;
      while (stop < end && text.codePointAt(stop) == mark) {
        stop += Character.charCount(mark);
      }
      if (keepsAll && !Character.isWhitespace(mark)) {
        add(Math.min(stop, end), TokenKind.MARK);
      }
      leave(stop);
    }

    private void stretch(int end) {
      for (int stop : words.ends(text, at, stretchEnd(end))) {
        add(stop, kind(stop));
      }
    }

    private TokenKind kind(int stop) {
      if (!Numerals.isDigit(text.charAt(at))) {
        return TokenKind.WORD;
      }
      return Numerals.isDigits(text, at, stop) ? TokenKind.NUMBER : TokenKind.ALPHANUMERIC;
    }

    /** Chinese and numbers in digits, up to a name, a house number or anything else. */
    private int stretchEnd(int end) {
      int last = Math.min(end, at + LONGEST);
      int stop = at;
      do {
        stop = stretchOn(stop, end);
      } while (stop < last && continues(stop, end));
      return stop;
    }

    private int stretchOn(int from, int end) {
      return Numerals.isDigit(text.charAt(from))
          ? words.numberEnd(text, from, end)
          : from + Character.charCount(text.codePointAt(from));
    }

    private boolean continues(int stop, int end) {
      if (lexicon.longestMatch(text, stop) > stop || HouseNumber.at(text, stop, end).end() > stop) {
        return false;
      }
      return switch (Script.of(text.codePointAt(stop))) {
        case HAN -> true;
        case OTHER -> Numerals.isDigitRun(text, stop, end);
        case BREAK -> false;
      };
    }

    private void add(int end, TokenKind type) {
      pieces.add(new Piece(at, end, type, adjacent, null));
      at = end;
      adjacent = true;
    }
  }
}
