package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/**
 * A forest of units (层级树) in pre-order arrays: what is above, what is below, and totals.
 *
 * <p>A unit is its <em>rank</em>, its place in pre-order with the children of a unit in the order
 * of their codes (by UTF-16 code unit). So ranks do not depend on the order of the input, and the
 * subtree of a unit is the range from its rank to {@link #end}. Levels can be skipped. A rank that
 * does not exist is an {@link IllegalArgumentException}. Constant time unless said otherwise.
 * Immutable and thread-safe.
 */
public final class Hierarchy {

  private final String[] codes;
  private final String[] names;
  private final int[] levels;
  private final List<String> levelNames;
  private final int[] parent;
  private final int[] end;
  private final KeyIndex byCode;
  private final KeyIndex byName;

  /** Takes arrays in pre-order, which must not change any more. */
  Hierarchy(String[] codes, String[] names, int[] levels, List<String> levelNames, int[] parent) {
    this.codes = codes;
    this.names = names;
    this.levels = levels;
    this.levelNames = levelNames;
    this.parent = parent;
    this.end = ends(parent);
    this.byCode = new KeyIndex(codes);
    this.byName = new KeyIndex(names);
  }

  private static int[] ends(int[] parent) {
    int[] end = new int[parent.length];
    for (int rank = parent.length - 1; rank >= 0; rank--) {
      end[rank] = Math.max(end[rank], rank + 1);
      if (parent[rank] >= 0) {
        end[parent[rank]] = Math.max(end[parent[rank]], end[rank]);
      }
    }
    return end;
  }

  /**
   * Builds a hierarchy of all rows that fit, and says what is wrong with each of the others.
   *
   * <p>Never throws on data. O(n log n) time; depth is no limit.
   */
  public static LoadedHierarchy load(Iterable<UnitRow> rows) {
    return new HierarchyLoader().load(rows);
  }

  /** The number of units. */
  public int size() {
    return codes.length;
  }

  /** The rank of the unit with a code, or empty when there is none. */
  public OptionalInt find(String code) {
    int rank = byCode.first(code);
    return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /**
   * The ranks of all units with a name, ascending; several, because names are not keys.
   *
   * <p>A longer path goes from the top down and may leave units out: {@code ("北京市", "和平街道")} finds
   * what is called 和平街道 anywhere below something called 北京市.
   *
   * @param path at least one name
   */
  public int[] findByName(String... path) {
    if (path.length == 0) {
      throw new IllegalArgumentException("path must not be empty");
    }
    return Arrays.stream(byName.all(path[path.length - 1]))
        .filter(rank -> isBelow(rank, path))
        .toArray();
  }

  private boolean isBelow(int rank, String[] path) {
    int open = path.length - 2;
    for (int above = parent[rank]; above >= 0 && open >= 0; above = parent[above]) {
      if (names[above].equals(path[open])) {
        open--;
      }
    }
    return open < 0;
  }

  /** The unit at a rank. */
  public Unit unit(int rank) {
    int above = parent(rank);
    return new Unit(codes[rank], names[rank], level(rank), above < 0 ? null : codes[above]);
  }

  /** The code of the unit at a rank. */
  public String code(int rank) {
    return codes[check(rank)];
  }

  /** The name of the unit at a rank. */
  public String name(int rank) {
    return names[check(rank)];
  }

  /** The level of the unit at a rank, empty when it is not known. */
  public String level(int rank) {
    return levelNames.get(levels[check(rank)]);
  }

  /** The rank of the unit above, or -1 at the top. */
  public int parent(int rank) {
    return parent[check(rank)];
  }

  /** One more than the last rank below this one: the subtree is {@code [rank, end)}. */
  public int end(int rank) {
    return end[check(rank)];
  }

  /** How many units are above: 0 at the top. Linear in the answer. */
  public int depth(int rank) {
    int depth = 0;
    for (int above = parent(rank); above >= 0; above = parent[above]) {
      depth++;
    }
    return depth;
  }

  /** Whether one unit is the other or lies above it. */
  public boolean isAncestor(int ancestor, int rank) {
    return ancestor <= check(rank) && rank < end(ancestor);
  }

  /** The lowest unit that is both units or above both; empty in different trees. O(depth). */
  public OptionalInt lca(int a, int b) {
    check(b);
    int common = check(a);
    while (common >= 0 && !isAncestor(common, b)) {
      common = parent[common];
    }
    return common < 0 ? OptionalInt.empty() : OptionalInt.of(common);
  }

  /** The units above, nearest first. Linear in the answer. */
  public int[] ancestors(int rank) {
    return IntStream.iterate(parent(rank), above -> above >= 0, above -> parent[above]).toArray();
  }

  /** The units one step below, ascending. Linear in the answer. */
  public int[] children(int rank) {
    return siblings(rank + 1, end(rank));
  }

  /** The units without a parent, ascending. Linear in the answer. */
  public int[] roots() {
    return siblings(0, size());
  }

  private int[] siblings(int first, int last) {
    return IntStream.iterate(first, rank -> rank < last, rank -> end[rank]).toArray();
  }

  /**
   * Adds each unit's own count to all units above it; the result is a new array.
   *
   * <p>O(n), one pass. Counts beyond the range of {@code long} wrap around.
   *
   * @param own one count per rank
   */
  public long[] rollUp(long[] own) {
    checkLength(own.length);
    long[] total = own.clone();
    for (int rank = total.length - 1; rank > 0; rank--) {
      if (parent[rank] >= 0) {
        total[parent[rank]] += total[rank];
      }
    }
    return total;
  }

  /**
   * Adds each unit's own measure to all units above it; the result is a new array.
   *
   * <p>O(n), one pass, always in the same order, so that rounding is the same too.
   *
   * @param own one measure per rank
   */
  public double[] rollUp(double[] own) {
    checkLength(own.length);
    double[] total = own.clone();
    for (int rank = total.length - 1; rank > 0; rank--) {
      if (parent[rank] >= 0) {
        total[parent[rank]] += total[rank];
      }
    }
    return total;
  }

  /**
   * This hierarchy as a read-only directed graph: vertices are ranks, edges lead downwards.
   *
   * <p>A view over the arrays: it copies nothing, and makes edges as they are asked for.
   */
  public Graph<Integer, DefaultEdge> asGraph() {
    return new HierarchyGraph(this);
  }

  boolean contains(@Nullable Object rank) {
    return rank instanceof Integer number && number >= 0 && number < size();
  }

  private int check(int rank) {
    if (rank < 0 || rank >= codes.length) {
      throw new IllegalArgumentException("rank must be in [0, " + size() + "), was: " + rank);
    }
    return rank;
  }

  private void checkLength(int length) {
    if (length != size()) {
      throw new IllegalArgumentException("own must have " + size() + " values, was: " + length);
    }
  }

  /** Says how many units there are. */
  @Override
  public String toString() {
    return "Hierarchy of " + size() + " units";
  }
}
