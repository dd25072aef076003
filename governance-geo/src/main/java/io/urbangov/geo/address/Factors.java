package io.urbangov.geo.address;

/** The transitions of a chain as factors, 0 where a label cannot follow, seen from both sides. */
final class Factors {

  /** By label before and label. */
  final double[][] from;

  /** By label and label before, without the start. */
  final double[][] to;

  Factors(float[][] transitions) {
    from = new double[transitions.length][Labels.COUNT];
    to = new double[Labels.COUNT][Labels.COUNT];
    for (int before = 0; before < from.length; before++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        double factor = Math.exp(transitions[before][label]);
        from[before][label] = factor;
        if (before < Labels.COUNT) {
          to[label][before] = factor;
        }
      }
    }
  }
}
