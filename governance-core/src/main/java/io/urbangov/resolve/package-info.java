/**
 * Entity resolution: block, compare, train without labels, score, cluster, explain.
 *
 * <p>Probabilistic record linkage after Fellegi and Sunter (1969), with term-frequency adjustment.
 */
@NullMarked
package io.urbangov.resolve;

import org.jspecify.annotations.NullMarked;
