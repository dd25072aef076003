package io.urbangov.benchmarks.stream;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.analysis.StopTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of a message: rows of up to four neighbouring words that neither begin nor end with a
 * stop term. So a new name that the segmenter breaks is whole again. Thread-safe.
 */
public final class PhraseTerms {

  private static final int LONGEST = 4;

  private final ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(Lexicon.empty());

  /** The different terms of a text. */
  public Set<String> of(String text) {
    Set<String> terms = new HashSet<>();
    List<String> run = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (position.getPositionIncrement() > 1) {
          addAll(run, terms);
          run.clear();
        }
        run.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    addAll(run, terms);
    return terms;
  }

  private static void addAll(List<String> run, Set<String> terms) {
    for (int i = 0; i < run.size(); i++) {
      StringBuilder term = new StringBuilder();
      for (int j = i; j < Math.min(run.size(), i + LONGEST); j++) {
        term.append(run.get(j));
        if (!StopTerms.contains(run.get(i))
            && !StopTerms.contains(run.get(j))
            && term.length() > 1) {
          terms.add(term.toString());
        }
      }
    }
  }
}
