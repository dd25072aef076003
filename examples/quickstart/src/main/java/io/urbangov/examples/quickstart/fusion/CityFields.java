package io.urbangov.examples.quickstart.fusion;

import io.urbangov.Field;
import io.urbangov.clean.Sex;
import io.urbangov.geo.GeoPoint;
import io.urbangov.nlp.TextVector;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The fields of a city's records, cleaned. */
public final class CityFields {

  /** Person: without title. Organization and place: half width, simplified, without blanks. */
  public static final Field<String> NAME = Field.text("name");

  /** 18 characters when valid, else what was written, masked digits as {@code *}. */
  public static final Field<String> RESIDENT_ID = Field.text("resident_id");

  /** Only ids whose check character is right. */
  public static final Field<String> VALID_RESIDENT_ID = Field.text("valid_resident_id");

  /** Male or female. */
  public static final Field<Sex> SEX = Field.of("sex", Sex.class);

  /** As written, or as the valid resident id says. */
  public static final Field<LocalDate> BIRTH_DATE = Field.date("birth_date");

  /** In one form; masked digits as {@code *}. */
  public static final Field<String> PHONE = Field.text("phone");

  /** Half width, simplified, numbers in digits. */
  public static final Field<String> ADDRESS = Field.text("address");

  /** The address from the road or estate on, without the names of units before it. */
  public static final Field<String> LOCAL_ADDRESS = Field.text("local_address");

  /** Where an appeal is about: a place, else an address, else a unit. */
  public static final Field<String> SITE = Field.text("site");

  /** A phone without masked digits. */
  public static final Field<String> FULL_PHONE = Field.text("full_phone");

  /** The code of the unit that the address names. */
  public static final Field<String> ADDRESS_UNIT = Field.text("address_unit");

  /** Degrees east. */
  public static final Field<Double> LON = Field.number("lon");

  /** Degrees north. */
  public static final Field<Double> LAT = Field.number("lat");

  /** Both coordinates. */
  public static final Field<GeoPoint> POINT = Field.of("point", GeoPoint.class);

  /** The code of the unit that the row names. */
  public static final Field<String> UNIT = Field.text("unit");

  /** 18 characters when valid, else what was written. */
  public static final Field<String> CREDIT_CODE = Field.text("credit_code");

  /** Only codes whose check character is right. */
  public static final Field<String> VALID_CREDIT_CODE = Field.text("valid_credit_code");

  /** The legal representative's name. */
  public static final Field<String> LEGAL_PERSON = Field.text("legal_person");

  /** When an appeal was made, local time. */
  public static final Field<LocalDateTime> TIME = Field.dateTime("time");

  /** How an appeal came in. */
  public static final Field<String> CHANNEL = Field.text("channel");

  /** The title of an appeal. */
  public static final Field<String> TITLE = Field.text("title");

  /** The body of an appeal. */
  public static final Field<String> BODY = Field.text("body");

  /** Title and body, a line break between them. */
  public static final Field<String> TEXT = Field.text("text");

  /** The text as weighted terms, for comparing. */
  public static final Field<TextVector> TEXT_VECTOR = Field.of("text terms", TextVector.class);

  /** What kind of appeal it is. */
  public static final Field<String> CATEGORY = Field.text("category");

  /** Who deals with the appeal. */
  public static final Field<String> DEPARTMENT = Field.text("department");

  /** How far the appeal has come. */
  public static final Field<String> STATUS = Field.text("status");

  private CityFields() {}
}
