package io.urbangov.nlp.classify;

import java.util.Arrays;
import java.util.List;

/**
 * A category (诉求类别) as the names from the top of its tree down: 城乡建设/安全生产/事故处理.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path one name or more, none blank or with a slash
 */
public record Category(List<String> path) implements Comparable<Category> {

  private static final String SLASH = "/";

  /** Throws {@link IllegalArgumentException} without a name, or if one is blank or has a slash. */
  public Category {
    path = List.copyOf(path);
    if (path.isEmpty() || path.stream().anyMatch(it -> it.isBlank() || it.contains(SLASH))) {
      throw new IllegalArgumentException(
          "path must be names that are not blank and have no slash, was: " + path);
    }
  }

  /** Returns the category of these names, the top first. */
  public static Category of(String... path) {
    return new Category(List.of(path));
  }

  /** Reads what {@link #toString()} writes. */
  public static Category parse(String path) {
    return new Category(Arrays.stream(path.split(SLASH, -1)).map(String::strip).toList());
  }

  /** The last name. */
  public String name() {
    return path.get(path.size() - 1);
  }

  /** How many names it has: 1 at the top. */
  public int depth() {
    return path.size();
  }

  /** The category of the first so many names; {@link IllegalArgumentException} if it has fewer. */
  public Category atDepth(int depth) {
    if (depth < 1 || depth > depth()) {
      throw new IllegalArgumentException("depth must be in [1, " + depth() + "], was: " + depth);
    }
    return new Category(path.subList(0, depth));
  }

  /** Whether this is the other or above it. */
  public boolean covers(Category other) {
    return depth() <= other.depth() && path.equals(other.path.subList(0, depth()));
  }

  /** By names, from the top. */
  @Override
  public int compareTo(Category other) {
    int shared = Math.min(depth(), other.depth());
    for (int i = 0; i < shared; i++) {
      int order = path.get(i).compareTo(other.path.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(depth(), other.depth());
  }

  /** The names, parted by slashes. */
  @Override
  public String toString() {
    return String.join(SLASH, path);
  }
}
