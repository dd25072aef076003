package io.urbangov.examples.quickstart;

/** The main job: fuses a city. */
public final class Quickstart {

  private Quickstart() {}

  /** Runs the job. */
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
