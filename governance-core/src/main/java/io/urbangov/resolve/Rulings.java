package io.urbangov.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What stewards ruled, by rows: pairs that are one entity and pairs that never are. Immutable.
 *
 * <p>DIFFERENT is absolute: the two never share an entity, not even by way of others. SAME joins
 * the two whatever their weight, before any evidence is weighed, unless that would put together two
 * records of one clean source, two values of a distinct field, or two that are ruled DIFFERENT: it
 * is then without effect, and a conflict. SAME is transitive. UNSURE, and rulings on records that
 * are not there, have no effect. The outcome depends on the rulings and the records, not on their
 * order.
 */
final class Rulings {

  private static final int[] NOBODY = {};

  /** The weight of a ruling: more than all evidence. */
  static final double RULED = 1e9;

  private final Edges same;
  private final Map<Integer, int[]> different;

  private Rulings(Edges same, Map<Integer, int[]> different) {
    this.same = same;
    this.different = different;
  }

  /** The rulings on records of a table. */
  static Rulings of(Labels labels, RecordTable table) {
    Edges same = new Edges();
    Map<Integer, int[]> different = new HashMap<>();
    for (LabelledPair pair : labels.list()) {
      if (table.holds(pair.a()) && table.holds(pair.b())) {
        int a = table.row(pair.a());
        int b = table.row(pair.b());
        if (pair.label() == Label.SAME) {
          same.add(a, b, RULED);
        } else if (pair.label() == Label.DIFFERENT) {
          append(different, a, b);
          append(different, b, a);
        }
      }
    }
    return new Rulings(same, different);
  }

  private static void append(Map<Integer, int[]> lists, int row, int other) {
    int[] list = lists.getOrDefault(row, NOBODY);
    int[] longer = Arrays.copyOf(list, list.length + 1);
    longer[list.length] = other;
    lists.put(row, longer);
  }

  /** The pairs ruled one entity, ascending, each with more weight than all evidence. */
  Edges same() {
    return same;
  }

  /** The rows that a row never shares an entity with. */
  int[] apartFrom(int row) {
    return different.getOrDefault(row, NOBODY);
  }

  /** What links and rulings connect; what links connect, where nothing is ruled to be one. */
  Components connect(Components linked, Edges links, int size) {
    return same.size() == 0 ? linked : new Components(size, links, same);
  }
}
