package io.urbangov.benchmarks.stream;

/**
 * What a baseline knows of a term at a message.
 *
 * @param week different people of the last seven days
 * @param weekPeople messages of those days, of any term
 * @param before messages with the term before them
 * @param beforePeople messages before them, of any term
 * @param today different people of today
 * @param todayPeople messages of today, of any term
 * @param mean of the daily share, exponentially weighted
 * @param variance of the daily share, exponentially weighted
 */
record Past(
    int week,
    int weekPeople,
    int before,
    int beforePeople,
    int today,
    int todayPeople,
    double mean,
    double variance) {}
