package io.urbangov.nlp.classify;

import static java.util.Objects.requireNonNull;

import com.carrotsearch.hppc.IntFloatHashMap;
import io.urbangov.Rejection;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Tells what a message is about (诉求分类), learned from labelled messages: a linear support vector
 * machine on grams of characters for each inner category, with calibrated probabilities.
 *
 * <p>Some 0.1 ms a message; the first 20,000 characters of a text are read. Holds no text: grams
 * are known by hashes. Immutable and thread-safe. Source: Hsieh et al. (2008), A Dual Coordinate
 * Descent Method for Large-scale Linear SVM; Guo et al. (2017), On Calibration of Modern Neural
 * Networks.
 */
public final class CategoryClassifier {

  /** Characters and pairs of them: what published results on such messages use. */
  private static final int LONGEST_GRAM = 2;

  private final Vocabulary vocabulary;
  private final Node root;

  CategoryClassifier(Vocabulary vocabulary, Node root) {
    this.vocabulary = vocabulary;
    this.root = root;
  }

  /**
   * Learns from labelled messages, some hundred a category; 8,500 take some seconds. Categories may
   * differ in depth. The same messages give the same classifier in any order.
   */
  public static CategoryClassifier train(List<LabelledText> examples) {
    return new Examples(examples).train();
  }

  /**
   * Learns from labelled messages whose category must be in a tree.
   *
   * @param rejected hears of those that are left out: {@code category.unknown}, {@code text.empty};
   *     the line is the place in the list, from 1
   */
  public static CategoryClassifier train(
      List<LabelledText> examples, CategoryTree tree, Consumer<Rejection> rejected) {
    return new Examples(examples).keep(tree, rejected).train();
  }

  /** Reads a classifier that was saved; {@link IllegalArgumentException} if the data is broken. */
  public static CategoryClassifier load(InputStream data) {
    return ClassifierData.read(data);
  }

  /** Writes the classifier as data, some MB; leaves the stream open. */
  public void save(OutputStream data) {
    ClassifierData.write(this, data);
  }

  /** The categories it can answer, at all depths. */
  public SortedSet<Category> categories() {
    SortedSet<Category> all = new TreeSet<>();
    collect(root, List.of(), all);
    return Collections.unmodifiableSortedSet(all);
  }

  /** Tells what a message is about. */
  public Classification classify(String text) {
    Grams grams = new Grams(LONGEST_GRAM).read(requireNonNull(text, "text"));
    Bag bag = Bag.of(grams);
    Row row = vocabulary.row(bag);
    if (row.columns().length == 0) {
      return new Classification(List.of(), List.of(), List.of());
    }
    IntFloatHashMap gains = new IntFloatHashMap();
    List<ScoredCategory> path = new ArrayList<>();
    List<ScoredCategory> top = top(row);
    descend(row, path, gains);
    return new Classification(path, top, new EvidenceFinder(text, grams).find(gains));
  }

  /**
   * Returns a classifier that also follows corrections: the one nearest to this that answers them
   * rightly, as far as that goes. Needs none of the messages learned from; knows no new grams.
   *
   * @param corrections messages with their right categories, which must be among {@link
   *     #categories()}
   */
  public CategoryClassifier corrected(List<LabelledText> corrections) {
    SortedSet<Category> known = categories();
    for (LabelledText correction : corrections) {
      if (!known.contains(correction.category())) {
        throw new IllegalArgumentException(
            "category must be one that was learned, was: " + correction.category());
      }
    }
    List<NodeTrainer.Example> examples = Examples.read(corrections, vocabulary);
    return new CategoryClassifier(vocabulary, Corrector.correct(root, examples, 0));
  }

  static Bag bag(String text) {
    return Bag.of(new Grams(LONGEST_GRAM).read(text));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Node root() {
    return root;
  }

  private List<ScoredCategory> top(Row row) {
    double[] likely = root.probabilities(root.local(row));
    List<ScoredCategory> top = new ArrayList<>();
    for (int k = 0; k < likely.length; k++) {
      top.add(new ScoredCategory(Category.of(root.names().get(k)), likely[k]));
    }
    top.sort(
        Comparator.comparingDouble((ScoredCategory it) -> -it.probability())
            .thenComparing(ScoredCategory::category));
    return top;
  }

  private void descend(Row row, List<ScoredCategory> path, IntFloatHashMap gains) {
    List<String> names = new ArrayList<>();
    double probability = 1;
    Optional<Node> next = Optional.of(root);
    while (next.isPresent()) {
      Node node = next.get();
      Row local = node.local(row);
      double[] likely = node.probabilities(local);
      int best = best(likely, -1);
      probability *= likely[best];
      names.add(node.names().get(best));
      path.add(new ScoredCategory(new Category(names), probability));
      gain(node, local, best, best(likely, best), gains);
      next = node.below().get(best);
    }
  }

  private void gain(Node node, Row local, int best, int second, IntFloatHashMap gains) {
    if (second < 0) {
      return;
    }
    float[] weights = node.model().weights();
    for (int i = 0; i < local.columns().length; i++) {
      int at = local.columns()[i] * node.model().classes();
      float gain = local.values()[i] * (weights[at + best] - weights[at + second]);
      int hash = vocabulary.hash(node.columns()[local.columns()[i]]);
      gains.addTo(hash, (float) (gain * node.temperature()));
    }
  }

  private static int best(double[] likely, int without) {
    int best = -1;
    for (int k = 0; k < likely.length; k++) {
      if (k != without && (best < 0 || likely[k] > likely[best])) {
        best = k;
      }
    }
    return best;
  }

  private static void collect(Node node, List<String> above, SortedSet<Category> all) {
    for (int k = 0; k < node.names().size(); k++) {
      List<String> path = new ArrayList<>(above);
      path.add(node.names().get(k));
      all.add(new Category(path));
      node.below().get(k).ifPresent(below -> collect(below, path, all));
    }
  }

  @Override
  public String toString() {
    return "CategoryClassifier of "
        + categories().size()
        + " categories and "
        + vocabulary.size()
        + " grams "
        + Arrays.toString(root.names().toArray());
  }
}
