package io.urbangov.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The levels that occur, or those that were declared from the top down. Not thread-safe. */
final class LevelNames {

  /** A level's number is kept as a {@code char}. */
  static final int LIMIT = 1 << Character.SIZE;

  static final String RULE = "level must be a declared one, or one of the first 65,536";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private boolean declared;

  void declare(List<String> topDown) {
    Set<String> different = new HashSet<>(topDown);
    if (topDown.isEmpty()
        || different.size() < topDown.size()
        || topDown.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "levels must be different and not blank, at least one, was: " + topDown);
    }
    topDown.forEach(this::add);
    declared = true;
  }

  boolean declared() {
    return declared;
  }

  /** What is wrong with a level as the code of a rejection, or {@code null}. */
  @Nullable String problem(@Nullable String level) {
    if (declared && level == null) {
      return "level.missing";
    }
    if (declared && !numbers.containsKey(level)) {
      return "level.unknown";
    }
    return !declared && names.size() == LIMIT && !numbers.containsKey(orEmpty(level))
        ? "level.excess"
        : null;
  }

  /** The number of a level without a problem. */
  int number(@Nullable String level) {
    Integer known = numbers.get(orEmpty(level));
    return known != null ? known : add(orEmpty(level));
  }

  private int add(String level) {
    numbers.put(level, names.size());
    names.add(level);
    return names.size() - 1;
  }

  private static String orEmpty(@Nullable String level) {
    return level == null ? "" : level;
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
