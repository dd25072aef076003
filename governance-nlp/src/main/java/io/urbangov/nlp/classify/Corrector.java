package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves the weights of all inner categories on the way of some corrections. */
final class Corrector {

  private Corrector() {}

  static Node correct(Node node, List<NodeTrainer.Example> corrections, int depth) {
    if (corrections.isEmpty()) {
      return node;
    }
    List<Row> rows = corrections.stream().map(it -> node.local(it.row())).toList();
    int[] labels =
        corrections.stream()
            .mapToInt(it -> node.indexOf(it.category().path().get(depth)))
            .toArray();
    LinearModel moved =
        node.names().size() == 1
            ? node.model()
            : DualDescent.fit(rows, labels, node.model(), DualDescent.COST).rounded();
    return node.with(moved, below(node, corrections, labels, depth));
  }

  private static List<Optional<Node>> below(
      Node node, List<NodeTrainer.Example> corrections, int[] labels, int depth) {
    List<Optional<Node>> children = new ArrayList<>();
    for (int k = 0; k < node.names().size(); k++) {
      List<NodeTrainer.Example> deeper = new ArrayList<>();
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] == k && corrections.get(i).category().depth() > depth + 1) {
          deeper.add(corrections.get(i));
        }
      }
      children.add(node.below().get(k).map(child -> correct(child, deeper, depth + 1)));
    }
    return List.copyOf(children);
  }
}
