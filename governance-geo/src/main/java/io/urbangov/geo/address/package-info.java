/**
 * Chinese addresses (地址) from province to door: parse, normalize, compare, block.
 *
 * <p>Start at {@link io.urbangov.geo.address.AddressRules}, the parser that needs nothing but a
 * list of units, and {@link io.urbangov.geo.address.AddressNormalizer}; {@link
 * io.urbangov.geo.address.AddressSimilarity} and {@link io.urbangov.geo.address.AddressKeys} serve
 * resolution, and {@link io.urbangov.geo.address.AddressModel} learns from an embedder's own tagged
 * addresses.
 */
@NullMarked
package io.urbangov.geo.address;

import org.jspecify.annotations.NullMarked;
