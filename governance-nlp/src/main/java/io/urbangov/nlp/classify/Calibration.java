package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.List;

/** Learns how far scores are to be trusted: from those of models that had not seen the row. */
final class Calibration {

  /** Of fewer examples none can be held out. */
  private static final int FEWEST = 40;

  private static final int FOLDS = 5;

  /** Learns a model; the same from the same rows. */
  interface Trainer {
    LinearModel fit(List<Row> rows, int[] labels);
  }

  private Calibration() {}

  /** The part in which a text is held out: identical texts have the same. */
  static int fold(String text) {
    return ((text.hashCode() * 0x9E3779B1) >>> 16) % FOLDS;
  }

  /**
   * The temperature of the scores of held-out rows.
   *
   * @param folds the part in which each row is held out
   * @param usual what to take when there are too few rows
   */
  static double temperature(
      List<Row> rows, int[] labels, int[] folds, double usual, Trainer trainer) {
    if (labels.length < FEWEST) {
      return usual;
    }
    List<double[]> scores = new ArrayList<>();
    List<Integer> truths = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Row> kept = new ArrayList<>();
      List<Integer> keptLabels = new ArrayList<>();
      List<Row> held = new ArrayList<>();
      for (int i = 0; i < labels.length; i++) {
        if (folds[i] == fold) {
          held.add(rows.get(i));
          truths.add(labels[i]);
        } else {
          kept.add(rows.get(i));
          keptLabels.add(labels[i]);
        }
      }
      LinearModel model = trainer.fit(kept, ints(keptLabels));
      held.forEach(row -> scores.add(model.scores(row)));
    }
    return Temperature.fit(scores, ints(truths));
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
