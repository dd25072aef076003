package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleBiFunction;

/** A connected component of live records while it is clustered. Not thread-safe. */
final class LiveComponent {

  private final List<LiveRecord> records;
  private final int[][] distinct;
  private final Edges edges = new Edges();

  /** Takes the records over, in any order. */
  LiveComponent(List<LiveRecord> records, List<Field<?>> distinctFields) {
    this.records = records;
    if (records.size() > 1) {
      records.sort(LiveRecord.BY_ID);
    }
    for (int i = 0; i < records.size(); i++) {
      records.get(i).local(i);
    }
    this.distinct = new int[records.size()][distinctFields.size()];
    for (int f = 0; f < distinctFields.size(); f++) {
      encode(f, distinctFields.get(f));
    }
  }

  private void encode(int f, Field<?> field) {
    Map<Object, Integer> codes = new HashMap<>();
    for (int i = 0; i < distinct.length; i++) {
      Object value = Values.of(records.get(i).seen(), field);
      distinct[i][f] =
          value == null ? Column.MISSING : codes.computeIfAbsent(value, v -> codes.size());
    }
  }

  /** Adds every link between the records once. */
  void addLinks(PairEvidence evidence) {
    for (LiveRecord record : records) {
      for (int link = 0; link < record.links(); link++) {
        LiveRecord neighbor = record.neighbor(link);
        if (record.local() < neighbor.local()) {
          edges.add(record.local(), neighbor.local(), evidence.of(record.weight(link)));
        }
      }
    }
  }

  /**
   * Adds pairs that are not linked.
   *
   * @param search gives numbers of searches that were never used
   * @param wanted which pairs are weighed
   * @param against what a pair says
   */
  void addOthers(
      LongSupplier search,
      BiPredicate<LiveRecord, LiveRecord> wanted,
      ToDoubleBiFunction<LiveRecord, LiveRecord> against) {
    for (int i = 0; i < records.size(); i++) {
      LiveRecord a = records.get(i);
      long linked = search.getAsLong();
      a.visitNeighbors(linked);
      for (int j = i + 1; j < records.size(); j++) {
        LiveRecord b = records.get(j);
        if (b.visit(linked) && a.comparable(b) && wanted.test(a, b)) {
          edges.add(i, j, against.applyAsDouble(a, b));
        }
      }
    }
  }

  /** How many pairs were added. */
  int edges() {
    return edges.size();
  }

  /** The clusters, in the order of their smallest records, their records ascending. */
  Collection<List<LiveRecord>> clusters() {
    if (records.size() == 1) {
      return List.of(records);
    }
    Constraints constraints = new Constraints(i -> records.get(i).cleanSource(), i -> distinct[i]);
    UnionFind clusters = EdgeContraction.cluster(records.size(), edges, constraints);
    Map<Integer, List<LiveRecord>> members = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      members.computeIfAbsent(clusters.find(i), name -> new ArrayList<>()).add(records.get(i));
    }
    return members.values();
  }
}
