package io.urbangov.examples.quickstart.city;

/**
 * An invented organization (法人). Immutable and thread-safe.
 *
 * @param brand trade name and industry, as on the sign
 * @param place where it operates
 * @param room its room there, empty for a shop
 */
record Organization(
    String key,
    Kind kind,
    String name,
    String brand,
    String creditCode,
    Person legalPerson,
    Person formerLegalPerson,
    Place place,
    String room,
    String phone) {

  /** What kind of organization, and the first two characters of its credit code. */
  enum Kind {
    COMPANY("91"),
    PROPERTY("91"),
    SHOP("92"),
    SOCIAL("52");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    String prefix() {
      return prefix;
    }
  }

  Address address() {
    return place.address().inRoom(0, room);
  }

  @Override
  public String toString() {
    return key;
  }
}
