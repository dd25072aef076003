/**
 * The complaint index (诉求索引): hot terms of any window and area against their background, and plain
 * search.
 *
 * <p>Start at {@link io.urbangov.nlp.hotterm.HotTermIndex}. The way in: a text is cut ({@code
 * MessageReader}), its atoms and pairs of atoms are numbered ({@code Atoms}), the document waits in
 * a tail and goes to the segments of its weeks ({@code Store}, {@code Segment}). The way of a
 * query: see which documents belong where ({@code Scope}), count pairs of neighbouring characters
 * and take the significant ones ({@code GramCensus}, {@code Yardstick}, {@code GammaPoisson}), grow
 * them into phrases and count these ({@code PhraseCensus}, {@code PhraseGrower}), fold those that
 * tell of the same messages ({@code TopicFolder}).
 */
@NullMarked
package io.urbangov.nlp.hotterm;

import org.jspecify.annotations.NullMarked;
