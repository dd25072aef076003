/**
 * What resolution has to say for itself (解释与报告), as plain values: why a pair, why an entity, why
 * not, and how a whole run went.
 *
 * <p>Start with {@link io.urbangov.resolve.report.PairWaterfall} and {@link
 * io.urbangov.resolve.report.RunReport}, which {@code Resolution} gives out. All are immutable,
 * know nothing of the engine, and turn into text in English or Chinese ({@link
 * io.urbangov.resolve.report.Language}), JSON, SVG or an HTML page. They name fields, levels, rules
 * and record ids, and never show a value of a record.
 */
@NullMarked
package io.urbangov.resolve.report;

import org.jspecify.annotations.NullMarked;
