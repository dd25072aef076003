package io.urbangov.resolve.report;

/** Where a weight in bits is on a horizontal axis, and where the axis has its ticks. */
record BitScale(double from, double to, double left, double right) {

  /** The least and greatest of some figures, with some air, at least two bits wide. */
  static BitScale around(double[] figures, double left, double right) {
    double from = -1;
    double to = 1;
    for (double figure : figures) {
      from = Math.min(from, figure);
      to = Math.max(to, figure);
    }
    double air = (to - from) * 0.04;
    return new BitScale(from - air, to + air, left, right);
  }

  double x(double bits) {
    return left + (bits - from) / (to - from) * (right - left);
  }

  /** A tick every 1, 2 or 5 times a power of ten, so that there are at most ten. */
  double step() {
    double step = 1;
    double[] factors = {2, 2.5, 2};
    for (int i = 0; (to - from) / step > 10; i++) {
      step *= factors[i % 3];
    }
    return step;
  }
}
