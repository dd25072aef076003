package io.urbangov.benchmarks;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Resolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model specification per kind of data, the same for every file of that kind: its fields, how
 * raw text is cleaned, its blocking rules and comparisons. No threshold depends on a file.
 */
interface Kind {

  /** The fields that a column can be mapped to. */
  List<Field<String>> fields();

  /** Other names that columns of these fields often have, by field name. */
  Map<String, List<String>> aliases();

  /** Cleans a record of raw text. */
  SourceRecord clean(SourceRecord raw);

  /** What the records describe. */
  EntityType type();

  /**
   * The resolver for these records, before sources are declared clean; it may count how common what
   * is, and leave out what no record has.
   */
  Resolver.Builder resolver(List<SourceRecord> records);

  /** The field that a name means: its own, or one of its aliases. */
  default Optional<Field<String>> field(String name) {
    return fields().stream()
        .filter(
            field ->
                field.name().equals(name)
                    || aliases().getOrDefault(field.name(), List.of()).contains(name))
        .findFirst();
  }

  /** The kind with a name. */
  static Kind named(String name) {
    return switch (name) {
      case "person" -> new PersonKind();
      case "place" -> new PlaceKind();
      case "organization" -> new OrganizationKind();
      case "bibliography" -> new BibliographyKind();
      default ->
          throw new WrongUse(
              "kind must be person, place, organization or bibliography, was: " + name);
    };
  }
}
