package io.urbangov.nlp.analysis;

import io.urbangov.clean.Text;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names that are one term wherever they occur (用户词典): units, estates, roads, departments.
 *
 * <p>Width, case and traditional characters do not matter. The longest name that starts at a place
 * wins. New names make a new lexicon; whoever holds the old one keeps it.
 *
 * <p>The general words that texts are cut by are the same for all lexicons: less than 20 MiB,
 * loaded when a text is first cut. Immutable and thread-safe.
 */
public final class Lexicon {

  private final SortedSet<String> terms;
  private final CharTrie trie;

  private Lexicon(SortedSet<String> terms) {
    this.terms = terms;
    trie = CharTrie.of(terms);
  }

  /** Returns a lexicon without names. */
  public static Lexicon empty() {
    return new Lexicon(new TreeSet<>());
  }

  /**
   * Returns a lexicon of these names. Names need at least two characters that are letters or
   * digits; others would cut words apart and are refused with {@link IllegalArgumentException};
   * {@link #isTerm} tells them beforehand.
   */
  public static Lexicon of(Collection<String> names) {
    return empty().with(names);
  }

  /** Returns a lexicon of these names and more. O(total length) time. */
  public Lexicon with(Collection<String> names) {
    SortedSet<String> all = new TreeSet<>(terms);
    for (String name : names) {
      all.add(checked(name));
    }
    return new Lexicon(all);
  }

  /** How many different names there are. */
  public int size() {
    return terms.size();
  }

  /** Whether this is one of the names, in any width and case. */
  public boolean contains(String name) {
    return terms.contains(fold(name));
  }

  /** A name as terms are given: half-width, lower case, simplified, without outer blanks. */
  public static String fold(String name) {
    return Text.fold(name).strip();
  }

  /** Where the longest name that starts here ends, or {@code from} if none does. */
  int longestMatch(String folded, int from) {
    int node = CharTrie.ROOT;
    int end = from;
    for (int i = from; i < folded.length(); i++) {
      node = trie.next(node, folded.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      if (trie.value(node) != CharTrie.NO_VALUE && isEdge(folded, from) && isEdge(folded, i + 1)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** A name never begins or ends within a run of letters and digits. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || Script.of(text.codePointBefore(at)) != Script.OTHER
        || Script.of(text.codePointAt(at)) != Script.OTHER;
  }

  /** Whether this can be a term: at least two characters that are letters or digits. */
  public static boolean isTerm(String name) {
    return isFoldedTerm(fold(name));
  }

  private static boolean isFoldedTerm(String folded) {
    return folded.codePoints().filter(c -> Script.of(c) != Script.BREAK).limit(2).count() == 2;
  }

  private static String checked(String name) {
    String folded = fold(name);
    if (!isFoldedTerm(folded)) {
      throw new IllegalArgumentException(
          "name must have at least two letters or digits, was: " + name);
    }
    return folded;
  }

  /** The number of a name, given folded, or below 0. */
  int node(String name) {
    return trie.node(name);
  }

  /** The name of a number. */
  String text(int node) {
    return trie.text(node);
  }
}
