package io.urbangov.load;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.Rejection;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Parsed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of reading a source, in a form that a test can compare. */
record Loaded(List<SourceRecord> records, List<Rejection> rejections, LoadSummary summary) {

  static final Field<String> NAME = Field.text("name");
  static final Field<String> SEX = Field.text("sex");
  static final Field<LocalDate> BIRTH_DATE = Field.date("birth_date");
  static final Field<Double> LON = Field.number("lon");
  static final Field<Double> LAT = Field.number("lat");

  static final Mapping RESIDENTS =
      Mapping.of("residents", EntityType.PERSON)
          .text(NAME, "name")
          .optional(SEX, "sex", Loaded::sex)
          .field(BIRTH_DATE, "birth_date", Loaded::date)
          .field(LON, "lon", Loaded::number)
          .field(LAT, "lat", Loaded::number)
          .keepUnknown()
          .maxLength(PhysicalLines.LIMIT)
          .check(Loaded::coordinates)
          .build();

  static Loaded of(RowSource source) {
    return of(source, RESIDENTS);
  }

  static Loaded of(RowSource source, Mapping mapping) {
    List<SourceRecord> records = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    LoadSummary summary = source.read(mapping, records::add, rejections::add);
    return new Loaded(records, rejections, summary);
  }

  /** The ids of the records that were used. */
  List<String> ids() {
    return records.stream().map(record -> record.id().key()).toList();
  }

  /** The rejections as {@code line code}. */
  List<String> refused() {
    return rejections.stream().map(r -> r.line() + " " + r.code()).toList();
  }

  /** One column of all records, as text; a missing value is {@code -}. */
  List<String> column(String name) {
    return records.stream().map(record -> record.orElse(Field.text(name), "-")).toList();
  }

  private static Parsed<String> sex(String raw) {
    return switch (raw) {
      case "男", "女" -> Parsed.of(raw);
      default -> Parsed.invalid("sex", "must be 男 or 女");
    };
  }

  private static Parsed<LocalDate> date(String raw) {
    try {
      return Parsed.of(LocalDate.parse(raw));
    } catch (DateTimeParseException e) {
      return Parsed.invalid("date", "must be a calendar date");
    }
  }

  private static Parsed<Double> number(String raw) {
    try {
      return Parsed.of(Double.valueOf(raw));
    } catch (NumberFormatException e) {
      return Parsed.invalid("number", "must be a number");
    }
  }

  private static Optional<Problem> coordinates(SourceRecord record) {
    return record.find(LON).isPresent() == record.find(LAT).isPresent()
        ? Optional.empty()
        : Optional.of(new Problem("coordinates.incomplete", "lon and lat come together"));
  }
}
