package io.urbangov.resolve;

/** A table with its candidate pairs, compared. Immutable and thread-safe. */
record Compared(
    RecordTable table,
    Blocks blocks,
    DistinctFields distinct,
    CodeRows rows,
    ComparedPairs pairs) {}
