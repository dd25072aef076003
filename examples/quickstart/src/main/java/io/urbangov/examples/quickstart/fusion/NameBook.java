package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.NAME;

import io.urbangov.Entity;
import io.urbangov.clean.Text;
import io.urbangov.resolve.Resolution;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the places and organizations that a text names in full. */
final class NameBook {

  private static final int SHORTEST = 4;

  private final Map<String, Optional<Entity>> names = new HashMap<>();
  private final TreeSet<Integer> lengths = new TreeSet<>();

  NameBook(Resolution... resolutions) {
    for (Resolution resolution : resolutions) {
      for (Entity entity : resolution.entities()) {
        entity.members().stream()
            .map(resolution::getRecord)
            .flatMap(record -> record.find(NAME).stream())
            .filter(name -> name.length() >= SHORTEST)
            .forEach(name -> note(name, entity));
      }
    }
  }

  /** A name that two entities have names neither. */
  private void note(String name, Entity entity) {
    names.merge(name, Optional.of(entity), (a, b) -> a.equals(b) ? a : Optional.empty());
    lengths.add(name.length());
  }

  /** The entities named in a text, the longest name first at each position. */
  Set<Entity> find(String text) {
    String compact = Text.compact(text);
    Set<Entity> found = new LinkedHashSet<>();
    for (int at = 0; at < compact.length(); at++) {
      for (int length : lengths.descendingSet()) {
        if (at + length <= compact.length()) {
          Optional<Entity> entity = names.get(compact.substring(at, at + length));
          if (entity != null) {
            entity.ifPresent(found::add);
            at += length - 1;
            break;
          }
        }
      }
    }
    return found;
  }
}
