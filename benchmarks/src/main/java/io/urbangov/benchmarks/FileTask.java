package io.urbangov.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resolution task on files: deduplicate one, or link two.
 *
 * @param kind the kind of data
 * @param a the first file
 * @param b the second file when two are linked
 * @param id the column with the row's id, or {@code null} to use the line
 * @param truthColumn the column that holds the true cluster, or {@code null}
 * @param truthPairs the file of true pairs, ids in the first two columns, or {@code null}
 * @param map the column of each field; empty to take the columns that have a field's name
 */
record FileTask(
    String kind,
    Path a,
    @Nullable Path b,
    @Nullable String id,
    @Nullable String truthColumn,
    @Nullable Path truthPairs,
    Map<String, String> map) {}
