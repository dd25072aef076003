package io.urbangov.hierarchy;

/**
 * What a hierarchy takes in memory, in bytes, object headers apart. Immutable and thread-safe.
 *
 * @param arrays parents, ends and levels
 * @param keys codes, ids where they differ, and what finds them
 * @param names the different names, which unit has which, and what finds them
 */
public record Footprint(long arrays, long keys, long names) {}
