package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * The comparison vector of a pair, packed into one long: four bits a comparison, the first lowest.
 * Not thread-safe.
 */
final class Patterns {

  static final int BITS = 4;
  static final int MAX_COMPARISONS = Long.SIZE / BITS;

  private final List<CompiledComparison<?>> comparisons = new ArrayList<>();

  Patterns(List<FieldComparison<?>> specs, RecordTable table) {
    for (FieldComparison<?> spec : specs) {
      comparisons.add(new CompiledComparison<>(spec, table));
    }
  }

  List<CompiledComparison<?>> comparisons() {
    return comparisons;
  }

  /** The same columns without the memory of levels, which takes most of the room. */
  List<ComparedColumn<?>> columns() {
    List<ComparedColumn<?>> columns = new ArrayList<>();
    comparisons.forEach(compiled -> columns.add(compiled.compared()));
    return List.copyOf(columns);
  }

  long of(int a, int b) {
    long pattern = 0;
    for (int k = comparisons.size() - 1; k >= 0; k--) {
      pattern = pattern << BITS | comparisons.get(k).level(a, b);
    }
    return pattern;
  }

  /** A table of zeros: per comparison, a figure for each level. */
  double[][] perLevel() {
    double[][] table = new double[comparisons.size()][];
    for (int k = 0; k < table.length; k++) {
      table[k] = new double[comparisons.get(k).comparison().best() + 1];
    }
    return table;
  }

  static int level(long pattern, int comparison) {
    return (int) (pattern >>> (comparison * BITS)) & ((1 << BITS) - 1);
  }
}
