package io.urbangov.benchmarks.people;

import io.urbangov.Field;

/** What is known of an invented person; all of it clean text in lower case. */
public enum Attribute {
  /** The given name. */
  GIVEN_NAME("given_name", false, 3),
  /** The surname. */
  SURNAME("surname", false, 4),
  /** The house number. */
  STREET_NUMBER("street_number", true, 1),
  /** The street, in two words. */
  STREET("street", false, 3),
  /** The locality, suburb or town. */
  LOCALITY("locality", false, 2),
  /** The postcode, four digits. */
  POSTCODE("postcode", true, 1),
  /** The state, one of eight. */
  STATE("state", false, 0),
  /** The birth date, {@code yyyyMMdd}. */
  BIRTH_DATE("birth_date", true, 2),
  /** The phone, ten digits. */
  PHONE("phone", true, 2),
  /** The national id, nine digits, one for each person. */
  NATIONAL_ID("national_id", true, 1);

  @SuppressWarnings("ImmutableEnumChecker") // a field of text is immutable
  private final Field<String> field;

  private final boolean digits;
  private final int slips;

  Attribute(String name, boolean digits, int slips) {
    this.field = Field.text(name);
    this.digits = digits;
    this.slips = slips;
  }

  /** The field of the records. */
  public Field<String> field() {
    return field;
  }

  /** Whether its values are of digits. */
  boolean isDigits() {
    return digits;
  }

  /** How often a slip happens here, beside the others. */
  int slips() {
    return slips;
  }
}
