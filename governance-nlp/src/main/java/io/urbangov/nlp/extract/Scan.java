package io.urbangov.nlp.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One message on its way through the finders: its folded text, and what has been found so far. What
 * one finder took no later one takes again. Not thread-safe.
 */
final class Scan {

  private final String text;
  private final char[] chars;
  private final BitSet taken = new BitSet();
  private final NavigableMap<Integer, Mention> found = new TreeMap<>();

  Scan(String text) {
    this.text = Folding.fold(text);
    this.chars = this.text.toCharArray();
  }

  String text() {
    return text;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return chars.length;
  }

  /** The character at a place, or 0 outside. */
  char at(int index) {
    return index >= 0 && index < chars.length ? chars[index] : 0;
  }

  /** Looks at these characters alone: a set's next element may be far away. */
  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken.get(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isTaken(int index) {
    return taken.get(index);
  }

  /** Adds a mention unless a part of it is taken. */
  void add(Mention mention) {
    if (isFree(mention.start(), mention.end())) {
      found.put(mention.start(), mention);
      taken.set(mention.start(), mention.end());
    }
  }

  /** The mention that ends right at a place. */
  Optional<Mention> findEndingAt(int end) {
    return findBefore(end).filter(it -> it.end() == end);
  }

  /** The last mention that begins before a place. */
  Optional<Mention> findBefore(int at) {
    return Optional.ofNullable(found.lowerEntry(at)).map(Map.Entry::getValue);
  }

  /** The first mention that begins at a place or behind it. */
  Optional<Mention> findFrom(int at) {
    return Optional.ofNullable(found.ceilingEntry(at)).map(Map.Entry::getValue);
  }

  /** Whether a text stands at a place. */
  boolean has(String words, int at) {
    return at >= 0 && text.startsWith(words, at);
  }

  /** The text right before a place, at most so many characters. */
  String before(int at, int length) {
    return text.substring(Math.max(0, at - length), at);
  }

  /** The text right behind a place, at most so many characters. */
  String behind(int at, int length) {
    return text.substring(at, Math.min(chars.length, at + length));
  }

  /** What was found, in the order of the text. */
  List<Mention> mentions() {
    return List.copyOf(found.values());
  }

  static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || c == '〇' || (c >= 0x3400 && c <= 0x4DBF);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
