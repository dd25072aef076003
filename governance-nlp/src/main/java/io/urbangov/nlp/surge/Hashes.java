package io.urbangov.nlp.surge;

/** 64-bit hashes of texts that are the same in every JVM. Stafford's mix 13 over a polynomial. */
final class Hashes {

  private Hashes() {}

  static long of(CharSequence text) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mix(hash + text.length());
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
