package io.urbangov.geo.address;

import java.util.Arrays;

/** Lays out the weights of a chain: for each feature the labels that it was seen with. */
final class FeatureRows {

  private final FeatureTable features;
  private final int[] numbers;
  private final long[][] seen = new long[2][];

  /**
   * Keeps the features that have a new number.
   *
   * @param numbers ascending from 0, or {@link FeatureCounts#DROPPED}
   */
  FeatureRows(FeatureTable all, int[] numbers) {
    this.numbers = numbers;
    this.features = new FeatureTable();
    long[] hashes = all.hashes();
    for (int feature = 0; feature < numbers.length; feature++) {
      if (numbers[feature] != FeatureCounts.DROPPED) {
        features.add(hashes[feature]);
      }
    }
    seen[0] = new long[features.size()];
    seen[1] = new long[features.size()];
  }

  int[][] renumber(int[][] old) {
    int[][] kept = new int[old.length][];
    for (int i = 0; i < old.length; i++) {
      kept[i] = Arrays.stream(old[i]).map(f -> numbers[f]).filter(f -> f >= 0).toArray();
    }
    return kept;
  }

  void see(int[][] numbered, byte[] labels) {
    for (int i = 0; i < labels.length; i++) {
      for (int feature : numbered[i]) {
        seen[labels[i] >> 6][feature] |= 1L << (labels[i] & 63);
      }
    }
  }

  /** A chain with all weights 0. */
  ChainWeights chain() {
    int[] starts = new int[features.size() + 1];
    for (int feature = 0; feature < features.size(); feature++) {
      starts[feature + 1] =
          starts[feature] + Long.bitCount(seen[0][feature]) + Long.bitCount(seen[1][feature]);
    }
    byte[] labels = new byte[starts[features.size()]];
    int next = 0;
    for (int feature = 0; feature < features.size(); feature++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (((seen[label >> 6][feature] >> (label & 63)) & 1) != 0) {
          labels[next++] = (byte) label;
        }
      }
    }
    return new ChainWeights(
        features, starts, labels, new float[next], ChainWeights.freeTransitions());
  }

  /** The same without weights that say next to nothing, and without features that have no other. */
  static ChainWeights withoutZeros(ChainWeights chain, float least) {
    FeatureTable features = new FeatureTable();
    long[] hashes = chain.features().hashes();
    int[] starts = new int[hashes.length + 1];
    byte[] labels = new byte[chain.weights().length];
    float[] weights = new float[chain.weights().length];
    int next = 0;
    for (int feature = 0; feature < hashes.length; feature++) {
      int first = next;
      for (int i = chain.starts()[feature]; i < chain.starts()[feature + 1]; i++) {
        if (Math.abs(chain.weights()[i]) >= least) {
          labels[next] = chain.labels()[i];
          weights[next++] = chain.weights()[i];
        }
      }
      if (next > first) {
        features.add(hashes[feature]);
        starts[features.size()] = next;
      }
    }
    return new ChainWeights(
        features,
        Arrays.copyOf(starts, features.size() + 1),
        Arrays.copyOf(labels, next),
        Arrays.copyOf(weights, next),
        chain.transitions());
  }
}
