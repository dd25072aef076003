package io.urbangov.resolve;

/**
 * What a blocking rule yielded. Immutable and thread-safe.
 *
 * @param rule the rule's keys
 * @param pairs the candidate pairs that it was the first to yield
 * @param oversizedBlocks the blocks that were skipped because they hold too many records
 * @param skippedPairs the pairs inside those blocks, which other rules may have yielded
 */
public record RuleReport(String rule, long pairs, int oversizedBlocks, long skippedPairs) {}
