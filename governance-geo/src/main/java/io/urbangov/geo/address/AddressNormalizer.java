package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes addresses in one way: half width, simplified, numbers in digits, 栋 and 号楼 as 幢, 楼 as 层,
 * rooms with 室, 3-2-501 as 3幢2单元501室, no repetitions or separators, the roads of a crossing in
 * order, and the upper levels filled in from the gazetteer where they are not in doubt.
 *
 * <p>Normalizing a normalized text changes nothing. What the parser does not understand, and
 * anything but the first of two parts with one tag, is left out. Immutable and thread-safe.
 */
public final class AddressNormalizer {

  private static final int ROUNDS = 8;

  private final AddressParser parser;
  private final UnitResolver units;

  private AddressNormalizer(AddressParser parser, Gazetteer gazetteer) {
    this.parser = parser;
    this.units = new UnitResolver(gazetteer);
  }

  /** Normalizes what the rules find. */
  public static AddressNormalizer of(Gazetteer gazetteer) {
    return of(AddressRules.of(gazetteer), gazetteer);
  }

  /** Normalizes what a parser finds. */
  public static AddressNormalizer of(AddressParser parser, Gazetteer gazetteer) {
    return new AddressNormalizer(requireNonNull(parser, "parser"), gazetteer);
  }

  /** The address in one way of writing; without parts when nothing is understood. */
  public NormalizedAddress normalize(String text) {
    List<NormalizedAddress> seen = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    String next = text;
    for (int round = 0; round < ROUNDS; round++) {
      NormalizedAddress address = once(next);
      next = address.text();
      int before = texts.indexOf(next);
      if (before >= 0) {
        return seen.get(before + smallest(texts.subList(before, texts.size())));
      }
      seen.add(address);
      texts.add(next);
    }
    return seen.get(ROUNDS - 1);
  }

  /** Texts that turn into one another in a circle stand for the same: the first in order. */
  private static int smallest(List<String> circle) {
    return circle.indexOf(Collections.min(circle));
  }

  private NormalizedAddress once(String text) {
    ParsedAddress parsed = parser.parse(text);
    Map<AddressTag, String> parts = new EnumMap<>(AddressTag.class);
    for (AddressElement element : parsed.elements()) {
      if (element.tag() != AddressTag.REDUNDANT) {
        String part = PartForm.of(element.tag(), new String(Glyphs.of(parsed.text(element))));
        if (!part.isEmpty()) {
          parts.putIfAbsent(element.tag(), part);
        }
      }
    }
    orderCrossing(parts);
    return units.resolve(parts);
  }

  private static void orderCrossing(Map<AddressTag, String> parts) {
    String road = parts.get(AddressTag.ROAD);
    String other = parts.get(AddressTag.SUB_ROAD);
    boolean crossing = parts.getOrDefault(AddressTag.ASSIST, "").equals("交叉口");
    if (crossing && road != null && other != null && road.compareTo(other) > 0) {
      parts.put(AddressTag.ROAD, other);
      parts.put(AddressTag.SUB_ROAD, road);
    }
  }
}
