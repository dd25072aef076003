package io.urbangov.benchmarks.hot;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of all messages, for the baselines: cut as ours are, figures, stop terms, single
 * characters and the names of divisions left out, each message counted once a word.
 */
public final class WordDays {

  /** A word's messages, oldest first. */
  record Postings(List<LocalDate> days, List<RecordId> ids) {}

  private final Map<String, Postings> words = new TreeMap<>();
  private final List<LocalDate> days = new ArrayList<>();

  /** Cuts all messages, which come oldest first. */
  public WordDays(List<Message> messages, Set<String> names) {
    Set<String> ignored = new HashSet<>();
    names.forEach(name -> ignored.add(Lexicon.fold(name)));
    ComplaintAnalyzer analyzer = ComplaintAnalyzer.terms(Lexicon.of(names));
    for (Message message : messages) {
      LocalDate day = message.time().toLocalDate();
      days.add(day);
      for (String word : words(analyzer, message.text())) {
        if (word.codePointCount(0, word.length()) > 1 && !ignored.contains(word)) {
          Postings postings =
              words.computeIfAbsent(word, w -> new Postings(new ArrayList<>(), new ArrayList<>()));
          postings.days().add(day);
          postings.ids().add(message.id());
        }
      }
    }
  }

  private static Set<String> words(ComplaintAnalyzer analyzer, String text) {
    Set<String> words = new TreeSet<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  Map<String, Postings> words() {
    return words;
  }

  /** How many messages came before a day. */
  int before(LocalDate day) {
    return firstAtOrAfter(days, day);
  }

  /** The first position in ascending days that is not before a day. */
  static int firstAtOrAfter(List<LocalDate> days, LocalDate day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
