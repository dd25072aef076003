/**
 * Loading (数据接入): rows of CSV files, JSON Lines and JDBC results become {@link
 * io.urbangov.SourceRecord}s; what cannot be used becomes a {@link io.urbangov.Rejection}, never an
 * exception and never silence.
 *
 * <p>Start at {@link io.urbangov.load.Mapping} and {@link io.urbangov.load.Csv}. Rows stream: only
 * the memory of ids already seen grows with the input, by 21 to 43 bytes a record. Column names are
 * trimmed and lower case everywhere, values are trimmed, and an empty value is missing.
 *
 * <p>Codes: {@code file.unreadable}, {@code header.missing}, {@code row.columns}, {@code
 * row.quote}, {@code row.encoding}, {@code row.too-long}, {@code row.json}, {@code id.missing},
 * {@code id.duplicate}, {@code COLUMN.invalid}, {@code COLUMN.too-long}, and those of the
 * embedder's own checks.
 */
@NullMarked
package io.urbangov.load;

import org.jspecify.annotations.NullMarked;
