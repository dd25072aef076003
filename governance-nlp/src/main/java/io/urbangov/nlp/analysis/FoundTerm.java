package io.urbangov.nlp.analysis;

/**
 * A new word or a phrase that a {@link TermFinder} found. Immutable and thread-safe.
 *
 * @param term as analyzers give it: half-width, lower case, simplified
 * @param count how often it was seen, never too large
 * @param reporters about how many people used it; 266 stands for all beyond
 * @param cohesion how firmly it holds together, in [-1, 1]: normalized pointwise mutual information
 * @param freedom how freely others stand beside it: entropy of the neighbours in nats, of the side
 *     where it is lower
 */
public record FoundTerm(String term, int count, int reporters, double cohesion, double freedom) {}
