package io.urbangov.benchmarks.hot;

import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;

/** Cuts messages into words and does nothing with them, to tell what that alone costs. */
public final class MessageCutting {

  private final ComplaintAnalyzer analyzer = ComplaintAnalyzer.words(Lexicon.empty());
  private int words;

  /** Cuts a message; returns how many words were cut in all. */
  public int cut(Message message) {
    try (TokenStream stream = analyzer.tokenStream("text", message.text())) {
      stream.reset();
      while (stream.incrementToken()) {
        words++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
