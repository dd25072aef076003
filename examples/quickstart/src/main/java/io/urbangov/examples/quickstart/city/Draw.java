package io.urbangov.examples.quickstart.city;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random choices of one stage of the generator.
 *
 * <p>Each stage has its own sequence, so that a change in one leaves the others as they were. Uses
 * {@link Random}, whose numbers are specified, for the same city on any JDK. Not thread-safe.
 */
final class Draw {

  private final Random random;

  private Draw(Random random) {
    this.random = random;
  }

  static Draw of(long seed, String stage) {
    long mixed = (seed ^ (stage.hashCode() * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
    return new Draw(new Random(mixed ^ (mixed >>> 29)));
  }

  /** A number in [0, bound). */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number in [low, high]. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A number in [0, 1). */
  double unit() {
    return random.nextDouble();
  }

  /** A number in (-size, size). */
  double jitter(double size) {
    return (random.nextDouble() * 2 - 1) * size;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> void shuffle(List<T> list) {
    Collections.shuffle(list, random);
  }
}
