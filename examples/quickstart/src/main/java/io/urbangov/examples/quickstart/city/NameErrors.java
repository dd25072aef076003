package io.urbangov.examples.quickstart.city;

import java.util.List;

/** How names of persons are written down. Not thread-safe. */
final class NameErrors {

  private static final List<String> DOTS = List.of("•", "・", "．", " ", "");

  private final Confusions confusions = new Confusions();
  private final Planter planter;

  NameErrors(Planter planter) {
    this.planter = planter;
  }

  /** As an office writes it down from a document. */
  String written(Person person) {
    String name = person.name();
    if (person.surname().isEmpty()) {
      return planter.plants(Difficulty.NAME_DOT)
          ? name.replace("·", planter.draw().pick(DOTS))
          : name;
    }
    if (confusions.hasSound(name) && planter.plants(Difficulty.NAME_SOUND)) {
      return confusions.sound(planter.draw(), name).orElse(name);
    }
    if (confusions.hasLook(name) && planter.plants(Difficulty.NAME_LOOK)) {
      return confusions.look(planter.draw(), name).orElse(name);
    }
    return confusions.hasTraditional(name) && planter.plants(Difficulty.NAME_TRADITIONAL)
        ? confusions.traditional(name)
        : name;
  }

  /** As it is written down from a call or a post: perhaps not at all. */
  String reported(Person person) {
    if (planter.plants(Difficulty.NAME_MISSING)) {
      return "";
    }
    if (person.surname().isEmpty()) {
      return written(person);
    }
    if (planter.plants(Difficulty.NAME_TITLE)) {
      return person.surname() + (person.male() ? "先生" : "女士");
    }
    if (planter.plants(Difficulty.NAME_MASKED)) {
      return person.surname()
          + "*".repeat(person.given().codePointCount(0, person.given().length()));
    }
    return written(person);
  }
}
