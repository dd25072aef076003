package io.urbangov.nlp.analysis;

import static java.util.Objects.requireNonNull;

import io.urbangov.clean.Text;
import java.util.List;

/**
 * Cuts Chinese text into words (中文分词) and leaves nothing out but blanks: figures are words, too,
 * and marks.
 *
 * <p>Viterbi search over a lattice of all words of a general dictionary, with the names of a
 * lexicon taken whole; no model of persons' names. About 3.5 million characters a second. Immutable
 * and thread-safe. For an index, use {@link ComplaintAnalyzer}.
 */
public final class Segmenter {

  private final Lexicon lexicon;

  private Segmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a segmenter that knows these names. */
  public static Segmenter of(Lexicon lexicon) {
    return new Segmenter(requireNonNull(lexicon, "lexicon"));
  }

  /** The segments of a text, in order, without overlap. O(length) time. */
  public List<Segment> cut(String text) {
    String folded = Text.fold(text);
    return new Cutter(lexicon, new Lattice(GeneralWords.MODEL, true), true)
        .cut(folded).stream()
            .map(piece -> new Segment(piece.term(folded), piece.start(), piece.end(), piece.type()))
            .toList();
  }
}
