package io.urbangov.nlp.hotterm;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers the atoms of all texts, and their grams. An atom is what a term is never cut within: a
 * Chinese character, a run of letters and digits, a name of the lexicon. A gram is a pair of
 * neighbouring atoms, or one atom that can be a term of its own.
 *
 * <p>Only grows. One writer at a time may number; readers may look up what was numbered before the
 * snapshot that they hold was published, while the writer goes on.
 */
final class Atoms {

  /** Stands for the missing second atom of a gram of one, and for what is not known. */
  static final int NONE = -1;

  private final ConcurrentMap<String, Integer> words = new ConcurrentHashMap<>();
  private final int[] characters = new int[Character.MAX_VALUE + 1];
  private final GramTable grams = new GramTable();
  private volatile String[] texts = new String[1024];
  private int size;

  Atoms() {
    Arrays.fill(characters, NONE);
  }

  /** The number of a text of several characters. For the writer. */
  int id(String text) {
    Integer known = words.get(text);
    if (known == null) {
      known = append(text);
      words.put(text, known);
    }
    return known;
  }

  /** The number of a character. For the writer. */
  int id(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return id(Character.toString(codePoint));
    }
    if (characters[codePoint] == NONE) {
      characters[codePoint] = append(Character.toString(codePoint));
    }
    return characters[codePoint];
  }

  /** The number of a text of several characters, or {@link #NONE}. */
  int find(String text) {
    return words.getOrDefault(text, NONE);
  }

  /** The number of a character, or {@link #NONE}. */
  int find(int codePoint) {
    return codePoint > Character.MAX_VALUE
        ? find(Character.toString(codePoint))
        : characters[codePoint];
  }

  private int append(String text) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
    }
    texts[size] = text;
    return size++;
  }

  /** The number of a gram. For the writer. */
  int gram(int first, int second) {
    return grams.add(first, second);
  }

  /** The number of a gram, or {@link #NONE}. */
  int findGram(int first, int second) {
    return grams.find(first, second);
  }

  /** One more than the largest number of a gram. */
  int gramCount() {
    return grams.size();
  }

  /** The grams of a row of atoms that occurs somewhere. */
  int[] gramsOf(Phrase phrase) {
    int[] row = phrase.atoms();
    if (row.length == 1) {
      return new int[] {findGram(row[0], NONE)};
    }
    return IntStream.range(1, row.length).map(i -> findGram(row[i - 1], row[i])).toArray();
  }

  /** The atoms of a gram: one or two. */
  Phrase phrase(int gram) {
    int second = grams.second(gram);
    return new Phrase(
        second == NONE ? new int[] {grams.first(gram)} : new int[] {grams.first(gram), second});
  }

  String text(int atom) {
    return texts[atom];
  }

  String text(Phrase phrase) {
    return IntStream.of(phrase.atoms()).mapToObj(this::text).collect(Collectors.joining());
  }
}
