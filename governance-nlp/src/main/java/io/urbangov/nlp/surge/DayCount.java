package io.urbangov.nlp.surge;

import java.time.LocalDate;

/**
 * How many people were heard on a subject on a day, and how many are usual.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day which day
 * @param people who were heard, each on the day of the last message only
 * @param expected how many are usual on such a day
 */
public record DayCount(LocalDate day, int people, double expected) {}
