package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A record in a {@link LiveResolver}: its values as they are compared, its keys by rule, its links
 * and its entity. Guarded by the resolver's lock.
 */
final class LiveRecord {

  static final Comparator<LiveRecord> BY_ID = Comparator.comparing(live -> live.record.id());

  private static final LiveRecord[] NOBODY = {};
  private static final double[] NOTHING = {};

  private final SourceRecord record;
  private final SourceRecord seen;
  private final @Nullable Object[] values;
  private final int[] counts;
  private final long[] keys;
  private final int[] ends;
  private final int cleanSource;
  private LiveRecord[] neighbors = NOBODY;
  private double[] weights = NOTHING;
  private int links;
  private @Nullable LiveCluster cluster;

  /** The place in the component that is being clustered; else meaningless. */
  private int local;

  /** The last search that came by here. */
  private long visited;

  /**
   * A record without links.
   *
   * @param seen the record without placeholders
   * @param values by comparison
   * @param counts by comparison, how often the value occurred in training
   * @param keys of all rules, within a rule ascending
   * @param ends where the keys of each rule end
   * @param cleanSource the code of its clean source, or a negative number
   */
  LiveRecord(
      SourceRecord record,
      SourceRecord seen,
      @Nullable Object[] values,
      int[] counts,
      long[] keys,
      int[] ends,
      int cleanSource) {
    this.record = record;
    this.seen = seen;
    this.values = values;
    this.counts = counts;
    this.keys = keys;
    this.ends = ends;
    this.cleanSource = cleanSource;
  }

  SourceRecord record() {
    return record;
  }

  /** The record as resolution sees it: without placeholders. */
  SourceRecord seen() {
    return seen;
  }

  @Nullable Object value(int comparison) {
    return values[comparison];
  }

  int count(int comparison) {
    return counts[comparison];
  }

  int rules() {
    return ends.length;
  }

  int firstKey(int rule) {
    return rule == 0 ? 0 : ends[rule - 1];
  }

  int endKey(int rule) {
    return ends[rule];
  }

  long key(int at) {
    return keys[at];
  }

  boolean hasKey(int rule, long key) {
    return Arrays.binarySearch(keys, firstKey(rule), endKey(rule), key) >= 0;
  }

  int cleanSource() {
    return cleanSource;
  }

  /** Whether two records may be one entity at all: not both from one clean source. */
  boolean comparable(LiveRecord other) {
    return cleanSource < 0 || cleanSource != other.cleanSource;
  }

  int links() {
    return links;
  }

  LiveRecord neighbor(int link) {
    return neighbors[link];
  }

  double weight(int link) {
    return weights[link];
  }

  private int find(LiveRecord other) {
    for (int i = 0; i < links; i++) {
      if (neighbors[i] == other) {
        return i;
      }
    }
    return -1;
  }

  static void link(LiveRecord a, LiveRecord b, double weight) {
    a.add(b, weight);
    b.add(a, weight);
  }

  private void add(LiveRecord other, double weight) {
    if (links == neighbors.length) {
      int wanted = links + 2 + links / 2;
      neighbors = Arrays.copyOf(neighbors, wanted);
      weights = Arrays.copyOf(weights, wanted);
    }
    neighbors[links] = other;
    weights[links++] = weight;
  }

  static void unlink(LiveRecord a, LiveRecord b) {
    a.drop(b);
    b.drop(a);
  }

  private void drop(LiveRecord other) {
    int at = find(other);
    links--;
    neighbors[at] = neighbors[links];
    weights[at] = weights[links];
    neighbors[links] = this; // lets go of the other
  }

  /** Drops its side of all links but some. */
  void dropUnless(Predicate<LiveRecord> kept) {
    int n = 0;
    for (int i = 0; i < links; i++) {
      if (kept.test(neighbors[i])) {
        neighbors[n] = neighbors[i];
        weights[n++] = weights[i];
      }
    }
    Arrays.fill(neighbors, n, links, this); // lets go of the others
    links = n;
  }

  /** Marks all neighbors as visited by a search. */
  void visitNeighbors(long search) {
    for (int i = 0; i < links; i++) {
      neighbors[i].visit(search);
    }
  }

  @Nullable LiveCluster cluster() {
    return cluster;
  }

  @Nullable Entity entity() {
    return cluster == null ? null : cluster.entity();
  }

  void cluster(@Nullable LiveCluster now) {
    cluster = now;
  }

  int local() {
    return local;
  }

  void local(int place) {
    local = place;
  }

  /** Whether a search comes by for the first time. */
  boolean visit(long search) {
    boolean first = visited != search;
    visited = search;
    return first;
  }
}
