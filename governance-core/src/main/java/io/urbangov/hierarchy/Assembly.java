package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Turns nodes into pre-order arrays.
 *
 * <p>Nodes are linked to their parents and walked from three kinds of start: from the roots, which
 * ranks them; from the nodes whose parent is not there; and what no walk reaches is on a cycle or
 * below one. Nothing recurses. Not thread-safe.
 */
final class Assembly {

  static final int ROOT = -1;
  private static final int UNKNOWN = -2;

  private final NodeTable nodes;
  private final KeyStore keys;
  private final List<String> sources;
  private final RejectionLog rejected;
  private final Owners byCode;
  private final Owners byId;
  private final int[] inOrder;
  private final int[] above;
  private String parentIs = "code";

  Assembly(NodeTable nodes, KeyStore keys, List<String> sources, RejectionLog rejected) {
    this.nodes = nodes;
    this.keys = keys;
    this.sources = sources;
    this.rejected = rejected;
    this.byCode = new Owners(nodes.size(), nodes::code);
    boolean ownIds =
        IntStream.range(0, nodes.size()).anyMatch(node -> nodes.id(node) != nodes.code(node));
    this.byId = ownIds ? new Owners(nodes.size(), nodes::id) : byCode;
    dropDuplicates();
    this.inOrder = keys.order(IntStream.range(0, nodes.size()).mapToLong(nodes::code).toArray());
    this.above = new int[nodes.size()];
  }

  /** The first node with a code and an id of its own has them; later ones are rejected. */
  private void dropDuplicates() {
    int kept = 0;
    for (int node = 0; node < nodes.size(); node++) {
      if (byCode.get(nodes.code(node)) != Owners.NOBODY) {
        reject(node, "code.duplicate", "code must not be that of an earlier unit");
      } else if (byId.get(nodes.id(node)) != Owners.NOBODY) {
        reject(node, "id.duplicate", "id must not be that of an earlier unit");
      } else {
        byCode.put(nodes.code(node), kept);
        byId.put(nodes.id(node), kept);
        nodes.move(node, kept);
        kept++;
      }
    }
    nodes.truncate(kept);
  }

  /** The nodes that fit, in pre-order; the others are rejected. */
  int[] rank(boolean parentsAreIds, boolean levelsDeclared) {
    parentIs = parentsAreIds ? "id" : "code";
    Owners owners = parentsAreIds ? byId : byCode;
    for (int node = 0; node < above.length; node++) {
      long key = nodes.parent(node);
      int owner = key == KeyStore.NONE ? Owners.NOBODY : owners.get(key);
      above[node] = key == KeyStore.NONE ? ROOT : owner == Owners.NOBODY ? UNKNOWN : owner;
    }
    NodeForest forest = new NodeForest(above, inOrder);
    int[] ranked = forest.walk(ROOT);
    for (int node : forest.walk(UNKNOWN)) {
      orphan(node);
    }
    for (int node : forest.unreached()) {
      reject(node, "parent.cycle", "a unit must not be its own ancestor");
    }
    return levelsDeclared ? descending(ranked) : ranked;
  }

  /** Without the nodes whose level is not below that of their parent, and all below them. */
  private int[] descending(int[] ranked) {
    boolean[] out = new boolean[above.length];
    for (int node : ranked) {
      int parent = above[node];
      if (parent != ROOT && out[parent]) {
        out[node] = true;
        orphan(node);
      } else if (parent != ROOT && nodes.level(node) <= nodes.level(parent)) {
        out[node] = true;
        reject(node, "level.order", "level must be further down than that of the unit above");
      }
    }
    return Arrays.stream(ranked).filter(node -> !out[node]).toArray();
  }

  private void orphan(int node) {
    reject(node, "parent.unknown", "parent must be the " + parentIs + " of an accepted unit");
  }

  private void reject(int node, String code, String message) {
    String source = sources.get(nodes.source(node));
    rejected.add(nodes.row(node), source, nodes.line(node), code, message);
  }

  Hierarchy build(int[] ranked, TextPool names, List<String> levelNames) {
    int[] rankOf = new int[above.length];
    Arrays.fill(rankOf, ROOT);
    for (int rank = 0; rank < ranked.length; rank++) {
      rankOf[ranked[rank]] = rank;
    }
    long[] codes = Arrays.stream(ranked).mapToLong(nodes::code).toArray();
    long[] ids = Arrays.stream(ranked).mapToLong(nodes::id).toArray();
    int[] order = Arrays.stream(inOrder).map(node -> rankOf[node]).filter(r -> r >= 0).toArray();
    Codes byRank = Codes.of(keys, codes, order);
    char[] levels = new char[ranked.length];
    for (int rank = 0; rank < levels.length; rank++) {
      levels[rank] = (char) nodes.level(ranked[rank]);
    }
    return new Hierarchy(
        new PreOrder(column(ranked, node -> above[node] < 0 ? ROOT : rankOf[above[node]])),
        byRank,
        Arrays.equals(ids, codes) ? byRank : Codes.of(keys, ids, keys.order(ids)),
        new NameIndex(names, column(ranked, nodes::name)),
        levels,
        levelNames);
  }

  private static int[] column(int[] ranked, IntUnaryOperator value) {
    return Arrays.stream(ranked).map(value).toArray();
  }
}
