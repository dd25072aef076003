package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * The comparison vector of a pair, packed into one long: four bits a comparison, the first lowest.
 * Not thread-safe: each thread has its own.
 */
final class Patterns {

  static final int BITS = 4;
  static final int MAX_COMPARISONS = Long.SIZE / BITS;

  private final CodeRows rows;
  private final CompiledComparison<?>[] comparisons;

  Patterns(CodeRows rows) {
    this.rows = rows;
    this.comparisons = new CompiledComparison<?>[rows.compared().size()];
    for (int k = 0; k < comparisons.length; k++) {
      comparisons[k] = new CompiledComparison<>(rows.compared().get(k));
    }
  }

  CodeRows rows() {
    return rows;
  }

  int size() {
    return comparisons.length;
  }

  Comparison<?> comparison(int k) {
    return comparisons[k].comparison();
  }

  long of(int a, int b) {
    int x = rows.row(a);
    int y = rows.row(b);
    long pattern = 0;
    for (int k = comparisons.length - 1; k >= 0; k--) {
      pattern = pattern << BITS | comparisons[k].level(rows.code(x + k), rows.code(y + k));
    }
    return pattern;
  }

  /** The code of the value that two records share where it puts them on this level, or -1. */
  int shared(int k, int a, int b, int level) {
    int code = rows.code(rows.row(a) + k);
    boolean best = level == comparisons[k].comparison().best();
    return best && code == rows.code(rows.row(b) + k) ? code : Column.MISSING;
  }

  static int level(long pattern, int comparison) {
    return (int) (pattern >>> (comparison * BITS)) & ((1 << BITS) - 1);
  }

  /** A table of zeros: per comparison, a figure for each level. */
  static double[][] perLevel(List<? extends FieldComparison<?>> comparisons) {
    List<double[]> table = new ArrayList<>();
    comparisons.forEach(spec -> table.add(new double[spec.comparison().best() + 1]));
    return table.toArray(double[][]::new);
  }
}
