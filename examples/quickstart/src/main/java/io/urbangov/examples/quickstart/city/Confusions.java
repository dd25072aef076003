package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Characters that take each other's place: same sound, same look, traditional form. */
final class Confusions {

  private final Map<String, String> sounds = new TreeMap<>();
  private final Map<String, String> looks = new TreeMap<>();
  private final Map<String, String> traditional = new TreeMap<>();

  Confusions() {
    for (List<String> row : Table.read("confusions.tsv")) {
      List<String> group = characters(row.get(1));
      switch (row.get(0)) {
        case "sound" -> link(sounds, group);
        case "look" -> link(looks, group);
        default -> traditional.put(group.get(0), group.get(1));
      }
    }
  }

  Optional<String> sound(Draw draw, String name) {
    return replaced(draw, name, sounds);
  }

  Optional<String> look(Draw draw, String name) {
    return replaced(draw, name, looks);
  }

  boolean hasSound(String name) {
    return has(name, sounds);
  }

  boolean hasLook(String name) {
    return has(name, looks);
  }

  boolean hasTraditional(String name) {
    return has(name, traditional);
  }

  /** Every character that has a traditional form, in that form. */
  String traditional(String name) {
    StringBuilder text = new StringBuilder();
    characters(name).forEach(c -> text.append(traditional.getOrDefault(c, c)));
    return text.toString();
  }

  static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    text.codePoints().forEach(c -> characters.add(Character.toString(c)));
    return characters;
  }

  private static boolean has(String name, Map<String, String> table) {
    return characters(name).stream().anyMatch(table::containsKey);
  }

  private static Optional<String> replaced(Draw draw, String name, Map<String, String> table) {
    List<String> characters = characters(name);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      if (table.containsKey(characters.get(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int place = draw.pick(places);
    String others = table.getOrDefault(characters.get(place), "");
    characters.set(place, draw.pick(characters(others)));
    return Optional.of(String.join("", characters));
  }

  private static void link(Map<String, String> table, List<String> group) {
    for (String character : group) {
      StringBuilder others = new StringBuilder(table.getOrDefault(character, ""));
      group.stream().filter(c -> !c.equals(character)).forEach(others::append);
      table.put(character, others.toString());
    }
  }
}
