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
 * <p>A unit has an id that stays, a code that is unique today, and a name that need not be. A unit
 * is its <em>rank</em>, its place in pre-order with the children of a unit in the order of their
 * codes (by UTF-16 code unit). So ranks do not depend on the order of the input, and the subtree of
 * a unit is the range from its rank to {@link #end}. Levels can be skipped. A rank that does not
 * exist is an {@link IllegalArgumentException}. Constant time unless said otherwise. Immutable and
 * thread-safe.
 */
public final class Hierarchy {

  private final PreOrder shape;
  private final Codes codes;
  private final Codes ids;
  private final NameIndex names;
  private final char[] levels;
  private final List<String> levelNames;

  /** Takes parts in pre-order, which must not change any more. */
  Hierarchy(
      PreOrder shape,
      Codes codes,
      Codes ids,
      NameIndex names,
      char[] levels,
      List<String> levelNames) {
    this.shape = shape;
    this.codes = codes;
    this.ids = ids;
    this.names = names;
    this.levels = levels;
    this.levelNames = levelNames;
  }

  /**
   * Builds a hierarchy of all rows that fit, and says what is wrong with each of the others.
   *
   * <p>Never throws on data. O(n log n) time; depth is no limit.
   */
  public static LoadedHierarchy load(Iterable<UnitRow> rows) {
    HierarchyLoader loader = loader();
    rows.forEach(loader::add);
    return loader.build();
  }

  /** Starts to load a hierarchy from tables. */
  public static HierarchyLoader loader() {
    return new HierarchyLoader();
  }

  /** The number of units. */
  public int size() {
    return shape.size();
  }

  /** The rank of the unit with a code, or empty when there is none. O(log n). */
  public OptionalInt find(String code) {
    return rank(codes.find(code));
  }

  /** The rank of the unit with an id, or empty when there is none. O(log n). */
  public OptionalInt findById(String id) {
    return rank(ids.find(id));
  }

  private static OptionalInt rank(int rankOrNone) {
    return rankOrNone < 0 ? OptionalInt.empty() : OptionalInt.of(rankOrNone);
  }

  /**
   * The ranks of all units with a name, ascending; several, because names are not keys.
   *
   * <p>A longer path goes from the top down and may leave units out: {@code ("北京市", "和平街道")} finds
   * what is called 和平街道 anywhere below something called 北京市. Linear in the units that have the last
   * name, and their depth.
   *
   * @param path at least one name
   */
  public int[] findByName(String... path) {
    if (path.length == 0) {
      throw new IllegalArgumentException("path must not be empty");
    }
    int[] wanted = Arrays.stream(path).mapToInt(names::find).toArray();
    return names.ranks(wanted[wanted.length - 1]).filter(rank -> isBelow(rank, wanted)).toArray();
  }

  private boolean isBelow(int rank, int[] path) {
    int open = path.length - 2;
    for (int above = shape.parent(rank); above >= 0 && open >= 0; above = shape.parent(above)) {
      if (names.number(above) == path[open]) {
        open--;
      }
    }
    return open < 0;
  }

  /** The unit at a rank. */
  public Unit unit(int rank) {
    int above = parent(rank);
    String parentCode = above < 0 ? null : code(above);
    return new Unit(id(rank), code(rank), name(rank), level(rank), parentCode);
  }

  /** The id of the unit at a rank, which stays when its code changes. */
  public String id(int rank) {
    return ids.get(check(rank));
  }

  /** The code of the unit at a rank. */
  public String code(int rank) {
    return codes.get(check(rank));
  }

  /** The name of the unit at a rank. */
  public String name(int rank) {
    return names.get(check(rank));
  }

  /** The level of the unit at a rank, empty when it is not known. */
  public String level(int rank) {
    return levelNames.get(levels[check(rank)]);
  }

  /** The rank of the unit above, or -1 at the top. */
  public int parent(int rank) {
    return shape.parent(check(rank));
  }

  /** One more than the last rank below this one: the subtree is {@code [rank, end)}. */
  public int end(int rank) {
    return shape.end(check(rank));
  }

  /** The unit and all below it, ascending. */
  public IntStream subtree(int rank) {
    return IntStream.range(rank, end(rank));
  }

  /** How many units are above: 0 at the top. Linear in the answer. */
  public int depth(int rank) {
    return (int) shape.ancestors(check(rank)).count();
  }

  /** Whether one unit is the other or lies above it. */
  public boolean isAncestor(int ancestor, int rank) {
    return ancestor <= check(rank) && rank < end(ancestor);
  }

  /** The lowest unit that is both units or above both; empty in different trees. O(depth). */
  public OptionalInt lca(int a, int b) {
    return rank(shape.lca(check(a), check(b)));
  }

  /** The units above, nearest first. Linear in the answer. */
  public int[] ancestors(int rank) {
    return shape.ancestors(check(rank)).toArray();
  }

  /** The unit itself or the nearest above it that is of a level, or empty. O(depth). */
  public OptionalInt findAtLevel(int rank, String level) {
    int number = levelNames.indexOf(level);
    int at = check(rank);
    while (at >= 0 && levels[at] != number) {
      at = shape.parent(at);
    }
    return rank(at);
  }

  /** The units one step below, ascending. Linear in the answer. */
  public int[] children(int rank) {
    return shape.siblings(rank + 1, end(rank)).toArray();
  }

  /** The units without a parent, ascending. Linear in the answer. */
  public int[] roots() {
    return shape.siblings(0, size()).toArray();
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
    shape.rollUp(total);
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
    shape.rollUp(total);
    return total;
  }

  /**
   * Rolls up several counts, each by itself.
   *
   * @param own one array per count, each with one value per rank
   */
  public long[][] rollUp(long[][] own) {
    return Arrays.stream(own).map(this::rollUp).toArray(long[][]::new);
  }

  /** Counts that are kept current for every unit and all above it, 0 to begin with. */
  public LiveTotals liveTotals() {
    return new LiveTotals(this);
  }

  /**
   * This hierarchy as a read-only directed graph: vertices are ranks, edges lead downwards.
   *
   * <p>A view over the arrays: it copies nothing, and makes edges as they are asked for. For links
   * between units beside containment see {@link UnitLinks#asGraph}.
   */
  public Graph<Integer, DefaultEdge> asGraph() {
    return new HierarchyGraph(this);
  }

  /** How much memory this takes. */
  public Footprint footprint() {
    return new Footprint(
        shape.byteSize() + (long) Character.BYTES * levels.length,
        codes.byteSize() + (ids == codes ? 0 : ids.byteSize()),
        names.byteSize());
  }

  boolean contains(@Nullable Object rank) {
    return rank instanceof Integer number && number >= 0 && number < size();
  }

  /** Gives a rank back if it exists. */
  int check(int rank) {
    if (rank < 0 || rank >= size()) {
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
