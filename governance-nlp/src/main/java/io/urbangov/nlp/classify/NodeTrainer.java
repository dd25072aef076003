package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Learns an inner category and those below it from the examples below it. */
final class NodeTrainer {

  /**
   * An example, read.
   *
   * @param fold identical texts have the same
   */
  record Example(Category category, Row row, int fold) {

    static Example of(LabelledText labelled, Row row) {
      return new Example(labelled.category(), row, Calibration.fold(labelled.text()));
    }
  }

  private NodeTrainer() {}

  /** Takes examples that are deeper than {@code depth}, at least one. */
  static Node train(List<Example> examples, int depth) {
    List<String> names =
        new TreeSet<>(examples.stream().map(it -> name(it, depth)).toList()).stream().toList();
    int[] labels = examples.stream().mapToInt(it -> names.indexOf(name(it, depth))).toArray();
    int[] columns =
        examples.stream()
            .flatMapToInt(it -> Arrays.stream(it.row().columns()))
            .sorted()
            .distinct()
            .toArray();
    Node empty =
        new Node(names, columns, LinearModel.zero(names.size(), columns.length), 1, List.of());
    List<Row> rows = examples.stream().map(it -> empty.local(it.row())).toList();
    LinearModel model = fit(rows, labels, empty.model()).rounded();
    double temperature =
        names.size() == 1
            ? Temperature.USUAL
            : Calibration.temperature(
                rows,
                labels,
                examples.stream().mapToInt(Example::fold).toArray(),
                Temperature.USUAL,
                (kept, known) -> fit(kept, known, empty.model()));
    return new Node(names, columns, model, temperature, below(examples, names, depth));
  }

  private static List<Optional<Node>> below(List<Example> examples, List<String> names, int depth) {
    List<Optional<Node>> below = new ArrayList<>();
    for (String name : names) {
      List<Example> deeper =
          examples.stream()
              .filter(it -> name(it, depth).equals(name) && it.category().depth() > depth + 1)
              .toList();
      below.add(deeper.isEmpty() ? Optional.empty() : Optional.of(train(deeper, depth + 1)));
    }
    return List.copyOf(below);
  }

  private static String name(Example example, int depth) {
    return example.category().path().get(depth);
  }

  private static LinearModel fit(List<Row> rows, int[] labels, LinearModel zero) {
    return zero.classes() == 1 ? zero : DualDescent.fit(rows, labels, zero, DualDescent.COST);
  }
}
