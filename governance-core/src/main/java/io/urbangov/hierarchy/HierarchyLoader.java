package io.urbangov.hierarchy;

import io.urbangov.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into pre-order arrays.
 *
 * <p>Rows are numbered as they come. Those with a code of their own and a name become nodes, which
 * are linked to their parents, and then walked from three kinds of start: from the roots, which
 * ranks them; from the nodes whose parent is not there; and what no walk reaches is on a cycle or
 * below one. Nothing recurses, so depth is no limit. Not thread-safe.
 */
final class HierarchyLoader {

  private static final int ROOT = -1;
  private static final int UNKNOWN = -2;

  private final List<UnitRow> nodes = new ArrayList<>();
  private final List<Integer> rowOfNode = new ArrayList<>();
  private final Map<String, Integer> nodeOfCode = new HashMap<>();
  private final Map<Integer, Rejection> rejected = new HashMap<>();

  LoadedHierarchy load(Iterable<UnitRow> rows) {
    int row = 0;
    for (UnitRow unit : rows) {
      accept(unit, row++);
    }
    NodeForest forest = new NodeForest(parents(), codes());
    int[] ranked = forest.walk(ROOT);
    reject(forest.walk(UNKNOWN), "parent.unknown", "parent must be the code of an accepted unit");
    reject(forest.unreached(), "parent.cycle", "a unit must not be its own ancestor");
    return new LoadedHierarchy(build(ranked, forest), sortedRejections());
  }

  private void accept(UnitRow unit, int row) {
    if (unit.code() == null) {
      reject(row, unit, "code.missing", "code must not be missing");
    } else if (unit.name() == null) {
      reject(row, unit, "name.missing", "name must not be missing");
    } else if (nodeOfCode.putIfAbsent(unit.code(), nodes.size()) != null) {
      reject(row, unit, "code.duplicate", "code must not be that of an earlier unit");
    } else {
      nodes.add(unit);
      rowOfNode.add(row);
    }
  }

  private int[] parents() {
    int[] parents = new int[nodes.size()];
    for (int node = 0; node < parents.length; node++) {
      String parent = nodes.get(node).parent();
      parents[node] = parent == null ? ROOT : nodeOfCode.getOrDefault(parent, UNKNOWN);
    }
    return parents;
  }

  private String[] codes() {
    return nodes.stream().map(node -> orEmpty(node.code())).toArray(String[]::new);
  }

  private void reject(int[] unfit, String code, String message) {
    for (int node : unfit) {
      reject(rowOfNode.get(node), nodes.get(node), code, message);
    }
  }

  private void reject(int row, UnitRow unit, String code, String message) {
    rejected.put(row, new Rejection(unit.source(), unit.line(), code, message));
  }

  private List<Rejection> sortedRejections() {
    return rejected.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Hierarchy build(int[] ranked, NodeForest forest) {
    int[] rankOfNode = new int[nodes.size()];
    for (int rank = 0; rank < ranked.length; rank++) {
      rankOfNode[ranked[rank]] = rank;
    }
    String[] codes = new String[ranked.length];
    String[] names = new String[ranked.length];
    int[] levels = new int[ranked.length];
    int[] parent = new int[ranked.length];
    Map<String, Integer> levelNames = new HashMap<>();
    List<String> dictionary = new ArrayList<>();
    for (int rank = 0; rank < ranked.length; rank++) {
      UnitRow unit = nodes.get(ranked[rank]);
      codes[rank] = orEmpty(unit.code());
      names[rank] = orEmpty(unit.name());
      levels[rank] =
          levelNames.computeIfAbsent(
              orEmpty(unit.level()),
              level -> {
                dictionary.add(level);
                return dictionary.size() - 1;
              });
      int above = forest.parent(ranked[rank]);
      parent[rank] = above < 0 ? ROOT : rankOfNode[above];
    }
    return new Hierarchy(codes, names, levels, List.copyOf(dictionary), parent);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
