package io.urbangov.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was learned: how often two records of one entity (m) and of two entities (u) are on each
 * comparison level, and how likely two random records are one entity. Match weights are log2(m/u).
 *
 * <p>Immutable and thread-safe. Source: Fellegi and Sunter (1969), A Theory for Record Linkage.
 */
public final class MatchModel {

  private final List<FieldComparison<?>> comparisons;
  private final List<@Nullable Frequencies<?>> frequencies;
  private final double prior;
  private final double[][] m;
  private final double[][] u;
  private final double[][] weights;
  private final Dependence dependence;
  private final int blockLimit;
  private final Convergence convergence;
  private final double priorWeight;
  private final double[] scales;
  private final int labels;
  private final Placeholders placeholders;

  /**
   * Takes over the arrays.
   *
   * @param frequencies of the values of each comparison with term-frequency adjustment
   */
  MatchModel(
      List<FieldComparison<?>> comparisons,
      List<@Nullable Frequencies<?>> frequencies,
      double prior,
      double[][] m,
      double[][] u,
      Dependence dependence,
      int blockLimit,
      Convergence convergence) {
    this(
        comparisons,
        frequencies,
        prior,
        m,
        u,
        dependence,
        blockLimit,
        convergence,
        Placeholders.NONE);
  }

  private MatchModel(
      List<FieldComparison<?>> comparisons,
      List<@Nullable Frequencies<?>> frequencies,
      double prior,
      double[][] m,
      double[][] u,
      Dependence dependence,
      int blockLimit,
      Convergence convergence,
      Placeholders placeholders) {
    this.placeholders = placeholders;
    this.dependence = dependence;
    this.convergence = convergence;
    this.comparisons = comparisons;
    this.frequencies = frequencies;
    this.blockLimit = blockLimit;
    this.prior = prior;
    this.m = m;
    this.u = u;
    this.priorWeight = log2(prior / (1 - prior));
    this.scales = new double[m.length];
    Arrays.fill(scales, 1);
    this.labels = 0;
    this.weights = new double[m.length][];
    for (int k = 0; k < m.length; k++) {
      weights[k] = new double[m[k].length];
      for (int level = Comparison.DIFFERENT; level < m[k].length; level++) {
        weights[k][level] = log2(m[k][level] / u[k][level]);
      }
    }
  }

  /**
   * A model whose weights were fitted to labels: m and u stay what they were learned to be.
   *
   * @param scales by how much the term-frequency adjustment of each comparison counts
   */
  private MatchModel(
      MatchModel learned, double priorWeight, double[][] weights, double[] scales, int labels) {
    this.comparisons = learned.comparisons;
    this.frequencies = learned.frequencies;
    this.dependence = learned.dependence;
    this.blockLimit = learned.blockLimit;
    this.convergence = learned.convergence;
    this.prior = probability(priorWeight);
    this.m = learned.m;
    this.u = learned.u;
    this.weights = weights;
    this.priorWeight = priorWeight;
    this.scales = scales;
    this.labels = labels;
    this.placeholders = learned.placeholders;
  }

  /** This model with other weights, fitted to so many labels. */
  MatchModel fitted(double newPriorWeight, double[][] newWeights, double[] factors, int count) {
    return new MatchModel(this, newPriorWeight, newWeights, factors, count);
  }

  /** How many labels of same and different the weights were fitted to; 0 without labels. */
  public int labels() {
    return labels;
  }

  /**
   * The same model with the values counted anew, where they are counted; not yet fitted.
   *
   * @param ignored the values that it was learned without, and so decides without
   */
  MatchModel with(List<@Nullable Frequencies<?>> counted, Placeholders ignored) {
    return new MatchModel(
        comparisons, counted, prior, m, u, dependence, blockLimit, convergence, ignored);
  }

  /** The values that this model takes for missing. */
  Placeholders placeholders() {
    return placeholders;
  }

  /** The probability that two random records are one entity, in (0, 1). */
  public double prior() {
    return prior;
  }

  /** How training ended. */
  Convergence convergence() {
    return convergence;
  }

  double priorWeight() {
    return priorWeight;
  }

  /** The match weight of a level in bits; 0 when a value is missing. */
  double weight(int comparison, int level) {
    return weights[comparison][level];
  }

  /** The comparisons that speak for one entity in a pair with this pattern, as bits. */
  long fieldsFor(long pattern) {
    long fields = 0;
    for (int k = 0; k < weights.length; k++) {
      fields |= weights[k][Patterns.level(pattern, k)] > 0 ? 1L << k : 0;
    }
    return fields;
  }

  /** The comparisons that speak against one entity in a pair with this pattern, as bits. */
  long fieldsAgainst(long pattern) {
    long fields = 0;
    for (int k = 0; k < weights.length; k++) {
      fields |= weights[k][Patterns.level(pattern, k)] < 0 ? 1L << k : 0;
    }
    return fields;
  }

  /**
   * The term-frequency adjustment in bits of a pair that shares a value and is on the best level:
   * the usual chance of being on it, over the chance of sharing this value.
   *
   * @param count how many records had the value in training
   * @param sharing how many of them do not count as others
   */
  double frequencyWeight(int comparison, int count, int sharing) {
    Frequencies<?> known = frequencies.get(comparison);
    double usual = u[comparison][u[comparison].length - 1];
    return known == null
        ? 0
        : scales[comparison] * log2(usual / known.beside(count, sharing, usual));
  }

  /**
   * What sharing a value weighs more or less than the best level of its comparison does, in bits:
   * less where a field that it depends on agrees, too, else by how rare it is.
   *
   * @param agreeing the comparisons before this one whose values are shared, as bits
   * @param count how many entities had the value in training
   * @param sharing how many of them do not count as others
   */
  double adjustment(int comparison, long agreeing, int count, int sharing) {
    return dependence.isTied(comparison, agreeing)
        ? scales[comparison] * dependence.bits(comparison, agreeing)
        : frequencyWeight(comparison, count, sharing);
  }

  /** Which fields depend on each other. */
  Dependence dependence() {
    return dependence;
  }

  /** How often values occurred in training, for a comparison with term-frequency adjustment. */
  @Nullable Frequencies<?> frequencies(int comparison) {
    return frequencies.get(comparison);
  }

  /** Throws unless the model has these comparisons: the same fields with the same levels. */
  void check(List<FieldComparison<?>> expected) {
    boolean same = expected.size() == comparisons.size();
    for (int k = 0; same && k < expected.size(); k++) {
      FieldComparison<?> mine = comparisons.get(k);
      FieldComparison<?> other = expected.get(k);
      same =
          mine.field().equals(other.field())
              && mine.comparison().levelNames().equals(other.comparison().levelNames())
              && mine.comparison().termFrequency() == other.comparison().termFrequency();
    }
    if (!same) {
      throw new IllegalArgumentException(
          "model must have the comparisons of this resolver, was of: "
              + comparisons.stream().map(comparison -> comparison.field().name()).toList());
    }
  }

  /** The most records of a block that is used with this model. */
  int blockLimit() {
    return blockLimit;
  }

  double m(int comparison, int level) {
    return m[comparison][level];
  }

  double u(int comparison, int level) {
    return u[comparison][level];
  }

  List<FieldComparison<?>> comparisons() {
    return comparisons;
  }

  /** The probability that a total weight of so many bits stands for, in [0, 1]. */
  static double probability(double weight) {
    return 1 / (1 + Math.pow(2, -weight));
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /** A table of all levels: field, level, m, u and weight in bits; then what depends on what. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "prior %.3g (%.2f bits)", prior, priorWeight()));
    if (labels > 0) {
      text.append(", weights fitted to ").append(labels).append(" labels");
    }
    for (int k = 0; k < m.length; k++) {
      List<String> names = comparisons.get(k).comparison().levelNames();
      for (int level = names.size() - 1; level >= Comparison.DIFFERENT; level--) {
        text.append(
            String.format(
                Locale.ROOT,
                "\n%-16s %-32s m %.5f  u %.7f  %+.2f",
                comparisons.get(k).field(),
                names.get(level),
                m[k][level],
                u[k][level],
                weights[k][level]));
      }
    }
    for (int k = 0; k < m.length; k++) {
      int ignored = placeholders.of(comparisons.get(k).field()).size();
      if (ignored > 0) {
        text.append("\n").append(comparisons.get(k).field());
        text.append(", values taken for placeholders: ").append(ignored);
      }
      for (int j = 0; j < k; j++) {
        if (dependence.isTied(k, 1L << j)) {
          text.append(
              String.format(
                  Locale.ROOT,
                  "\n%s, where %s agrees, too: %+.2f",
                  comparisons.get(k).field(),
                  comparisons.get(j).field(),
                  dependence.bits(k, 1L << j)));
        }
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return toText();
  }
}
