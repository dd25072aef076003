/**
 * Entity resolution: block, compare, train without labels, score, cluster, explain.
 *
 * <p>Start with {@link io.urbangov.resolve.Resolver#of}: block, compare, {@code build}, then {@link
 * io.urbangov.resolve.Resolver#resolve(java.util.Collection)} gives a {@link
 * io.urbangov.resolve.Resolution}. The usual comparisons are in {@link
 * io.urbangov.resolve.Comparisons}, the usual blocking keys in {@link
 * io.urbangov.resolve.FieldKey}. A missing value, and a number that is NaN, counts neither for nor
 * against.
 *
 * <p>Probabilistic record linkage after Fellegi and Sunter (1969), with term-frequency adjustment.
 */
@NullMarked
package io.urbangov.resolve;

import org.jspecify.annotations.NullMarked;
