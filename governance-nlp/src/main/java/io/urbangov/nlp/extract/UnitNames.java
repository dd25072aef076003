package io.urbangov.nlp.extract;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.extract.PlacePart.Kind;
import io.urbangov.relate.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a hierarchy's units, and which unit the divisions of a place are. Immutable and
 * thread-safe.
 */
final class UnitNames {

  /** More units of one name say nothing: 88 towns are called 城关镇. */
  private static final int MOST = 8;

  private final Hierarchy units;

  UnitNames(Hierarchy units) {
    this.units = units;
  }

  /** The names, each with its kind: {@code null} for departments. */
  Map<String, @Nullable Kind> kinds(Vocabulary words) {
    Map<String, @Nullable Kind> kinds = new HashMap<>();
    for (int rank = 0; rank < units.size(); rank++) {
      String name = Folding.fold(units.name(rank));
      if (name.length() > 1 && !words.isOrdinary(name)) {
        kinds.put(name, words.endings().endsAsOrganization(name) ? null : Kind.DIVISION);
      }
    }
    return kinds;
  }

  /** The unit at the end of a path of names; names that no unit has are passed over. */
  List<Node> find(List<String> path) {
    String[] known =
        path.stream().filter(name -> units.findByName(name).length > 0).toArray(String[]::new);
    if (known.length == 0) {
      return List.of();
    }
    int[] ranks = units.findByName(known);
    if (ranks.length == 0) {
      ranks = units.findByName(known[known.length - 1]);
    }
    List<Node> nodes = new ArrayList<>();
    Arrays.stream(ranks).limit(MOST).forEach(rank -> nodes.add(Node.unit(units.code(rank))));
    return ranks.length > MOST ? List.of() : nodes;
  }
}
