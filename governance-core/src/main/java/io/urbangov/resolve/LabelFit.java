package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;

/*
 * Labels are few, and chosen: reviewers are asked about doubtful pairs. Counting them into m and u
 * would make doubtful pairs look usual. A regression of the answer on the evidence is not biased by
 * a choice that depends on the evidence alone (Prentice and Pyke 1979), so the model that was
 * learned without labels is the offset, and labels correct it: a factor a field, a shift a level,
 * each drawn towards "no correction", so that a handful moves the weights and does not wreck them.
 *
 * The intercept is different. Doubtful pairs are less often matches than an overconfident model
 * says, and twenty of them would pull every pair of the data below the threshold. So labels first
 * re-rank the pairs around where they were, and only many of them move the level as a whole
 * (LEVEL_LABELS); and few are only half believed (FEW_LABELS), which makes the worst fall at 10 and
 * 20 labels smaller (LearningCurveTest).
 *
 * Ideas that made F1 worse at 20 labels: an intercept that moves freely; the same with the
 * coefficients drawn more to 0; labels of random candidate pairs.
 */
/**
 * Fits the weights of a model to labels: a ridge logistic regression with the weights as they are
 * for an offset. Pairs whose records are not there count for nothing.
 */
final class LabelFit {

  /** The variance of a field's factor around 1, before any label is seen. */
  private static final double FACTOR_VARIANCE = 0.1;

  /** The variance of the shift of one level, in nats squared. */
  private static final double LEVEL_VARIANCE = 4;

  /** The variance of the shift of all pairs, in nats squared. */
  private static final double PRIOR_VARIANCE = 4;

  /** So many labels move the level of all weights half the way that they ask for. */
  private static final double LEVEL_LABELS = 1_000;

  /** So few labels are believed by half: ten answers about odd pairs say little of the rest. */
  private static final double FEW_LABELS = 20;

  private static final double LN2 = Math.log(2);

  private final MatchModel model;
  private final Patterns patterns;
  private final List<ComparedColumn<?>> compared;

  /** Per comparison and level, the coefficient of its shift; before them one a comparison. */
  private final int[][] shifts;

  private final int coefficients;

  LabelFit(MatchModel model, Patterns patterns) {
    this.model = model;
    this.patterns = patterns;
    this.compared = patterns.rows().compared();
    this.shifts = new int[patterns.size()][];
    int next = 1 + shifts.length;
    for (int k = 0; k < shifts.length; k++) {
      shifts[k] = new int[patterns.comparison(k).best() + 1];
      for (int level = Comparison.DIFFERENT; level < shifts[k].length; level++) {
        shifts[k][level] = next++;
      }
    }
    this.coefficients = next;
  }

  /** The model with its weights fitted; the same model where no label is of use. */
  MatchModel fit(Labels labels, RecordTable table) {
    List<RidgeLogistic.Row> rows = new ArrayList<>();
    for (LabelledPair pair : labels.list()) {
      if (pair.label() != Label.UNSURE && table.holds(pair.a()) && table.holds(pair.b())) {
        rows.add(row(table.row(pair.a()), table.row(pair.b()), pair.label() == Label.SAME));
      }
    }
    return rows.isEmpty() ? model : fit(rows);
  }

  private MatchModel fit(List<RidgeLogistic.Row> rows) {
    double[] fitted = new RidgeLogistic(rows, precisions()).fit();
    for (int j = 0; j < fitted.length; j++) {
      fitted[j] *= rows.size() / (rows.size() + FEW_LABELS);
    }
    double mean = rows.stream().mapToDouble(row -> row.shift(fitted)).sum() / rows.size();
    double prior = fitted[0] - mean * LEVEL_LABELS / (LEVEL_LABELS + rows.size());
    double[][] weights = Patterns.perLevel(patterns.rows().specs());
    double[] factors = new double[shifts.length];
    for (int k = 0; k < weights.length; k++) {
      factors[k] = Math.max(0, 1 + fitted[1 + k]);
      for (int level = Comparison.DIFFERENT; level < weights[k].length; level++) {
        weights[k][level] = model.weight(k, level) * factors[k] + fitted[shifts[k][level]] / LN2;
      }
    }
    return model.fitted(model.priorWeight() + prior / LN2, weights, factors, rows.size());
  }

  private double[] precisions() {
    double[] precisions = new double[coefficients];
    for (int j = 0; j < coefficients; j++) {
      double variance = j <= shifts.length ? FACTOR_VARIANCE : LEVEL_VARIANCE;
      precisions[j] = 1 / (j == 0 ? PRIOR_VARIANCE : variance);
    }
    return precisions;
  }

  private RidgeLogistic.Row row(int a, int b, boolean same) {
    long pattern = patterns.of(a, b);
    List<Integer> at = new ArrayList<>(List.of(0));
    List<Double> values = new ArrayList<>(List.of(1.0));
    double offset = model.priorWeight();
    long agreeing = 0;
    for (int k = 0; k < shifts.length; k++) {
      int level = Patterns.level(pattern, k);
      if (level != Comparison.MISSING) {
        int shared = patterns.shared(k, a, b, level);
        double weight = model.weight(k, level);
        if (shared >= 0) {
          weight += model.adjustment(k, agreeing, count(k, shared), 2);
          agreeing |= 1L << k;
        }
        offset += weight;
        at.add(1 + k);
        values.add(weight * LN2);
        at.add(shifts[k][level]);
        values.add(1.0);
      }
    }
    return new RidgeLogistic.Row(
        offset * LN2,
        at.stream().mapToInt(i -> i).toArray(),
        values.stream().mapToDouble(x -> x).toArray(),
        same);
  }

  /** How many entities had a value in training. */
  private int count(int k, int code) {
    Frequencies<?> known = model.frequencies(k);
    return known == null ? 0 : known.byCode(compared.get(k).column())[code];
  }
}
