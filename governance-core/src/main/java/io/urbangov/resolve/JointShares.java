package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How many of all comparable pairs of records are equal in two fields at once, for every two that
 * may depend on each other: counted from the values of at most {@value #MOST_ROWS} records, drawn
 * by their place. O(sample) time for every two fields.
 */
final class JointShares {

  private static final int MOST_ROWS = 100_000;

  private final RecordTable table;
  private final CodeRows rows;
  private final int[] sample;
  private final double pairs;

  private JointShares(RecordTable table, CodeRows rows) {
    this.table = table;
    this.rows = rows;
    this.sample = sample(table.size());
    this.pairs = Math.max(1, table.comparablePairs() * share(table.size()));
  }

  private static int[] sample(int size) {
    long bound = (long) ((double) MOST_ROWS / Math.max(MOST_ROWS, size) * Long.MAX_VALUE);
    int[] sample = new int[size];
    int n = 0;
    for (int row = 0; row < size; row++) {
      if (LongIndex.mix(row + 1L) >>> 1 <= bound) {
        sample[n++] = row;
      }
    }
    return Arrays.copyOf(sample, n);
  }

  /** The part of all pairs that the sample has. */
  private double share(int size) {
    double taken = (double) sample.length / Math.max(1, size);
    return taken * taken;
  }

  /**
   * By two comparisons, the second smaller, the share of pairs that are equal in both.
   *
   * @param dependent the fields that are counted together; others are left at 0
   */
  static double[][] of(
      RecordTable table, CodeRows rows, List<Set<Field<?>>> dependent, Workers workers) {
    if (dependent.isEmpty()) {
      return Dependence.zeros(rows.compared().size());
    }
    JointShares joint = new JointShares(table, rows);
    int fields = rows.compared().size();
    double[][] shares = Dependence.zeros(fields);
    List<int[]> tasks = new ArrayList<>();
    for (int k = 0; k < fields; k++) {
      for (int j = 0; j < k; j++) {
        Field<?> one = rows.specs().get(k).field();
        Field<?> other = rows.specs().get(j).field();
        if (dependent.stream().anyMatch(set -> set.contains(one) && set.contains(other))) {
          tasks.add(new int[] {k, j});
        }
      }
    }
    workers.run(
        tasks.size(),
        () ->
            task -> {
              int k = tasks.get(task)[0];
              int j = tasks.get(task)[1];
              shares[k][j] = joint.equal(k, j) / joint.pairs;
            });
    return shares;
  }

  private double equal(int k, int j) {
    LongIndex all = new LongIndex();
    LongIndex clean = new LongIndex();
    int[] ofAll = new int[16];
    int[] ofClean = new int[16];
    double pairs = 0;
    for (int row : sample) {
      int a = rows.code(rows.row(row) + k);
      int b = rows.code(rows.row(row) + j);
      if (a >= 0 && b >= 0) {
        int number = all.add((long) a << 32 | b);
        ofAll = number < ofAll.length ? ofAll : Arrays.copyOf(ofAll, number * 2);
        pairs += ofAll[number]++;
        if (table.cleanSource(row) >= 0) {
          int inside = clean.add((long) number << 32 | table.cleanSource(row));
          ofClean = inside < ofClean.length ? ofClean : Arrays.copyOf(ofClean, inside * 2);
          pairs -= ofClean[inside]++;
        }
      }
    }
    return pairs;
  }
}
