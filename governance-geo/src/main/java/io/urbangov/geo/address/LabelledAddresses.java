package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

/**
 * Two addresses, and whether somebody says that they are one place. Immutable and thread-safe.
 *
 * @param a one address
 * @param b the other
 * @param same whether they are the same place
 */
public record LabelledAddresses(String a, String b, boolean same) {

  /** Throws on {@code null}. */
  public LabelledAddresses {
    requireNonNull(a, "a");
    requireNonNull(b, "b");
  }

  /** Does not show the addresses, which may name a person. */
  @Override
  public String toString() {
    return "LabelledAddresses[same=" + same + "]";
  }
}
