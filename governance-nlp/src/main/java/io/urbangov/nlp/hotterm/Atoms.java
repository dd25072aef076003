package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers the atoms of all texts, and their grams. An atom is what a term is never cut within: a
 * Chinese character, a run of letters and digits, a name of the lexicon. A gram is a pair of
 * neighbouring atoms, or one atom that can be a term of its own.
 *
 * <p>Only grows. Not thread-safe.
 */
final class Atoms {

  /** Stands for the missing second atom of a gram of one. */
  static final int NONE = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final LongIntHashMap grams = new LongIntHashMap();
  private final IntArrayList left = new IntArrayList();
  private final IntArrayList right = new IntArrayList();

  int id(String atom) {
    Integer known = ids.putIfAbsent(atom, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(atom);
    return texts.size() - 1;
  }

  int gram(int first, int second) {
    long key = key(first, second);
    int fresh = left.size();
    int known = grams.getOrDefault(key, fresh);
    if (known == fresh) {
      grams.put(key, fresh);
      left.add(first);
      right.add(second);
    }
    return known;
  }

  /** The grams of a row of atoms that occurs somewhere. */
  int[] gramsOf(Phrase phrase) {
    int[] row = phrase.atoms();
    if (row.length == 1) {
      return new int[] {known(row[0], NONE)};
    }
    return IntStream.range(1, row.length).map(i -> known(row[i - 1], row[i])).toArray();
  }

  private int known(int first, int second) {
    return grams.getOrDefault(key(first, second), NONE);
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | (second & 0xFFFFFFFFL);
  }

  int gramCount() {
    return left.size();
  }

  /** The atoms of a gram: one or two. */
  int[] atomsOf(int gram) {
    int second = right.get(gram);
    return second == NONE ? new int[] {left.get(gram)} : new int[] {left.get(gram), second};
  }

  String text(int atom) {
    return texts.get(atom);
  }

  String text(Phrase phrase) {
    return IntStream.of(phrase.atoms()).mapToObj(texts::get).collect(Collectors.joining());
  }
}
