package io.urbangov.resolve;

import io.urbangov.EntityType;

/** What decisions about pairs of records rest on. Immutable and thread-safe. */
record Evidence(
    EntityType type,
    RecordTable table,
    Blocks blocks,
    Components components,
    DistinctFields distinct,
    Waterfall waterfall,
    double linkWeight,
    double reviewWeight,
    Labels labels,
    Labels rulings) {}
