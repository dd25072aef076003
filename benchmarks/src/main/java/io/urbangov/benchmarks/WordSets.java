package io.urbangov.benchmarks;

import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.QGrams;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles and lists of people, of which one file often has a part only: a subtitle is left out, the
 * first author stands for all, first names are initials.
 */
final class WordSets {

  /** Shorter words are initials, or stand between names; not so in Han characters. */
  private static final int SHORTEST_NAME = 3;

  private WordSets() {}

  static Comparison<String> titles() {
    return Comparison.<String>levels()
        .level("equal", String::equals)
        .level("bigram Jaccard at least 0.9", bigrams(0.9))
        .level("bigram Jaccard at least 0.7", bigrams(0.7))
        .level("words contained", (a, b) -> contained(words(a), words(b)))
        .level("bigram Jaccard at least 0.5", bigrams(0.5))
        .build();
  }

  static Comparison<String> people() {
    return Comparison.<String>levels()
        .level("equal", String::equals)
        .level("same names", (a, b) -> !names(a).isEmpty() && names(a).equals(names(b)))
        .level("bigram Jaccard at least 0.8", bigrams(0.8))
        .level(
            "names contained, bigram Jaccard at least 0.5",
            (a, b) -> bigrams(0.5).test(a, b) && contained(names(a), names(b)))
        .level("bigram Jaccard at least 0.5", bigrams(0.5))
        .level("names contained", (a, b) -> contained(names(a), names(b)))
        .level("bigram Jaccard at least 0.3", bigrams(0.3))
        .build();
  }

  private static BiPredicate<String, String> bigrams(double atLeast) {
    QGrams bigrams = QGrams.of(2);
    return (a, b) -> bigrams.of(a, b) >= atLeast;
  }

  /** Whether all of one are in the other, and there are any. */
  private static boolean contained(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split(" ", -1)));
  }

  private static Set<String> names(String text) {
    return Stream.of(text.split(" ", -1))
        .filter(word -> !word.isEmpty() && isName(word, word.codePointAt(0)))
        .collect(Collectors.toSet());
  }

  private static boolean isName(String word, int first) {
    return RawText.isHan(first) || (word.length() >= SHORTEST_NAME && Character.isLetter(first));
  }
}
