/**
 * Lucene analysis for governance Chinese: width, case, dates, numbers of all kinds, the embedder's
 * own names, words.
 *
 * <p>Start at {@link io.urbangov.nlp.analysis.ComplaintAnalyzer}.
 */
@NullMarked
package io.urbangov.nlp.analysis;

import org.jspecify.annotations.NullMarked;
