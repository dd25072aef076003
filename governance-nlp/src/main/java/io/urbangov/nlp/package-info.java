/**
 * Text of complaints: how alike two are.
 *
 * <p>Start at {@link io.urbangov.nlp.TextSimilarity}; hot terms are in {@code hotterm}.
 */
@NullMarked
package io.urbangov.nlp;

import org.jspecify.annotations.NullMarked;
