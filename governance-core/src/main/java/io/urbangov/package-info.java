/**
 * The nouns that everyone needs: records from silos, the entities they resolve to, and how every
 * answer is explained.
 *
 * <p>Start at {@link io.urbangov.SourceRecord}. This package knows no feature.
 */
@NullMarked
package io.urbangov;

import org.jspecify.annotations.NullMarked;
