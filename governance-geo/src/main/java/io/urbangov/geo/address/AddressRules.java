package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

/**
 * The parser that needs no training: a gazetteer for the units, rules for roads, places and
 * numbers.
 *
 * <p>Upper levels may be missing, masked (A市A3区), repeated or unknown to the gazetteer. Some
 * hundred thousand addresses a second and core. Reads the first 400 characters; every token belongs
 * to an element, so that a place of unknown kind is a {@link AddressTag#POI}. Immutable and
 * thread-safe.
 */
public final class AddressRules implements AddressParser {

  private final Gazetteer gazetteer;

  private AddressRules(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Rules with the units of a gazetteer; a city's own units are enough for that city. */
  public static AddressRules of(Gazetteer gazetteer) {
    return new AddressRules(requireNonNull(gazetteer, "gazetteer"));
  }

  @Override
  public ParsedAddress parse(String text) {
    Tokens tokens = new Tokens(Glyphs.of(text));
    ElementList elements = new ElementList(tokens);
    int at = new UnitScan(tokens, gazetteer, elements).run();
    new DoorScan(tokens, elements).run(at);
    return new ParsedAddress(text, elements.toList());
  }
}
