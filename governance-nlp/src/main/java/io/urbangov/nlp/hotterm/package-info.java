/**
 * The complaint index (诉求索引): hot terms of any window and area against their background, and plain
 * search.
 *
 * <p>Start at {@link io.urbangov.nlp.hotterm.HotTermIndex}. The way of a query: count pairs of
 * neighbouring characters ({@code GramCounts}), take the significant ones ({@code Yardstick},
 * {@code GammaPoisson}), grow them into phrases ({@code PhraseGrower}), count the phrases exactly
 * ({@code PhraseCounts}), fold those that tell of the same messages ({@code TopicFolder}).
 */
@NullMarked
package io.urbangov.nlp.hotterm;

import org.jspecify.annotations.NullMarked;
