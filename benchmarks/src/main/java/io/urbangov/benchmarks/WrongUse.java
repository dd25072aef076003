package io.urbangov.benchmarks;

/** Data that is missing or a key that is wrong: one line for the user, exit 2. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}
