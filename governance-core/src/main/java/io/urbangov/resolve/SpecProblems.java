package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a specification as a whole, beyond each of its parts. */
final class SpecProblems {

  private final List<String> problems = new ArrayList<>();

  /** Two fields of one name but of two types: the records can have one of them only. */
  void fields(Collection<? extends Field<?>> fields) {
    Map<String, Set<String>> types = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      types
          .computeIfAbsent(field.name(), name -> new LinkedHashSet<>())
          .add(field.type().getSimpleName());
    }
    types.forEach(
        (name, of) -> {
          if (of.size() > 1) {
            problems.add("field " + name + " must have one type, was: " + String.join(", ", of));
          }
        });
  }

  /** A name that no record id can have as its source. */
  void cleanSources(Collection<String> sources) {
    for (String source : sources) {
      if (source.isBlank() || source.indexOf(':') >= 0) {
        problems.add("cleanSource must not be blank or contain ':', was: " + source);
      }
    }
  }

  void thresholds(double link, double review) {
    if (!(link > 0 && link < 1)) {
      problems.add("link must be in (0, 1), was: " + link);
    }
    if (!(review > 0 && review <= link)) {
      problems.add("review must be in (0, link], was: " + review);
    }
  }

  void check(boolean right, String problem) {
    if (!right) {
      problems.add(problem);
    }
  }

  /** Throws {@link IllegalArgumentException} naming everything that is wrong, if anything is. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }
}
