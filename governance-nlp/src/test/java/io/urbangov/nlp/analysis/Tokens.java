package io.urbangov.nlp.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** What an analyzer makes of a text, for assertions. */
record Tokens(List<Token> all, int finalOffset) {

  record Token(String term, int start, int end, int increment, String type) {}

  static Tokens of(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                position.getPositionIncrement(),
                type.type()));
      }
      stream.end();
      return new Tokens(tokens, offset.endOffset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms, with a blank between neighbours and a bar where there is a break. */
  String show() {
    StringBuilder out = new StringBuilder();
    for (Token token : all) {
      out.append(out.isEmpty() ? "" : token.increment() > 1 ? " | " : " ").append(token.term());
    }
    return out.toString();
  }

  String types() {
    return all.stream().map(Token::type).collect(Collectors.joining(" "));
  }
}
