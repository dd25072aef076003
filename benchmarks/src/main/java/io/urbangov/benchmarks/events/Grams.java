package io.urbangov.benchmarks.events;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A text as pairs of neighbouring characters, as the baselines take it. */
public final class Grams {

  private static final Analyzer ANALYZER = ComplaintAnalyzer.grams(Lexicon.empty());

  private Grams() {}

  /** The analyzer that gives them. */
  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /** The pairs of a text and how often each occurs. */
  public static Map<String, Integer> of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("the text is in memory", e);
    }
    return counts;
  }

  /** How many two have in common of all that either has: what MinHash estimates. */
  public static double jaccard(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int any = a.size() + b.size() - both.size();
    return any == 0 ? 0 : (double) both.size() / any;
  }
}
