package io.urbangov.nlp.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.StopFilter;

/**
 * The Lucene analyzer for messages to a city (市民诉求分词).
 *
 * <p>Folds width and case; takes names of the lexicon whole; drops dates, times, phones, ids,
 * amounts and links before anything is cut; keeps letters and digits of a run together (110kv);
 * cuts the rest with Lucene's smartcn. Offsets are those of the original text, exactly. Where
 * something was dropped, or at punctuation, the position jumps by two, so that phrases never reach
 * across. About 0.5 million characters a second in words, 3 million in grams. A text is held in
 * memory while it is cut. Thread-safe.
 */
public final class ComplaintAnalyzer extends Analyzer {

  private enum Form {
    WORDS,
    TERMS,
    GRAMS
  }

  private final Lexicon lexicon;
  private final Form form;

  private ComplaintAnalyzer(Lexicon lexicon, Form form) {
    this.lexicon = lexicon;
    this.form = form;
  }

  /** Returns an analyzer that gives all words, for phrases. */
  public static ComplaintAnalyzer words(Lexicon lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.WORDS);
  }

  /** Returns an analyzer that gives words without {@linkplain StopTerms stop terms}. */
  public static ComplaintAnalyzer terms(Lexicon lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.TERMS);
  }

  /**
   * Returns an analyzer that gives pairs of neighbouring Chinese characters, which new names
   * survive that no segmenter knows.
   */
  public static ComplaintAnalyzer grams(Lexicon lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.GRAMS);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    ComplaintTokenizer source = new ComplaintTokenizer(cutter());
    return switch (form) {
      case WORDS -> new TokenStreamComponents(source);
      case TERMS ->
          new TokenStreamComponents(
              source, new StopFilter(source, new CharArraySet(StopTerms.all(), false)));
      case GRAMS -> new TokenStreamComponents(source, new CJKBigramFilter(source));
    };
  }

  private Cutter cutter() {
    return form == Form.GRAMS
        ? new Cutter(lexicon, new Characters(), false)
        : new Cutter(lexicon, new Lattice(lexicon.model(), false), false);
  }
}
