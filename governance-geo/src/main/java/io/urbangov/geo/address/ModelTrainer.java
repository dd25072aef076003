package io.urbangov.geo.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a chain by stochastic gradients of its likelihood, with steps by feature (AdaGrad: Duchi,
 * Hazan and Singer 2011).
 *
 * <p>Of the features of each token half are left out at random, so that a model does not lean on a
 * few (Srivastava et al. 2014), and the weights after the third and each later pass are averaged.
 * Not thread-safe.
 *
 * <p>Tried on a public tagged set and found worse: a greedy averaged perceptron; begin, inside and
 * outside without end and single; all features in every pass; the most probable path instead of
 * {@link SpanDecoder}. A dictionary of the tagged names gained nothing.
 */
final class ModelTrainer {

  private static final int PASSES = 7;
  private static final int FIRST_AVERAGED = 2;
  private static final int RAREST = 2;
  private static final double DROPPED = 0.5;
  private static final float RATE = 0.1f;
  private static final float RIDGE = 0.001f;
  private static final float FIRST_SQUARE = 0.1f;
  private static final double SMALL = 1e-4;
  private static final float NO_WEIGHT = 0.1f;

  private final List<Example> examples = new ArrayList<>();
  private final SplittableRandom random;
  private final ChainWeights chain;
  private final float[] squares;
  private final float[][] transitionSquares;

  /** A tagged address: the features and the label of each token. */
  private static final class Example {

    private final int[][] features;
    private final byte[] labels;

    Example(int[][] features, byte[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  ModelTrainer(List<ParsedAddress> tagged, Gazetteer gazetteer, long seed) {
    this.random = new SplittableRandom(seed);
    FeatureTable all = new FeatureTable();
    FeatureCounts counts = new FeatureCounts();
    for (ParsedAddress address : tagged) {
      read(address, gazetteer, all, counts);
    }
    FeatureRows rows = new FeatureRows(all, counts.numbersOf(RAREST));
    examples.replaceAll(one -> new Example(rows.renumber(one.features), one.labels));
    examples.forEach(one -> rows.see(one.features, one.labels));
    this.chain = rows.chain();
    this.squares = new float[chain.weights().length];
    Arrays.fill(squares, FIRST_SQUARE);
    this.transitionSquares = new float[ChainWeights.START + 1][Labels.COUNT];
    for (float[] row : transitionSquares) {
      Arrays.fill(row, FIRST_SQUARE);
    }
  }

  private void read(
      ParsedAddress address, Gazetteer gazetteer, FeatureTable all, FeatureCounts counts) {
    Tokens tokens = new Tokens(Glyphs.of(address.text()));
    Features features = new Features(tokens, gazetteer);
    long[] hashes = new long[Features.MOST];
    int[][] numbers = new int[tokens.size][];
    for (int i = 0; i < tokens.size; i++) {
      numbers[i] = new int[features.fill(i, hashes)];
      for (int k = 0; k < numbers[i].length; k++) {
        numbers[i][k] = all.add(hashes[k]);
        counts.count(numbers[i][k]);
      }
    }
    if (tokens.size > 0) {
      examples.add(new Example(numbers, Labels.of(address, tokens)));
    }
  }

  ChainWeights train() {
    float[] mean = new float[chain.weights().length];
    float[][] meanTransitions = ChainWeights.freeTransitions();
    int averaged = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(examples, new java.util.Random(random.nextLong()));
      examples.forEach(this::learn);
      if (pass >= FIRST_AVERAGED) {
        averaged++;
        average(mean, chain.weights(), averaged);
        for (int label = 0; label < meanTransitions.length; label++) {
          average(meanTransitions[label], chain.transitions()[label], averaged);
        }
      }
    }
    return FeatureRows.withoutZeros(
        new ChainWeights(chain.features(), chain.starts(), chain.labels(), mean, meanTransitions),
        NO_WEIGHT);
  }

  private static void average(float[] mean, float[] weights, int count) {
    for (int i = 0; i < mean.length; i++) {
      if (weights[i] != Float.NEGATIVE_INFINITY) {
        mean[i] += (weights[i] - mean[i]) / count;
      }
    }
  }

  private void learn(Example example) {
    int[][] features = new int[example.features.length][];
    float[][] scores = new float[features.length][Labels.COUNT];
    for (int i = 0; i < features.length; i++) {
      features[i] = half(example.features[i]);
      for (int feature : features[i]) {
        chain.score(feature, scores[i]);
      }
    }
    ForwardBackward sums = new ForwardBackward(scores, chain.factors());
    double[][] pairs = new double[ChainWeights.START + 1][Labels.COUNT];
    double[] gradient = new double[Labels.COUNT];
    for (int i = 0; i < features.length; i++) {
      sums.addTransitions(i, pairs);
      pairs[i == 0 ? ChainWeights.START : example.labels[i - 1]][example.labels[i]] -= 1;
      for (int label = 0; label < Labels.COUNT; label++) {
        gradient[label] = sums.probability(i, label) - (label == example.labels[i] ? 1 : 0);
      }
      step(features[i], gradient);
    }
    stepTransitions(pairs);
  }

  private int[] half(int[] features) {
    return Arrays.stream(features).filter(feature -> random.nextDouble() >= DROPPED).toArray();
  }

  private void step(int[] features, double[] gradient) {
    for (int feature : features) {
      for (int i = chain.starts()[feature]; i < chain.starts()[feature + 1]; i++) {
        double slope = gradient[chain.labels()[i]];
        if (Math.abs(slope) > SMALL) {
          float move = (float) slope + RIDGE * chain.weights()[i];
          squares[i] += move * move;
          chain.weights()[i] -= RATE / (float) Math.sqrt(squares[i]) * move;
        }
      }
    }
  }

  private void stepTransitions(double[][] pairs) {
    for (int before = 0; before < pairs.length; before++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        float move = (float) pairs[before][label];
        if (move != 0 && chain.transitions()[before][label] != Float.NEGATIVE_INFINITY) {
          transitionSquares[before][label] += move * move;
          chain.transitions()[before][label] -=
              RATE / (float) Math.sqrt(transitionSquares[before][label]) * move;
        }
      }
    }
  }
}
