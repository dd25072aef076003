package io.urbangov.nlp.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names that are one term wherever they occur (用户词典): units, estates, roads, departments.
 *
 * <p>Width and case do not matter. The longest name that starts at a place wins. New names make a
 * new lexicon; whoever holds the old one keeps it. Immutable and thread-safe.
 */
public final class Lexicon {

  private static final Lexicon EMPTY = new Lexicon(new TreeSet<>());

  private final SortedSet<String> terms;
  private final Node root = new Node();

  private Lexicon(SortedSet<String> terms) {
    this.terms = terms;
    terms.forEach(this::insert);
  }

  /** Returns a lexicon without names. */
  public static Lexicon empty() {
    return EMPTY;
  }

  /**
   * Returns a lexicon of these names. Names need at least two characters that are letters or
   * digits; others would cut words apart and are refused with {@link IllegalArgumentException};
   * {@link #isTerm} tells them beforehand.
   */
  public static Lexicon of(Collection<String> names) {
    return EMPTY.with(names);
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

  /** A name as terms are given: half-width, lower case, without outer blanks. */
  public static String fold(String name) {
    return Folding.fold(name).strip();
  }

  /** Where the longest name that starts here ends, or {@code from} if none does. */
  int longestMatch(String folded, int from) {
    Node node = root;
    int end = from;
    for (int i = from; i < folded.length(); i++) {
      Node next = node.next.get(folded.charAt(i));
      if (next == null) {
        break;
      }
      node = next;
      if (node.isTerm && isEdge(folded, from) && isEdge(folded, i + 1)) {
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

  private void insert(String term) {
    Node node = root;
    for (int i = 0; i < term.length(); i++) {
      node = node.next.computeIfAbsent(term.charAt(i), c -> new Node());
    }
    node.isTerm = true;
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private boolean isTerm;
  }
}
