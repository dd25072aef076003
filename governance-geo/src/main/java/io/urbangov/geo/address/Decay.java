package io.urbangov.geo.address;

/** e to the power of −x from a table, for x of at least 0; relative error below 2 in a million. */
final class Decay {

  private static final int STEPS = 256;

  /** Beyond, the value stays that of this one, so that no label is impossible. */
  private static final int LARGEST = 20;

  private static final double[] VALUES = new double[LARGEST * STEPS + 2];

  static {
    for (int i = 0; i < VALUES.length; i++) {
      VALUES[i] = Math.exp(-(double) i / STEPS);
    }
  }

  private Decay() {}

  static double of(float x) {
    float steps = Math.min(x, LARGEST) * STEPS;
    int below = (int) steps;
    return VALUES[below] + (steps - below) * (VALUES[below + 1] - VALUES[below]);
  }
}
