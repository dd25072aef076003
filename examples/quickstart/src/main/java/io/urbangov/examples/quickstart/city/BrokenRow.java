package io.urbangov.examples.quickstart.city;

/**
 * A row that was broken on purpose. Immutable and thread-safe.
 *
 * @param file the file's name
 * @param line its first line, the header being 1; for GeoJSON the feature's number, from 1
 * @param code the rejection's code, see {@code docs/data-format.md}
 * @param used whether the row is used nevertheless, without the bad value
 */
public record BrokenRow(String file, long line, String code, boolean used) {}
