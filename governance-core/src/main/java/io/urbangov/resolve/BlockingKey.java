package io.urbangov.resolve;

import java.util.Collection;

/**
 * The keys under which a value is filed, so that records that share one are compared.
 *
 * <p>No key means that the value is filed nowhere. Implementations must be thread-safe and
 * deterministic.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface BlockingKey<T> {

  /** The keys of a value: few, and each shared by few values. */
  Collection<String> of(T value);
}
