package io.urbangov.nlp.surge;

/**
 * One message of a subject.
 *
 * @param day when
 * @param reporter who, hashed
 * @param message its number in the stream
 * @param unit where
 */
record Voice(int day, long reporter, int message, int unit) {

  /** The same for the same messages in the same order. */
  static long hash(Voice[] voices) {
    long hash = voices.length;
    for (Voice voice : voices) {
      hash = Hashes.mix(hash + voice.message());
    }
    return hash;
  }
}
