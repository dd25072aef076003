package io.urbangov.nlp.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Phrases, and where they stand among the words of a text. Immutable and thread-safe. */
final class PhraseBook {

  static final PhraseBook EMPTY = of(List.of());

  private static final int LONGEST = 4;

  private final CharTrie phrases;
  private final boolean isEmpty;

  private PhraseBook(SortedSet<String> folded) {
    phrases = CharTrie.of(folded);
    isEmpty = folded.isEmpty();
  }

  static PhraseBook of(Collection<String> phrases) {
    SortedSet<String> folded = new TreeSet<>();
    for (String phrase : phrases) {
      if (!Lexicon.isTerm(phrase)) {
        throw new IllegalArgumentException(
            "phrase must have at least two letters or digits, was: " + phrase);
      }
      folded.add(Lexicon.fold(phrase));
    }
    return new PhraseBook(folded);
  }

  /** The words with each phrase right behind its first word. */
  List<Piece> mark(List<Piece> words, String folded) {
    if (isEmpty) {
      return words;
    }
    List<Piece> marked = new ArrayList<>(words.size());
    for (int first = 0; first < words.size(); first++) {
      marked.add(words.get(first));
      int last = longest(words, first, folded);
      if (last > first) {
        marked.add(phrase(words, first, last, folded));
      }
    }
    return marked;
  }

  /** The last word of the longest phrase that begins with this one, or the word itself. */
  private int longest(List<Piece> words, int first, String folded) {
    int node = CharTrie.ROOT;
    int found = first;
    for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
      if (i > first && !words.get(i).adjacent()) {
        break;
      }
      node = phrases.follow(node, words.get(i).term(folded));
      if (node == CharTrie.NONE) {
        break;
      }
      found = phrases.value(node) == CharTrie.NO_VALUE ? found : i;
    }
    return found;
  }

  private static Piece phrase(List<Piece> words, int first, int last, String folded) {
    StringBuilder term = new StringBuilder();
    words.subList(first, last + 1).forEach(word -> term.append(word.term(folded)));
    return new Piece(
        words.get(first).start(),
        words.get(last).end(),
        TokenKind.PHRASE,
        true,
        term.toString(),
        last + 1 - first);
  }
}
