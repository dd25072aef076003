package io.urbangov.nlp;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Counts the words of a text, stop terms left out. Thread-safe. */
final class TermReader {

  private final ComplaintAnalyzer analyzer;

  TermReader(Lexicon lexicon) {
    analyzer = ComplaintAnalyzer.terms(lexicon);
  }

  /** The words in their order with how often each occurs. */
  SortedMap<String, Integer> read(String text) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }
}
