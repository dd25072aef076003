package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.EntityType;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Addresses;
import io.urbangov.clean.CreditCode;
import io.urbangov.clean.Dates;
import io.urbangov.clean.Digits;
import io.urbangov.clean.MaskedText;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.PersonNames;
import io.urbangov.clean.Phone;
import io.urbangov.clean.Phones;
import io.urbangov.clean.ResidentId;
import io.urbangov.clean.Sex;
import io.urbangov.clean.Text;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.Mapping;
import io.urbangov.load.Problem;
import java.util.Locale;
import java.util.Optional;

/** How the columns of {@code docs/data-format.md} become fields. */
final class CityMappings {

  private final Hierarchy hierarchy;
  private final FormerCodes former;

  CityMappings(Hierarchy hierarchy, FormerCodes former) {
    this.hierarchy = hierarchy;
    this.former = former;
  }

  Mapping of(EntityType type, String silo) {
    Mapping.Builder mapping =
        Mapping.of(silo, type)
            .field(PHONE, "phone", CityMappings::phone)
            .field(ADDRESS, "address", Addresses::clean)
            .field(LON, "lon", text -> degrees(text, 180))
            .field(LAT, "lat", text -> degrees(text, 90))
            .optional(UNIT, "unit", this::unit)
            .check(CityMappings::coordinates)
            .keepUnknown();
    if (type.equals(EntityType.PERSON)) {
      person(mapping);
    } else if (type.equals(EntityType.APPEAL)) {
      appeal(mapping);
    } else if (type.equals(EntityType.PLACE)) {
      mapping.field(NAME, "name", Addresses::clean);
    } else {
      organization(mapping);
    }
    return mapping.build();
  }

  private static void person(Mapping.Builder mapping) {
    mapping
        .field(NAME, "name", CityMappings::personName)
        .field(RESIDENT_ID, "resident_id", CityMappings::residentId)
        .field(VALID_RESIDENT_ID, "resident_id", CityMappings::validResidentId)
        .optional(SEX, "sex", Sex::parse)
        .field(BIRTH_DATE, "birth_date", Dates::parseDate);
  }

  private static void organization(Mapping.Builder mapping) {
    mapping
        .field(NAME, "name", text -> Parsed.of(Text.compact(text)))
        .field(CREDIT_CODE, "credit_code", CityMappings::creditCode)
        .field(VALID_CREDIT_CODE, "credit_code", CityMappings::validCreditCode)
        .field(LEGAL_PERSON, "legal_person", CityMappings::personName);
  }

  private static void appeal(Mapping.Builder mapping) {
    mapping
        .field(NAME, "name", CityMappings::personName)
        .field(TIME, "time", Dates::parseDateTime)
        .text(CHANNEL, "channel")
        .text(TITLE, "title")
        .text(BODY, "body")
        .text(CATEGORY, "category")
        .text(DEPARTMENT, "department")
        .text(STATUS, "status");
  }

  /** A name that is none is not worth a row: it may still be known by its other columns. */
  private static Parsed<String> personName(String text) {
    return orMissing(PersonNames.clean(text));
  }

  private static Parsed<String> phone(String text) {
    return orMissing(Phones.parse(text).map(Phone::canonical));
  }

  private static Parsed<String> residentId(String text) {
    Parsed<String> valid = validResidentId(text);
    Parsed<String> masked = ResidentId.parseMasked(text).map(MaskedText::pattern);
    return valid.value().isPresent() ? valid : masked.value().isPresent() ? masked : code(text);
  }

  private static Parsed<String> validResidentId(String text) {
    return orMissing(ResidentId.parse(text).map(ResidentId::id));
  }

  private static Parsed<String> creditCode(String text) {
    Parsed<String> valid = validCreditCode(text);
    return valid.value().isPresent() ? valid : code(text);
  }

  private static Parsed<String> validCreditCode(String text) {
    return orMissing(CreditCode.parse(text).map(CreditCode::code));
  }

  private static Parsed<String> code(String text) {
    String code = Text.compact(text).toUpperCase(Locale.ROOT);
    return code.isEmpty() ? Parsed.missing() : Parsed.of(code);
  }

  private static <T> Parsed<T> orMissing(Parsed<T> parsed) {
    return parsed.value().isPresent() ? parsed : Parsed.missing();
  }

  private static Parsed<Double> degrees(String text, double most) {
    try {
      double value = Double.parseDouble(Digits.ascii(Text.halfWidth(text)));
      return Math.abs(value) <= most
          ? Parsed.of(value)
          : Parsed.invalid("range", "must be in [-" + most + ", " + most + "]");
    } catch (NumberFormatException e) {
      return Parsed.invalid("number", "must be a number");
    }
  }

  private Parsed<String> unit(String code) {
    String today = former.find(code).orElse(code);
    return hierarchy.size() == 0 || hierarchy.find(today).isPresent()
        ? Parsed.of(today)
        : Parsed.invalid("unit.unknown", "must be the code of a unit, today's or a former one");
  }

  private static Optional<Problem> coordinates(SourceRecord record) {
    return record.find(LON).isPresent() == record.find(LAT).isPresent()
        ? Optional.empty()
        : Optional.of(new Problem("coordinates.incomplete", "lon and lat must come together"));
  }
}
