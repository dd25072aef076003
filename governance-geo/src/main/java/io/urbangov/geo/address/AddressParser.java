package io.urbangov.geo.address;

/**
 * Finds the elements of an address.
 *
 * <p>Implementations must be thread-safe and deterministic, and never throw on a text.
 */
@FunctionalInterface
public interface AddressParser {

  /** The elements of a text; none where nothing is understood. */
  ParsedAddress parse(String text);
}
