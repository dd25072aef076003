package io.urbangov.nlp.hotterm;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Numbers categories, channels and persons. Thread-safe. */
final class Names {

  /** The number of what has no name. */
  static final int NONE = -1;

  private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();

  /** Numbers a name; one thread at a time. */
  int add(@Nullable String name) {
    if (name == null) {
      return NONE;
    }
    Integer known = numbers.putIfAbsent(name, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The number of a name, or one that no name has. */
  int find(@Nullable String name) {
    return name == null ? NONE : numbers.getOrDefault(name, Integer.MIN_VALUE);
  }
}
