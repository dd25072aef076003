package io.urbangov.nlp.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.StopFilter;

/**
 * The Lucene analyzer for messages to a city (市民诉求分词).
 *
 * <p>Folds width, case and traditional characters; takes names of the lexicon whole; drops dates,
 * times, phones, ids, amounts and links before anything is cut; writes house numbers in digits (十二栋
 * as 12 栋); keeps letters and digits of a run together (110kv); cuts the rest into words by a
 * lattice over a general dictionary. Offsets are those of the original text, exactly. Where
 * something was dropped, or at marks, however often repeated, the position jumps by two, so that
 * phrases never reach across. About 3 million characters a second in words, 8 million in grams. A
 * text is held in memory while it is cut. Thread-safe.
 *
 * <p>Given a supplier, an analyzer asks it for the lexicon at the start of each text: so new words
 * come into use while it runs, and a text that is being read keeps the version it began with.
 */
public final class ComplaintAnalyzer extends Analyzer {

  private enum Form {
    WORDS,
    TERMS,
    GRAMS
  }

  private final Supplier<Lexicon> lexicon;
  private final Form form;
  private final PhraseBook phrases;

  private ComplaintAnalyzer(Supplier<Lexicon> lexicon, Form form, PhraseBook phrases) {
    this.lexicon = lexicon;
    this.form = form;
    this.phrases = phrases;
  }

  /** Returns an analyzer that gives all words, for phrases. */
  public static ComplaintAnalyzer words(Lexicon lexicon) {
    return words(always(lexicon));
  }

  /** Returns an analyzer that gives all words, by the lexicon of the moment. */
  public static ComplaintAnalyzer words(Supplier<Lexicon> lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.WORDS, PhraseBook.EMPTY);
  }

  /** Returns an analyzer that gives words without {@linkplain StopTerms stop terms}. */
  public static ComplaintAnalyzer terms(Lexicon lexicon) {
    return terms(always(lexicon));
  }

  /** Returns an analyzer that gives words without stop terms, by the lexicon of the moment. */
  public static ComplaintAnalyzer terms(Supplier<Lexicon> lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.TERMS, PhraseBook.EMPTY);
  }

  /**
   * Returns an analyzer that gives all words, and with the first word of each phrase the phrase
   * beside it, as long as its words are ({@code PositionLengthAttribute}).
   *
   * @param phrases of 2 to 4 words, such as a {@link TermFinder} finds
   */
  public static ComplaintAnalyzer phrases(Lexicon lexicon, Collection<String> phrases) {
    return new ComplaintAnalyzer(always(lexicon), Form.WORDS, PhraseBook.of(phrases));
  }

  /**
   * Returns an analyzer that gives pairs of neighbouring Chinese characters, which new names
   * survive that no segmenter knows.
   */
  public static ComplaintAnalyzer grams(Lexicon lexicon) {
    return grams(always(lexicon));
  }

  /** Returns an analyzer that gives pairs of characters, by the lexicon of the moment. */
  public static ComplaintAnalyzer grams(Supplier<Lexicon> lexicon) {
    return new ComplaintAnalyzer(lexicon, Form.GRAMS, PhraseBook.EMPTY);
  }

  private static Supplier<Lexicon> always(Lexicon lexicon) {
    requireNonNull(lexicon, "lexicon");
    return () -> lexicon;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    ComplaintTokenizer source = new ComplaintTokenizer(lexicon, this::cutter, phrases);
    return switch (form) {
      case WORDS -> new TokenStreamComponents(source);
      case TERMS ->
          new TokenStreamComponents(
              source, new StopFilter(source, new CharArraySet(StopTerms.all(), false)));
      case GRAMS -> new TokenStreamComponents(source, new CJKBigramFilter(source));
    };
  }

  private Cutter cutter(Lexicon version) {
    return form == Form.GRAMS
        ? new Cutter(version, new Characters(), false)
        : new Cutter(version, new Lattice(GeneralWords.MODEL, false), false);
  }
}
