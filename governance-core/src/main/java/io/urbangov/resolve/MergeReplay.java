package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.resolve.report.MergeHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * Replays the contraction on the records of one entity. What other records did does not matter: a
 * merge depends on the pairs between the two clusters alone. Records are numbered within the
 * entity, in the order of their ids; nothing keeps them apart, since they are one. Not thread-safe.
 */
final class MergeReplay implements EdgeContraction.Constraint {

  private final Evidence evidence;
  private final int[] rows;
  private final double[][] bits;
  private final PairStatements said;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<MergeHistory.Step> steps = new ArrayList<>();

  /** Takes the entity's records, ascending. */
  MergeReplay(Evidence evidence, int[] rows) {
    this.evidence = evidence;
    this.rows = rows;
    this.bits = new double[rows.length][];
    this.said = new PairStatements(evidence);
    for (int i = 0; i < rows.length; i++) {
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  MergeHistory history(Entity entity) {
    UnionFind clusters = new UnionFind(rows.length);
    EdgeContraction contraction = new EdgeContraction(clusters, this);
    for (int a = 0; a < rows.length; a++) {
      bits[a] = new double[a];
      for (int b = 0; b < a; b++) {
        if (said.connected(rows[b], rows[a])) {
          bits[a][b] = said.between(rows[b], rows[a]);
          contraction.add(b, a, bits[a][b]);
        }
      }
    }
    addRulings(contraction);
    contraction.run();
    List<RecordId> others = new ArrayList<>();
    for (int i = 1; i < rows.length; i++) {
      if (clusters.find(i) == i) {
        others.add(id(i));
      }
    }
    return new MergeHistory(entity, steps, others);
  }

  /** Pairs ruled to be one come first; what is told of them is their evidence all the same. */
  private void addRulings(EdgeContraction contraction) {
    for (int a = 0; a < rows.length && evidence.rulings().size() > 0; a++) {
      for (int b = 0; b < a; b++) {
        if (evidence.rulings().has(id(b), id(a), Label.SAME)) {
          contraction.add(b, a, Rulings.RULED);
        }
      }
    }
  }

  private RecordId id(int member) {
    return evidence.table().record(rows[member]).id();
  }

  @Override
  public boolean allows(int a, int b) {
    return true;
  }

  @Override
  public boolean isFree(int member) {
    return true;
  }

  @Override
  public void merged(int into, int from) {
    List<Integer> left = members.get(into);
    List<Integer> right = members.get(from);
    double sum = 0;
    for (int a : left) {
      for (int b : right) {
        sum += bits[Math.max(a, b)][Math.min(a, b)];
      }
    }
    steps.add(new MergeHistory.Step(id(into), left.size(), id(from), right.size(), sum));
    left.addAll(right);
    members.set(from, List.of());
  }
}
