package io.urbangov.nlp.classify;

/**
 * A category and how likely it is. Immutable and thread-safe.
 *
 * @param category which
 * @param probability in [0, 1], calibrated: of 100 answers at 0.9 some 90 are right
 */
public record ScoredCategory(Category category, double probability) {}
