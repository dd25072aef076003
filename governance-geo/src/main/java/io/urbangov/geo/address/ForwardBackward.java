package io.urbangov.geo.address;

import java.util.Arrays;

/**
 * The probabilities of a linear-chain conditional random field over one address, by scaled forward
 * and backward sums (Rabiner 1989; Lafferty, McCallum and Pereira 2001).
 *
 * <p>States that hold less than a millionth of a position are not followed. Not thread-safe.
 */
final class ForwardBackward {

  private static final double NEGLIGIBLE = 1e-6;
  private static final int[][] SUCCESSORS = successors();
  private static final int[][] PREDECESSORS = predecessors();

  private final int size;
  private final Factors factors;
  private final double[][] emission;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scale;
  private final double total;

  /** Takes the scores of at least one token. */
  ForwardBackward(float[][] scores, Factors factors) {
    this.size = scores.length;
    this.factors = factors;
    this.emission = new double[size][Labels.COUNT];
    this.forward = new double[size][Labels.COUNT];
    this.backward = new double[size][Labels.COUNT];
    this.scale = new double[size];
    emissions(scores);
    forward();
    backward();
    double sum = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      sum += forward[size - 1][label] * backward[size - 1][label];
    }
    total = sum;
  }

  private static int[][] successors() {
    int[][] lists = new int[Labels.COUNT][];
    for (int before = 0; before < Labels.COUNT; before++) {
      int from = before;
      lists[before] = labels(label -> Labels.follows(from, label));
    }
    return lists;
  }

  private static int[][] predecessors() {
    int[][] lists = new int[Labels.COUNT][];
    for (int label = 0; label < Labels.COUNT; label++) {
      int to = label;
      lists[label] = labels(before -> Labels.follows(before, to));
    }
    return lists;
  }

  private static int[] labels(java.util.function.IntPredicate fits) {
    return java.util.stream.IntStream.range(0, Labels.COUNT).filter(fits).toArray();
  }

  private void emissions(float[][] scores) {
    for (int i = 0; i < size; i++) {
      float most = scores[i][0];
      for (float score : scores[i]) {
        most = Math.max(most, score);
      }
      for (int label = 0; label < Labels.COUNT; label++) {
        emission[i][label] = Decay.of(most - scores[i][label]);
      }
    }
  }

  private void forward() {
    System.arraycopy(factors.from[ChainWeights.START], 0, forward[0], 0, Labels.COUNT);
    for (int i = 0; i < size; i++) {
      for (int before = 0; i > 0 && before < Labels.COUNT; before++) {
        double reached = forward[i - 1][before];
        if (reached > NEGLIGIBLE) {
          double[] row = factors.from[before];
          for (int label : SUCCESSORS[before]) {
            forward[i][label] += reached * row[label];
          }
        }
      }
      double sum = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        forward[i][label] *= emission[i][label];
        sum += forward[i][label];
      }
      scale[i] = 1 / sum;
      for (int label = 0; label < Labels.COUNT; label++) {
        forward[i][label] *= scale[i];
      }
    }
  }

  private void backward() {
    Arrays.setAll(backward[size - 1], label -> Labels.opens(label) ? 0 : 1);
    for (int i = size - 1; i > 0; i--) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (forward[i][label] > NEGLIGIBLE) {
          double passed = step(i, label) * backward[i][label];
          double[] row = factors.to[label];
          for (int before : PREDECESSORS[label]) {
            backward[i - 1][before] += row[before] * passed;
          }
        }
      }
    }
  }

  private double step(int i, int label) {
    return emission[i][label] * scale[i];
  }

  int size() {
    return size;
  }

  /** The probability of a label at a token. */
  double probability(int i, int label) {
    return forward[i][label] * backward[i][label] / total;
  }

  /** Adds the probability of each pair of neighbouring labels, up to a token, to the sums. */
  void addTransitions(int i, double[][] sums) {
    for (int label = 0; label < Labels.COUNT; label++) {
      if (i == 0) {
        sums[ChainWeights.START][label] += probability(0, label);
      } else if (forward[i][label] > NEGLIGIBLE) {
        double passed = step(i, label) * backward[i][label] / total;
        for (int before : PREDECESSORS[label]) {
          sums[before][label] += forward[i - 1][before] * factors.to[label][before] * passed;
        }
      }
    }
  }

  /** The probability mass of being in a label at a token, whatever comes after. */
  double reached(int i, int label) {
    return forward[i][label];
  }

  /** The mass that goes on from a label at the token before to one at a token. */
  double extend(double reached, int before, int i, int label) {
    return reached * factors.from[before][label] * step(i, label);
  }

  /** The probability of a mass that is in a label at a token. */
  double finish(double reached, int i, int label) {
    return reached * backward[i][label] / total;
  }
}
