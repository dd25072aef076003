package io.urbangov.nlp.name;

import com.carrotsearch.hppc.LongIntHashMap;
import io.urbangov.clean.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * How much a character, or two in a row, tell names of organizations apart (逆文档频率).
 *
 * <p>Immutable and thread-safe. Source: Spärck Jones (1972), A statistical interpretation of term
 * specificity.
 */
public final class NameWeights {

  /** What a character is worth where no names were given, and in a word that many names have. */
  private static final double PLAIN = 6;

  private static final double COMMON = 2;

  private final LongIntHashMap frequencies;
  private final int names;
  private final Set<String> common;

  private NameWeights(LongIntHashMap frequencies, int names, Set<String> common) {
    this.frequencies = frequencies;
    this.names = names;
    this.common = common;
  }

  /**
   * Weights for names that nobody has counted: words of trade and regions count a third of the
   * rest. Where the names at hand are known, {@link #of} tells more.
   */
  public static NameWeights general() {
    Set<String> common = new HashSet<>(OrganizationWords.trades());
    common.addAll(Arrays.asList(ChinaRegions.names()));
    for (String row : ChinaRegions.abbreviations()) {
      common.add(row.substring(0, row.indexOf(':')));
    }
    Set<String> grams = new HashSet<>();
    for (String word : common) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        grams.add(word.substring(i, i + 2));
      }
    }
    return new NameWeights(new LongIntHashMap(), 0, Set.copyOf(grams));
  }

  /** Weights by how few of these names have a character or pair: ln((n + 1) / (df + 0.5)). */
  public static NameWeights of(Iterable<String> names) {
    LongIntHashMap frequencies = new LongIntHashMap();
    int n = 0;
    for (String name : names) {
      int[] points = Text.canonical(name).replace(" ", "").codePoints().toArray();
      Grams.distinct(points).forEach(gram -> frequencies.addTo(gram, 1));
      n++;
    }
    return new NameWeights(frequencies, n, Set.of());
  }

  /** The weight of a gram, above 0. */
  double of(long gram) {
    if (names > 0) {
      return Math.max(0.01, Math.log((names + 1) / (frequencies.get(gram) + 0.5)));
    }
    return common.contains(Grams.text(gram)) ? COMMON : PLAIN;
  }
}
