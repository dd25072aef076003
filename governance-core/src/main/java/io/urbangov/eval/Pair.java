package io.urbangov.eval;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Two different records, in no order: {@code (a, b)} equals {@code (b, a)}.
 *
 * <p>Immutable and thread-safe, as long as the records are.
 *
 * @param a one record
 * @param b the other
 * @param <K> the type of the records' ids
 */
public record Pair<K>(K a, K b) {

  /** Throws {@link IllegalArgumentException} if both are the same. */
  public Pair {
    if (requireNonNull(a, "a").equals(requireNonNull(b, "b"))) {
      throw new IllegalArgumentException("a and b must differ, was: " + a);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pair<?> that
        && ((a.equals(that.a) && b.equals(that.b)) || (a.equals(that.b) && b.equals(that.a)));
  }

  @Override
  public int hashCode() {
    return a.hashCode() + b.hashCode();
  }
}
