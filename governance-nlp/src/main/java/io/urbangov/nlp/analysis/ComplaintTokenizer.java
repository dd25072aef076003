package io.urbangov.nlp.analysis;

import io.urbangov.clean.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Lucene's view of a {@link Cutter}. A break leaves a gap of one position. Not thread-safe. */
final class ComplaintTokenizer extends Tokenizer {

  private static final int FIRST_ROOM = 1 << 10;
  private static final int LARGEST_KEPT = 1 << 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private final Supplier<Lexicon> lexicon;
  private final Function<Lexicon, Cutter> cutters;
  private final PhraseBook phrases;
  private @Nullable Lexicon version;
  private @Nullable Cutter cutter;
  private char[] buffer = new char[FIRST_ROOM];
  private String text = "";
  private List<Piece> pieces = List.of();
  private int next;

  ComplaintTokenizer(
      Supplier<Lexicon> lexicon, Function<Lexicon, Cutter> cutters, PhraseBook phrases) {
    this.lexicon = lexicon;
    this.cutters = cutters;
    this.phrases = phrases;
  }

  /** The cutter for the lexicon of the moment. */
  private Cutter cutter() {
    Lexicon now = lexicon.get();
    if (cutter == null || version != now) {
      cutter = cutters.apply(now);
      version = now;
    }
    return cutter;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text = Text.fold(read());
    pieces = phrases.mark(cutter().cut(text), text);
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(next);
    if (piece.written() == null) {
      term.append(text, piece.start(), piece.end());
    } else {
      term.append(piece.written());
    }
    offset.setOffset(correctOffset(piece.start()), correctOffset(piece.end()));
    position.setPositionIncrement(increment(piece));
    length.setPositionLength(piece.words());
    type.setType(piece.type().type());
    next++;
    return true;
  }

  /** All of the input, in a buffer that is kept for the next text unless this one is huge. */
  private String read() throws IOException {
    int length = 0;
    for (int more = 0; more >= 0; more = input.read(buffer, length, buffer.length - length)) {
      length += more;
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * length);
      }
    }
    String all = new String(buffer, 0, length);
    if (buffer.length > LARGEST_KEPT) {
      buffer = new char[FIRST_ROOM];
    }
    return all;
  }

  private int increment(Piece piece) {
    if (piece.type() == TokenKind.PHRASE) {
      return 0;
    }
    return piece.adjacent() || next == 0 ? 1 : 2;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }

  @Override
  public void close() throws IOException {
    super.close();
    text = "";
    pieces = List.of();
  }
}
