package io.urbangov.nlp.event;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.analysis.StopTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads texts: words, and pairs of characters that do not reach across stop terms and punctuation.
 *
 * <p>Stop terms are left out of the pairs too: the phrases that every petition is written with
 * would else make strangers alike. Thread-safe.
 */
final class TextReader {

  /** What is further in a text is not compared; nine in ten messages are shorter than 1,000. */
  private static final int READ = 8_000;

  /** More of a first line is not shown as a title. */
  private static final int TITLE = 60;

  private final ComplaintAnalyzer analyzer;

  TextReader(Lexicon lexicon) {
    analyzer = ComplaintAnalyzer.words(lexicon);
  }

  ReadText read(String text) {
    int line = text.indexOf('\n');
    String title = text.substring(0, Math.min(TITLE, line < 0 ? text.length() : line)).strip();
    Terms terms = new Terms(line);
    String start = text.substring(0, Math.min(READ, text.length()));
    try (TokenStream tokens = analyzer.tokenStream("text", start)) {
      terms.addAll(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("the text is in memory", e);
    }
    return new ReadText(
        start, title, Fingerprint.of(text), terms.words, terms.grams, terms.titleGrams);
  }

  /** What is found in one text. */
  private static final class Terms {
    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final SortedMap<String, Integer> grams = new TreeMap<>();
    private final SortedMap<String, Integer> titleGrams = new TreeMap<>();
    private final StringBuilder run = new StringBuilder();
    private final int titleEnd;
    private boolean inTitle;

    Terms(int titleEnd) {
      this.titleEnd = titleEnd;
    }

    void addAll(TokenStream tokens) throws IOException {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 1) {
          endRun();
        }
        inTitle = offset.endOffset() <= titleEnd;
        add(term.toString());
      }
      endRun();
      tokens.end();
    }

    private void add(String word) {
      if (StopTerms.contains(word)) {
        endRun();
        return;
      }
      words.merge(word, 1, Integer::sum);
      if (word.charAt(0) < 0x80) {
        endRun();
        addGram(word);
      } else {
        run.append(word);
      }
    }

    private void endRun() {
      int at = 0;
      while (at < run.length()) {
        int second = run.offsetByCodePoints(at, 1);
        if (second < run.length()) {
          addGram(run.substring(at, run.offsetByCodePoints(second, 1)));
        }
        at = second;
      }
      run.setLength(0);
    }

    private void addGram(String gram) {
      grams.merge(gram, 1, Integer::sum);
      if (inTitle) {
        titleGrams.merge(gram, 1, Integer::sum);
      }
    }
  }
}
