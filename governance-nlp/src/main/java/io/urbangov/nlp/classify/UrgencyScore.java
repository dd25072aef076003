package io.urbangov.nlp.classify;

import io.urbangov.clean.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a probability of what the rules find and of a sentence's grams.
 *
 * <p>A row is the rules' log odds, the kinds and contexts found, and the grams. Learning begins at
 * the rules' own judgement, and moves away from it as far as the examples ask.
 */
final class UrgencyScore {

  private static final int KINDS = 1;
  private static final int CONTEXTS = KINDS + UrgencyKind.values().length;
  private static final int GRAMS = CONTEXTS + UrgencyContext.values().length;

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
    for (UrgentExample example : sorted) {
      rows.add(row(heaviest(example.text(), rules), vocabulary));
    }
    int[] labels = sorted.stream().mapToInt(it -> it.urgent() ? 1 : 0).toArray();
    return new UrgencyScore(
        vocabulary,
        DualDescent.fit(rows, labels, start(vocabulary), COST),
        Calibration.temperature(
            rows,
            labels,
            sorted.stream().mapToInt(it -> Calibration.fold(it.text())).toArray(),
            RULES_TEMPERATURE,
            (kept, known) -> DualDescent.fit(kept, known, start(vocabulary), COST)));
  }

  /** The sentence of an example with the highest score by the rules. */
  private static Read heaviest(String text, UrgencyRules rules) {
    return Sentence.of(Text.fold(text)).stream()
        .map(it -> new Read(it, new SentenceReading(it, rules)))
        .max(Comparator.comparingDouble(it -> it.reading().score()))
        .orElseGet(() -> Read.empty(rules));
  }

  private record Read(Sentence sentence, SentenceReading reading) {
    static Read empty(UrgencyRules rules) {
      Sentence none = new Sentence("", 0);
      return new Read(none, new SentenceReading(none, rules));
    }
  }

  double probability(Sentence sentence, SentenceReading reading) {
    Row row = row(new Read(sentence, reading), vocabulary);
    return Temperature.probabilities(model.scores(row), temperature)[1];
  }

  private static LinearModel start(Vocabulary vocabulary) {
    LinearModel zero = LinearModel.zero(2, GRAMS + vocabulary.size());
    zero.weights()[0] = -1;
    zero.weights()[1] = 1;
    return zero;
  }

  private static Row row(Read read, Vocabulary vocabulary) {
    Row grams = vocabulary.row(CategoryClassifier.bag(read.sentence().text()));
    int most = GRAMS + grams.columns().length;
    int[] columns = new int[most];
    float[] values = new float[most];
    values[0] = (float) read.reading().score() / SURE;
    int size = 1;
    UrgencyKind[] kinds = UrgencyKind.values();
    for (int k = 0; k < kinds.length; k++) {
      double weight = read.reading().weight(kinds[k]);
      if (weight > 0) {
        columns[size] = KINDS + k;
        values[size++] = (float) weight / SURE;
      }
    }
    UrgencyContext[] contexts = UrgencyContext.values();
    for (int k = 0; k < contexts.length; k++) {
      if (read.reading().has(contexts[k])) {
        columns[size] = CONTEXTS + k;
        values[size++] = 1;
      }
    }
    for (int i = 0; i < grams.columns().length; i++) {
      columns[size] = GRAMS + grams.columns()[i];
      values[size++] = grams.values()[i];
    }
    return new Row(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
  }

  /** How much surer than the rules alone it is of one and the same score. */
  double sharpness() {
    return temperature / RULES_TEMPERATURE;
  }
}
