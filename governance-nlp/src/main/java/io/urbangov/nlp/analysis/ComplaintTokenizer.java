package io.urbangov.nlp.analysis;

import java.io.IOException;
import java.io.StringWriter;
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
    StringWriter all = new StringWriter();
    input.transferTo(all);
    text = Folding.fold(all.getBuffer());
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
