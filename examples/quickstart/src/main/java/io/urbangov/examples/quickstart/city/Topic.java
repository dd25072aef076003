package io.urbangov.examples.quickstart.city;

import java.util.List;

/** What people appeal about, with the words that they use for it. Immutable and thread-safe. */
record Topic(
    String term,
    String category,
    String department,
    Target target,
    double weight,
    List<String> titles,
    List<String> facts,
    List<String> details) {

  /** What an appeal is about: a place, or an organization and its place. */
  enum Target {
    BUILDING,
    ESTATE,
    PUBLIC,
    SHOP,
    COMPANY,
    SOCIAL,
    /** An estate and its property manager. */
    PROPERTY
  }

  static List<Topic> read(String name) {
    return Table.read(name).stream().map(Topic::of).toList();
  }

  private static Topic of(List<String> row) {
    return new Topic(
        row.get(0),
        row.get(1),
        row.get(2),
        Target.valueOf(row.get(3)),
        Double.parseDouble(row.get(4)),
        parts(row.get(5)),
        parts(row.get(6)),
        parts(row.get(7)));
  }

  static List<String> parts(String text) {
    return List.of(text.split("\\|", -1));
  }
}
