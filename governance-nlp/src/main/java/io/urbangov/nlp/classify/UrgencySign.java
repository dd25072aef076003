package io.urbangov.nlp.classify;

/**
 * Words that are a sign of urgency. Immutable and thread-safe.
 *
 * @param kind of what
 * @param evidence the words, their place, and what they weigh by the rules, in log odds
 * @param counts false if a negation right in front of the words cancels them
 */
public record UrgencySign(UrgencyKind kind, Evidence evidence, boolean counts) {}
