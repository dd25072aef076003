package io.urbangov.nlp.classify;

import io.urbangov.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What a classifier is to learn from, and how it does. */
final class Examples {

  /** What fewer texts have teaches nothing, and may be somebody's name. */
  private static final int FEWEST_TEXTS = 3;

  private static final Comparator<LabelledText> ORDER =
      Comparator.comparing(LabelledText::text).thenComparing(LabelledText::category);

  private final List<LabelledText> examples;

  Examples(List<LabelledText> examples) {
    this.examples = List.copyOf(examples);
  }

  /** Those that can be used. */
  Examples keep(CategoryTree tree, Consumer<Rejection> rejected) {
    List<LabelledText> kept = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      LabelledText example = examples.get(i);
      if (!tree.contains(example.category())) {
        rejected.accept(rejection(i, "category.unknown", "category is not in the tree"));
      } else if (CategoryClassifier.bag(example.text()).hashes().length == 0) {
        rejected.accept(rejection(i, "text.empty", "text has no letter or digit"));
      } else {
        kept.add(example);
      }
    }
    return new Examples(kept);
  }

  private static Rejection rejection(int place, String code, String message) {
    return new Rejection("examples", place + 1L, code, message);
  }

  CategoryClassifier train() {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("examples must not be empty");
    }
    List<LabelledText> sorted = examples.stream().sorted(ORDER).toList();
    List<Bag> bags = sorted.stream().map(it -> CategoryClassifier.bag(it.text())).toList();
    Vocabulary vocabulary = Vocabulary.of(bags, FEWEST_TEXTS);
    List<NodeTrainer.Example> read = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      read.add(NodeTrainer.Example.of(sorted.get(i), vocabulary.row(bags.get(i))));
    }
    return new CategoryClassifier(vocabulary, NodeTrainer.train(read, 0));
  }

  static List<NodeTrainer.Example> read(List<LabelledText> texts, Vocabulary vocabulary) {
    return texts.stream()
        .sorted(ORDER)
        .map(it -> NodeTrainer.Example.of(it, vocabulary.row(CategoryClassifier.bag(it.text()))))
        .toList();
  }
}
