package io.urbangov.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The column names of a source, trimmed and in lower case. A name that comes again becomes {@code
 * name.2}; a column without a name becomes {@code column.N}, N counted from 1.
 *
 * <p>Immutable and thread-safe.
 */
final class Header {

  private final List<String> names;
  private final Map<String, Integer> positions;

  private Header(List<String> names, Map<String, Integer> positions) {
    this.names = List.copyOf(names);
    this.positions = positions;
  }

  static Header of(List<String> raw) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String name = normalize(raw.get(i));
      names.add(name.isEmpty() ? "column." + (i + 1) : name);
      positions.putIfAbsent(names.get(i), i);
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!Integer.valueOf(i).equals(positions.get(names.get(i)))) {
        names.set(i, free(names.get(i), positions.keySet(), numbers));
        positions.put(names.get(i), i);
      }
    }
    return new Header(names, positions);
  }

  /** The first of {@code name.2}, {@code name.3} … that is not taken; remembers the numbers. */
  static String free(String name, Set<String> taken, Map<String, Integer> numbers) {
    String next = name + "." + numbers.merge(name, 2, (last, first) -> last + 1);
    return taken.contains(next) ? free(name, taken, numbers) : next;
  }

  static String normalize(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** The position of a column, or -1. */
  int indexOf(String column) {
    Integer position = positions.get(column);
    return position != null ? position : positions.getOrDefault(normalize(column), -1);
  }
}
