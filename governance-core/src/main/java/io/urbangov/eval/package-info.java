/**
 * Quality against a truth: pairwise and B-cubed precision and recall of clusters, of links between
 * files, and of blocking.
 *
 * <p>Start at {@link io.urbangov.eval.ClusterQuality} when every record's cluster is known, at
 * {@link io.urbangov.eval.Truth} when only some pairs are.
 */
@NullMarked
package io.urbangov.eval;

import org.jspecify.annotations.NullMarked;
