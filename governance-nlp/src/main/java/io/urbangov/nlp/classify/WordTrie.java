package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all words of all rules in one pass. In a word, # is a run of digits or Chinese numerals.
 * Not thread-safe while words are added.
 */
final class WordTrie {

  private static final char NUMBER = '#';
  private static final String NUMERALS = "零〇一二两三四五六七八九十百千万半几";

  /** A word of a part of a rule, found. */
  record Hit(int rule, int part, int start, int end) {}

  private record Word(int rule, int part) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private final List<Word> words = new ArrayList<>(1);
  }

  private final Node root = new Node();

  void add(String word, int rule, int part) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.next.computeIfAbsent(word.charAt(i), it -> new Node());
    }
    node.words.add(new Word(rule, part));
  }

  /** All hits, by start. */
  List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      follow(root, text, start, start, hits);
    }
    return hits;
  }

  private static void follow(Node node, String text, int start, int at, List<Hit> hits) {
    for (Word word : node.words) {
      hits.add(new Hit(word.rule(), word.part(), start, at));
    }
    if (at == text.length()) {
      return;
    }
    Node next = node.next.get(text.charAt(at));
    if (next != null) {
      follow(next, text, start, at + 1, hits);
    }
    Node number = node.next.get(NUMBER);
    int end = numberEnd(text, at);
    if (number != null && end > at) {
      follow(number, text, start, end, hits);
    }
  }

  private static int numberEnd(String text, int start) {
    if (start > 0 && isNumeral(text.charAt(start - 1))) {
      return start;
    }
    int at = start;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
  }
}
