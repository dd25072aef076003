/**
 * Lucene analysis for governance Chinese: width, case, traditional characters, dates, numbers of
 * all kinds, the embedder's own names, words, phrases, and new words found as messages come.
 *
 * <p>Start at {@link io.urbangov.nlp.analysis.ComplaintAnalyzer} for an index, at {@link
 * io.urbangov.nlp.analysis.Segmenter} for the words of a text, at {@link
 * io.urbangov.nlp.analysis.TermFinder} for new words.
 */
@NullMarked
package io.urbangov.nlp.analysis;

import org.jspecify.annotations.NullMarked;
