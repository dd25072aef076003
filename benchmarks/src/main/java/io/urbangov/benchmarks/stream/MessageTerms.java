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
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of a message: rows of two to five neighbouring characters, a run of letters and digits
 * counting as one; no segmenter, so new names stay whole somewhere. Thread-safe.
 */
public final class MessageTerms {

  private static final int LONGEST = 5;

  private final ComplaintAnalyzer analyzer = ComplaintAnalyzer.grams(Lexicon.empty());

  /** The different terms of a text. */
  public Set<String> of(String text) {
    Set<String> terms = new HashSet<>();
    List<String> run = new ArrayList<>();
    int end = -1;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (offset.startOffset() > end || position.getPositionIncrement() > 1) {
          addAll(run, terms);
          run.clear();
        }
        extend(run, term.toString(), offset.startOffset() < end);
        end = offset.endOffset();
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    addAll(run, terms);
    return terms;
  }

  /** A pair of Chinese characters shares the first with the pair before. */
  private static void extend(List<String> run, String token, boolean overlaps) {
    if (token.codePointCount(0, token.length()) == 2
        && token.codePoints().allMatch(MessageTerms::isHan)) {
      int second = token.offsetByCodePoints(0, 1);
      if (!overlaps) {
        run.add(token.substring(0, second));
      }
      run.add(token.substring(second));
    } else {
      run.add(token);
    }
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static void addAll(List<String> run, Set<String> terms) {
    for (int i = 0; i < run.size(); i++) {
      StringBuilder term = new StringBuilder();
      for (int j = i; j < Math.min(run.size(), i + LONGEST); j++) {
        term.append(run.get(j));
        if (term.length() > 1 && !StopTerms.contains(term.toString())) {
          terms.add(term.toString());
        }
      }
    }
  }
}
