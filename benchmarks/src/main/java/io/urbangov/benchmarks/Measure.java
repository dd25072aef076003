package io.urbangov.benchmarks;

/** The main job: fuses a city. */
public final class Measure {

  private Measure() {}

  /** Runs the job. */
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
