package io.urbangov.resolve;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which records of a component speak against being one entity. Two that are not linked do where a
 * field differs, unless another record explains it: one that is linked to the first and shares its
 * value, and is beyond doubt one entity with the second although it differs there, too. Whoever has
 * two phones differs from neither of those who know one each.
 *
 * <p>Records are numbered within the component. Cost: up to two comparisons for each record beyond
 * doubt. Not thread-safe.
 */
final class Objections {

  /** Gives the comparison vector of two records of the component. */
  @FunctionalInterface
  interface Comparer {
    long pattern(int a, int b);
  }

  /** The weight in bits from which two records are one entity beyond doubt: 0.999. */
  private static final double BEYOND_DOUBT = MatchModel.log2(0.999 / 0.001);

  private static final int[] NOBODY = {};

  private final int size;
  private final BitSet linked;
  private final int[][] sure;
  private final MatchModel model;
  private final Comparer comparer;

  /**
   * Takes a component.
   *
   * @param links its links, with what they say
   * @param evidence makes of a weight what a link says
   */
  Objections(int size, Edges links, PairEvidence evidence, MatchModel model, Comparer comparer) {
    this.size = size;
    this.linked = new BitSet(size * size);
    this.sure = new int[size][];
    this.model = model;
    this.comparer = comparer;
    Arrays.fill(sure, NOBODY);
    double least = evidence.of(BEYOND_DOUBT);
    for (int e = 0; e < links.size(); e++) {
      int a = links.from(e);
      int b = links.to(e);
      linked.set(a * size + b);
      linked.set(b * size + a);
      if (links.weight(e) >= least) {
        append(a, b);
        append(b, a);
      }
    }
  }

  private void append(int a, int b) {
    sure[a] = Arrays.copyOf(sure[a], sure[a].length + 1);
    sure[a][sure[a].length - 1] = b;
  }

  boolean isLinked(int a, int b) {
    return linked.get(a * size + b);
  }

  /** Whether two records that are not linked speak against being one entity. */
  boolean between(int a, int b) {
    long against = model.fieldsAgainst(comparer.pattern(a, b));
    return against != 0 && unexplained(a, b, against) && unexplained(b, a, against);
  }

  /** Whether any field that speaks against is left when those beyond doubt one with b are heard. */
  private boolean unexplained(int a, int b, long against) {
    long left = against;
    for (int i = 0; i < sure[b].length && left != 0; i++) {
      int other = sure[b][i];
      if (isLinked(a, other)) {
        left &=
            ~(model.fieldsFor(comparer.pattern(a, other))
                & model.fieldsAgainst(comparer.pattern(b, other)));
      }
    }
    return left != 0;
  }
}
