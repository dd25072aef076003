package io.urbangov.nlp.surge;

/**
 * One message of a subject.
 *
 * @param day when
 * @param reporter who, hashed
 * @param message its number in the stream
 * @param unit where
 */
record Voice(int day, long reporter, int message, int unit) {}
