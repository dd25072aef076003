package io.urbangov.nlp.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One message on its way through the finders: its folded text, and what has been found so far. What
 * one finder took no later one takes again. Not thread-safe.
 */
final class Scan {

  private final String text;
  private final char[] chars;
  private final BitSet taken = new BitSet();
  private final List<Mention> found = new ArrayList<>();

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

  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  boolean isTaken(int index) {
    return taken.get(index);
  }

  /** Adds a mention unless a part of it is taken. */
  void add(Mention mention) {
    if (isFree(mention.start(), mention.end())) {
      found.add(mention);
      taken.set(mention.start(), mention.end());
    }
  }

  /** Takes a found mention back. */
  void remove(Mention mention) {
    if (found.remove(mention)) {
      taken.clear(mention.start(), mention.end());
    }
  }

  Optional<Mention> findEndingAt(int end) {
    return found.stream().filter(it -> it.end() == end).findAny();
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
    return found.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
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
