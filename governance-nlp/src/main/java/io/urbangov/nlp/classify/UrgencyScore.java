package io.urbangov.nlp.classify;

import io.urbangov.clean.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/*
 * Constants were chosen by ten folds over the examples that ship, and looked at on half of a set
 * that somebody else wrote: grams alone teach little from so few sentences, classes of words carry
 * over to sentences of another writer. A lower cost finds less, heavier pairs learn by heart.
 */
/**
 * Makes a probability of what the rules find in a passage, of its classes of words and its grams.
 *
 * <p>A row is the rules' log odds, the kinds and contexts found, the classes and pairs of them, and
 * the grams. Learning begins at the rules' own judgement, and moves away from it as far as the
 * examples ask.
 */
final class UrgencyScore {

  private static final int KINDS = 1;
  private static final int CONTEXTS = KINDS + UrgencyKind.values().length;
  private static final int CLASSES = CONTEXTS + UrgencyContext.values().length;
  private static final UrgencyWords WORDS = UrgencyWords.standard();
  private static final int PAIRS = CLASSES + WORDS.size();
  private static final int GRAMS = PAIRS + WORDS.size() * WORDS.size();

  /** A class counts as a weak sign does, and a pair of them half as much. */
  private static final double CLASS = 0.3;

  private static final double PAIR = 0.15;

  /** All grams of a text together count a little more than one sure sign. */
  private static final double GRAM = 1.5;

  /** Log odds of 4 are sure, and as far from the border as a support vector machine asks for. */
  private static final float SURE = 4;

  /** Makes of the rules' score exactly its logistic. */
  private static final double RULES_TEMPERATURE = 2;

  private static final int FEWEST_TEXTS = 2;
  private static final double COST = 1;

  private final Vocabulary vocabulary;
  private final LinearModel model;
  private final double temperature;

  private UrgencyScore(Vocabulary vocabulary, LinearModel model, double temperature) {
    this.vocabulary = vocabulary;
    this.model = model;
    this.temperature = temperature;
  }

  /** The rules' own judgement. */
  static UrgencyScore ofRules() {
    Vocabulary none = Vocabulary.of(List.of(), 1);
    return new UrgencyScore(none, start(none), RULES_TEMPERATURE);
  }

  /** Learns from examples; the same in any order. */
  static UrgencyScore learn(List<UrgentExample> examples, UrgencyRules rules) {
    List<UrgentExample> sorted =
        examples.stream()
            .sorted(Comparator.comparing(UrgentExample::text).thenComparing(UrgentExample::urgent))
            .toList();
    List<Bag> bags = sorted.stream().map(it -> CategoryClassifier.bag(it.text())).toList();
    Vocabulary vocabulary = Vocabulary.of(bags, FEWEST_TEXTS);
    List<Row> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<Integer> folds = new ArrayList<>();
    for (UrgentExample example : sorted) {
      Passage passage = Passage.heaviest(Text.fold(example.text()), rules);
      for (boolean blind : new boolean[] {false, true}) {
        rows.add(row(passage, vocabulary, blind));
        labels.add(example.urgent() ? 1 : 0);
        folds.add(Calibration.fold(example.text()));
      }
    }
    int[] known = ints(labels);
    return new UrgencyScore(
        vocabulary,
        DualDescent.fit(rows, known, start(vocabulary), COST),
        Calibration.temperature(
            rows,
            known,
            ints(folds),
            RULES_TEMPERATURE,
            (kept, theirs) -> DualDescent.fit(kept, theirs, start(vocabulary), COST)));
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  double probability(Passage passage) {
    return Temperature.probabilities(model.scores(row(passage, vocabulary, false)), temperature)[1];
  }

  private static LinearModel start(Vocabulary vocabulary) {
    LinearModel zero = LinearModel.zero(2, GRAMS + vocabulary.size());
    zero.weights()[0] = -1;
    zero.weights()[1] = 1;
    return zero;
  }

  /**
   * The row of a passage; a blind one as if the rules knew none of its signs.
   *
   * <p>The examples are known to who writes rules, what people will say is not: without blind rows
   * the score would lean on the rules more than they bear.
   */
  private static Row row(Passage passage, Vocabulary vocabulary, boolean blind) {
    Row grams = vocabulary.row(CategoryClassifier.bag(passage.text()));
    RowBuilder row = new RowBuilder();
    row.add(0, (blind ? SentenceReading.BASE : passage.score()) / SURE);
    if (!blind) {
      addSigns(passage, row);
    }
    if (vocabulary.size() > 0) {
      addWords(WORDS.of(passage.text()), row);
    }
    for (int i = 0; i < grams.columns().length; i++) {
      row.add(GRAMS + grams.columns()[i], GRAM * grams.values()[i]);
    }
    return row.build();
  }

  private static void addSigns(Passage passage, RowBuilder row) {
    UrgencyKind[] kinds = UrgencyKind.values();
    for (int k = 0; k < kinds.length; k++) {
      double weight = passage.weight(kinds[k]);
      if (weight > 0) {
        row.add(KINDS + k, weight / SURE);
      }
    }
    UrgencyContext[] contexts = UrgencyContext.values();
    for (int k = 0; k < contexts.length; k++) {
      if (passage.has(contexts[k])) {
        row.add(CONTEXTS + k, 1);
      }
    }
  }

  private static void addWords(BitSet found, RowBuilder row) {
    for (int one = found.nextSetBit(0); one >= 0; one = found.nextSetBit(one + 1)) {
      row.add(CLASSES + one, CLASS);
      for (int two = found.nextSetBit(one + 1); two >= 0; two = found.nextSetBit(two + 1)) {
        row.add(PAIRS + one * WORDS.size() + two, PAIR);
      }
    }
  }

  /** How much surer than the rules alone it is of one and the same score. */
  double sharpness() {
    return temperature / RULES_TEMPERATURE;
  }
}
