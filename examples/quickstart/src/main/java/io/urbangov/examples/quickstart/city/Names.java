package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;

/** Invents names of persons, by sex and year of birth. Immutable and thread-safe. */
final class Names {

  private record Fashion(boolean male, int before, Weighted<String> characters) {}

  private final Weighted<List<String>> surnames;
  private final List<Fashion> fashions = new ArrayList<>();
  private final List<String> minorityMale = Table.words("minority.tsv", "M");
  private final List<String> minorityFemale = Table.words("minority.tsv", "F");
  private final Confusions confusions;

  Names(Confusions confusions) {
    this.confusions = confusions;
    surnames = Weighted.of(Table.read("surnames.tsv"), row -> Double.parseDouble(row.get(1)));
    for (List<String> row : Table.read("given.tsv")) {
      fashions.add(
          new Fashion(
              row.get(0).equals("M"),
              Integer.parseInt(row.get(1)),
              Weighted.characters(row.get(2))));
    }
  }

  String surname(Draw draw) {
    return surnames.pick(draw).get(0);
  }

  /** One or two characters; single ones were in fashion between 1975 and 2005. */
  String given(Draw draw, boolean male, int birthYear) {
    Weighted<String> characters = characters(male, birthYear);
    boolean single = draw.chance(birthYear > 1975 && birthYear < 2005 ? 0.25 : 0.08);
    String first = characters.pick(draw);
    return single ? first : first + characters.pick(draw);
  }

  /** A name like another: its first character and another second one. */
  String sibling(Draw draw, String given, boolean male, int birthYear) {
    Weighted<String> characters = characters(male, birthYear);
    String first = Character.toString(given.codePointAt(0));
    String name = given;
    while (name.equals(given)) {
      name = first + characters.pick(draw);
    }
    return name;
  }

  /** A son's name: a homophone of his father's, or one that shares a character. */
  String son(Draw draw, String fatherGiven, int birthYear) {
    return confusions
        .sound(draw, fatherGiven)
        .orElseGet(() -> sibling(draw, fatherGiven, true, birthYear));
  }

  /** A minority name, given·father's given. */
  String minority(Draw draw, boolean male) {
    return draw.pick(male ? minorityMale : minorityFemale) + "·" + draw.pick(minorityMale);
  }

  private Weighted<String> characters(boolean male, int birthYear) {
    for (Fashion fashion : fashions) {
      if (fashion.male() == male && birthYear < fashion.before()) {
        return fashion.characters();
      }
    }
    throw new IllegalArgumentException("birth year must be before 2100, was: " + birthYear);
  }
}
