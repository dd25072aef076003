package io.urbangov.benchmarks;

import io.urbangov.resolve.JaroWinkler;
import io.urbangov.resolve.QGrams;
import io.urbangov.resolve.Similarity;
import java.util.regex.Pattern;

/**
 * Streets: Jaro–Winkler for Latin script; for Chinese addresses 0.95 or 0.85, as their bigrams
 * agree by 0.8 or 0.4, where the numbers of the one end those of the other, else 0.
 */
final class StreetSimilarity implements Similarity<String> {

  private static final Pattern OTHER = Pattern.compile("\\D+");

  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final QGrams bigrams = QGrams.of(2);

  @Override
  public double of(String a, String b) {
    if (!RawText.hasHan(a) || !RawText.hasHan(b)) {
      return jaroWinkler.of(a, b);
    }
    String left = numbers(a);
    String right = numbers(b);
    if (!left.endsWith(right) && !right.endsWith(left)) {
      return 0;
    }
    double similarity = bigrams.of(a, b);
    return similarity >= 0.8 ? 0.95 : similarity >= 0.4 ? 0.85 : 0;
  }

  private static String numbers(String text) {
    return OTHER.matcher(" " + text).replaceAll(" ").stripTrailing();
  }
}
