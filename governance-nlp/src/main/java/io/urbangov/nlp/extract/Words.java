package io.urbangov.nlp.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** A set of words, asked for the longest that begins or ends at a place. Immutable, thread-safe. */
final class Words {

  private final CharArraySet words;
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private final int longest;

  Words(Collection<String> all) {
    words = new CharArraySet(all, false);
    longest = all.stream().mapToInt(String::length).max().orElse(0);
    for (String word : all) {
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
    }
  }

  /** The words of texts, parted by white space. */
  static Words of(String... texts) {
    return new Words(list(texts));
  }

  static List<String> list(String... texts) {
    return Arrays.stream(String.join(" ", texts).strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean contains(CharSequence word) {
    return words.contains(word);
  }

  /** Where the longest word ends that begins here, or {@code from} if none does. */
  int endFrom(char[] text, int from, int limit) {
    if (from < limit && firsts.get(text[from])) {
      for (int length = Math.min(longest, limit - from); length > 0; length--) {
        if (words.contains(text, from, length)) {
          return from + length;
        }
      }
    }
    return from;
  }

  /** Where the longest word begins that ends here, or {@code end} if none does. */
  int startOf(char[] text, int end, int floor) {
    if (end > floor && lasts.get(text[end - 1])) {
      for (int length = Math.min(longest, end - floor); length > 0; length--) {
        if (words.contains(text, end - length, length)) {
          return end - length;
        }
      }
    }
    return end;
  }
}
