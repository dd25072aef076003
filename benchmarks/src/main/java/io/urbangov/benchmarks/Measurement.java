package io.urbangov.benchmarks;

/** One named measurement. */
interface Measurement {

  /** The keys it takes, one line. */
  String usage();

  /** Runs it and puts its figures into the result. */
  void run(Arguments arguments, Result result);
}
