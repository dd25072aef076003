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
import java.util.stream.IntStream;

/**
 * A connected component of live records while it is clustered: one that links make, or several such
 * parts that rulings connect. Evidence is weighed within a part. Not thread-safe.
 */
final class LiveComponent {

  private static final int[] NOBODY = {};

  private final List<LiveRecord> records;
  private final int[][] distinct;
  private final int[] places;
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
    this.places = new int[records.size()];
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

  /**
   * Adds every link between the records of a part once, and returns them, numbered by their places
   * in the part.
   */
  Edges addLinks(List<LiveRecord> part, PairEvidence evidence) {
    for (int i = 0; i < part.size(); i++) {
      places[part.get(i).local()] = i;
    }
    Edges links = new Edges();
    for (LiveRecord record : part) {
      for (int link = 0; link < record.links(); link++) {
        LiveRecord neighbor = record.neighbor(link);
        if (record.local() < neighbor.local()) {
          double weight = evidence.of(record.weight(link));
          edges.add(record.local(), neighbor.local(), weight);
          links.add(places[record.local()], places[neighbor.local()], weight);
        }
      }
    }
    return links;
  }

  /**
   * Adds what the records of a part say against being one entity, or nothing, of all pairs.
   *
   * @param against what a pair says that objects
   */
  void addObjections(
      List<LiveRecord> part,
      Objections objections,
      ToDoubleBiFunction<LiveRecord, LiveRecord> against) {
    for (int i = 0; i < part.size(); i++) {
      LiveRecord a = part.get(i);
      for (int j = i + 1; j < part.size(); j++) {
        LiveRecord b = part.get(j);
        if (!objections.isLinked(i, j) && a.comparable(b)) {
          double weight = objections.between(i, j) ? against.applyAsDouble(a, b) : 0;
          edges.add(a.local(), b.local(), weight);
        }
      }
    }
  }

  /**
   * Adds pairs of a part that are not linked, where it is too large to look at all.
   *
   * @param search gives numbers of searches that were never used
   * @param wanted which pairs are weighed
   * @param against what a pair says
   */
  void addOthers(
      List<LiveRecord> part,
      LongSupplier search,
      BiPredicate<LiveRecord, LiveRecord> wanted,
      ToDoubleBiFunction<LiveRecord, LiveRecord> against) {
    for (int i = 0; i < part.size(); i++) {
      LiveRecord a = part.get(i);
      long linked = search.getAsLong();
      a.visitNeighbors(linked);
      for (int j = i + 1; j < part.size(); j++) {
        LiveRecord b = part.get(j);
        if (b.visit(linked) && a.comparable(b) && wanted.test(a, b)) {
          edges.add(a.local(), b.local(), against.applyAsDouble(a, b));
        }
      }
    }
  }

  /** How many pairs were added. */
  int edges() {
    return edges.size();
  }

  /** Whether every pair that was added speaks for one entity. */
  boolean isOfOneMind() {
    return edges.areAllPositive();
  }

  /** Adds what stewards ruled to be one, in the place of what those pairs say otherwise. */
  void addRulings(LiveRulings rulings) {
    for (LiveRecord record : records) {
      rulings.forEach(
          record,
          Label.SAME,
          other -> {
            if (record.local() < other.local()) {
              edges.add(record.local(), other.local(), Rulings.RULED);
            }
          });
    }
  }

  /** The clusters, in the order of their smallest records, their records ascending. */
  Collection<List<LiveRecord>> clusters(LiveRulings rulings) {
    if (records.size() == 1) {
      return List.of(records);
    }
    Constraints constraints =
        new Constraints(
            i -> records.get(i).cleanSource(),
            i -> distinct[i],
            rulings.isEmpty() ? i -> NOBODY : i -> apart(i, rulings));
    UnionFind clusters = EdgeContraction.cluster(records.size(), edges, constraints);
    Map<Integer, List<LiveRecord>> members = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      members.computeIfAbsent(clusters.find(i), name -> new ArrayList<>()).add(records.get(i));
    }
    return members.values();
  }

  /** The places of the records of this component that one of them is ruled to differ from. */
  private int[] apart(int local, LiveRulings rulings) {
    if (!rulings.isRuled(records.get(local).record().id())) {
      return NOBODY;
    }
    IntStream.Builder apart = IntStream.builder();
    rulings.forEach(
        records.get(local),
        Label.DIFFERENT,
        other -> {
          if (other.local() < records.size() && records.get(other.local()) == other) {
            apart.add(other.local());
          }
        });
    return apart.build().toArray();
  }
}
