/**
 * Where complaints cluster (诉求空间聚集), held against where they usually come from.
 *
 * <p>Start at {@link io.urbangov.geo.hotspot.HotSpotScan}.
 */
@NullMarked
package io.urbangov.geo.hotspot;

import org.jspecify.annotations.NullMarked;
