package io.urbangov.benchmarks;

import io.urbangov.Field;
import io.urbangov.resolve.FieldKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Blocking keys from the words of a text; words that are too common make oversized blocks. */
final class WordKeys {

  private WordKeys() {}

  static FieldKey<String> words(Field<String> field) {
    return new FieldKey<>(field, "a word of " + field, text -> Arrays.asList(text.split(" ")));
  }

  static FieldKey<String> wordPairs(Field<String> field) {
    return new FieldKey<>(
        field,
        "two words of " + field,
        text -> {
          List<String> words = Arrays.asList(text.split(" "));
          return IntStream.range(1, words.size())
              .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
              .toList();
        });
  }

  /** Pairs of neighbouring Han characters: what words are to Latin text. */
  static FieldKey<String> hanBigrams(Field<String> field) {
    return new FieldKey<>(
        field,
        "two characters of " + field,
        text -> {
          int[] points = text.codePoints().toArray();
          return IntStream.range(1, points.length)
              .filter(i -> RawText.isHan(points[i - 1]) && RawText.isHan(points[i]))
              .mapToObj(i -> new String(points, i - 1, 2))
              .toList();
        });
  }
}
