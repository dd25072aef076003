package io.urbangov.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * What pairs of records said for or against one entity when their component was clustered, in bits,
 * found again. Cost: a comparison for every pair of the component, once. Not thread-safe.
 */
final class PairStatements {

  private final Evidence evidence;
  private final PairEvidence pair;
  private final Map<Integer, Objections> objections = new HashMap<>();

  PairStatements(Evidence evidence) {
    this.evidence = evidence;
    this.pair = new PairEvidence(evidence.linkWeight(), evidence.waterfall().model().priorWeight());
  }

  /** Whether links connect two rows. */
  boolean connected(int a, int b) {
    int component = evidence.components().of(a);
    return component >= 0 && component == evidence.components().of(b);
  }

  /**
   * What two rows of one component, the smaller first, said; nothing where they were not weighed.
   */
  double between(int a, int b) {
    if (isLink(a, b)) {
      return pair.of(weight(a, b));
    }
    Components components = evidence.components();
    boolean whole = !components.isLarger(a, PairEvidence.MAX_WHOLE);
    boolean weighed =
        whole
            ? evidence.table().comparable(a, b)
                && objections(components.of(a)).between(local(a), local(b))
            : evidence.blocks().owner(a, b) >= 0;
    return weighed ? pair.against(weight(a, b)) : 0;
  }

  private boolean isLink(int a, int b) {
    return evidence.blocks().owner(a, b) >= 0 && weight(a, b) >= evidence.linkWeight();
  }

  private int local(int row) {
    return evidence.components().local(evidence.components().of(row), row);
  }

  /** The objections among all records of a component, not of the entity alone. */
  private Objections objections(int component) {
    return objections.computeIfAbsent(
        component,
        c -> {
          Components components = evidence.components();
          Edges links = new Edges();
          for (int i = 0; i < components.size(c); i++) {
            for (int j = i + 1; j < components.size(c); j++) {
              int a = components.record(c, i);
              int b = components.record(c, j);
              if (isLink(a, b)) {
                links.add(i, j, pair.of(weight(a, b)));
              }
            }
          }
          return new Objections(
              components.size(c),
              links,
              pair,
              evidence.waterfall().model(),
              (i, j) -> pattern(components.record(c, i), components.record(c, j)));
        });
  }

  private long pattern(int a, int b) {
    RecordTable table = evidence.table();
    return evidence.waterfall().pattern(table.record(a), table.record(b));
  }

  private double weight(int a, int b) {
    RecordTable table = evidence.table();
    return evidence.waterfall().weight(table.record(a), table.record(b));
  }
}
