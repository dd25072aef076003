package io.urbangov.examples.quickstart;

import static io.urbangov.examples.quickstart.fusion.CityFields.NAME;
import static io.urbangov.examples.quickstart.fusion.CityFields.TITLE;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.relate.Node;
import io.urbangov.resolve.Resolution;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How the report calls things: by id and name, persons by their id alone. */
final class Labels {

  private static final int LONGEST = 30;
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{5,}[0-9０-９XxＸ*-]*");

  private final FusedCity city;

  Labels(FusedCity city) {
    this.city = city;
  }

  String of(Node node) {
    String name = name(node);
    return name.isEmpty() ? node.id() : node.id() + " " + name;
  }

  private String name(Node node) {
    if (node.type().equals("UNIT")) {
      Hierarchy hierarchy = city.data().hierarchy();
      OptionalInt rank = hierarchy.find(node.id());
      return rank.isPresent() ? hierarchy.name(rank.getAsInt()) : "";
    }
    EntityType type = new EntityType(node.type());
    return type.equals(EntityType.PERSON) ? "" : name(type, RecordId.parse(node.id()));
  }

  private String name(EntityType type, RecordId id) {
    Resolution resolution = city.resolutions().of(type);
    Field<String> field = type.equals(EntityType.APPEAL) ? TITLE : NAME;
    return resolution.getEntity(id).members().stream()
        .map(resolution::getRecord)
        .flatMap(record -> record.find(field).stream())
        .findFirst()
        .map(Labels::discreet)
        .orElse("");
  }

  /** One short line; a long number in a title may be a phone or an id. */
  static String discreet(String text) {
    String line = NUMBER.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("***");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
