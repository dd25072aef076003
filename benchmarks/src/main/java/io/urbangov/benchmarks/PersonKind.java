package io.urbangov.benchmarks;

import static io.urbangov.resolve.FieldKey.exact;
import static io.urbangov.resolve.FieldKey.prefix;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.clean.PersonNames;
import io.urbangov.clean.ResidentId;
import io.urbangov.nlp.name.ChineseNames;
import io.urbangov.nlp.name.Pinyin;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.Resolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Persons: name, birth date, numbers, address. */
final class PersonKind implements Kind {

  /** As many as a resolver takes. */
  private static final int MOST_COMPARISONS = 16;

  private static final Field<String> FULL_NAME = Field.text("full_name");
  private static final Field<String> HAN_NAME = Field.text("han_name");
  private static final Field<String> VALID_ID = Field.text("valid_id");
  private static final Field<String> GIVEN_NAME = Field.text("given_name");
  private static final Field<String> SURNAME = Field.text("surname");

  /** Given name and surname together, to see whether they were swapped; set by cleaning. */
  private static final Field<String> NAME_PARTS = Field.text("name_parts");

  private static final Field<String> BIRTH_DATE = Field.text("birth_date");
  private static final Field<String> NATIONAL_ID = Field.text("national_id");
  private static final Field<String> PHONE = Field.text("phone");
  private static final Field<String> EMAIL = Field.text("email");
  private static final Field<String> STREET_NUMBER = Field.text("street_number");
  private static final Field<String> STREET = Field.text("street");
  private static final Field<String> LOCALITY = Field.text("locality");
  private static final Field<String> CITY = Field.text("city");
  private static final Field<String> POSTCODE = Field.text("postcode");
  private static final Field<String> STATE = Field.text("state");
  private static final Field<String> SEX = Field.text("sex");
  private static final Field<String> BIRTH_PLACE = Field.text("birth_place");
  private static final Field<String> OCCUPATION = Field.text("occupation");

  private final ChineseNames names = ChineseNames.of(Pinyin.load());

  @Override
  public List<Field<String>> fields() {
    return List.of(
        FULL_NAME,
        GIVEN_NAME,
        SURNAME,
        BIRTH_DATE,
        NATIONAL_ID,
        PHONE,
        EMAIL,
        STREET_NUMBER,
        STREET,
        LOCALITY,
        CITY,
        POSTCODE,
        STATE,
        SEX,
        BIRTH_PLACE,
        OCCUPATION);
  }

  @Override
  public Map<String, List<String>> aliases() {
    return Map.ofEntries(
        Map.entry("full_name", List.of("name")),
        Map.entry("given_name", List.of("first_name", "forename")),
        Map.entry("surname", List.of("last_name", "family_name")),
        Map.entry("birth_date", List.of("dob", "date_of_birth", "birthdate")),
        Map.entry("national_id", List.of("resident_id", "soc_sec_id", "ssn", "id_number")),
        Map.entry("phone", List.of("phone_number", "telephone", "mobile")),
        Map.entry("email", List.of("email_address")),
        Map.entry("street", List.of("address", "address_1", "street_name")),
        Map.entry("locality", List.of("address_2")),
        Map.entry("city", List.of("suburb", "town")),
        Map.entry("postcode", List.of("zip", "postal_code", "postcode_fake")),
        Map.entry("sex", List.of("gender")));
  }

  @Override
  public SourceRecord clean(SourceRecord raw) {
    SourceRecord names = RawText.map(raw, List.of(FULL_NAME, GIVEN_NAME, SURNAME), RawText::name);
    SourceRecord words =
        RawText.map(names, List.of(LOCALITY, CITY, STATE, BIRTH_PLACE), RawText::words);
    SourceRecord places = RawText.map(words, List.of(STREET), RawText::place);
    SourceRecord codes = RawText.map(places, List.of(STREET_NUMBER, POSTCODE), RawText::letters);
    SourceRecord numbers = RawText.map(codes, List.of(NATIONAL_ID, PHONE), RawText::code);
    SourceRecord dates = RawText.map(numbers, List.of(BIRTH_DATE), RawText::digits);
    SourceRecord named = nameParts(RawText.map(dates, List.of(SEX), RawText::sex));
    return SwappedNames.with(identified(named), NAME_PARTS, GIVEN_NAME, SURNAME);
  }

  /** A Chinese name stays whole; of a Latin one the first and last word where parts are missing. */
  private static SourceRecord nameParts(SourceRecord record) {
    String full = record.orNull(FULL_NAME);
    String surname = record.find(SURNAME).orElse("");
    String given = record.find(GIVEN_NAME).orElse("");
    String han = full == null ? surname + given : full;
    if (RawText.hasHan(han)) {
      String name = PersonNames.clean(han).value().orElse(null);
      return record.toBuilder()
          .set(HAN_NAME, name)
          .set(SURNAME, null)
          .set(GIVEN_NAME, null)
          .build();
    }
    if (full == null || !surname.isEmpty() || !given.isEmpty()) {
      return record;
    }
    int first = full.indexOf(' ');
    int last = full.lastIndexOf(' ');
    return first < 0
        ? record.with(SURNAME, full)
        : record.with(GIVEN_NAME, full.substring(0, first)).with(SURNAME, full.substring(last + 1));
  }

  /**
   * What a valid resident id tells: itself beyond doubt, and the birth date where it is missing.
   */
  private static SourceRecord identified(SourceRecord record) {
    String text = record.orNull(NATIONAL_ID);
    if (text == null || text.length() != 18) {
      return record;
    }
    return ResidentId.parse(text)
        .value()
        .map(
            id -> {
              SourceRecord known = record.with(VALID_ID, id.id());
              return record.find(BIRTH_DATE).isPresent()
                  ? known
                  : known.with(BIRTH_DATE, id.id().substring(6, 14));
            })
        .orElse(record);
  }

  @Override
  public EntityType type() {
    return EntityType.PERSON;
  }

  /** Compares what any of the records has: Han names, or the parts of Latin ones, or both. */
  @Override
  public Resolver.Builder resolver(List<SourceRecord> records) {
    Resolver.Builder resolver =
        blocked()
            .distinct(VALID_ID)
            .dependent(NAME_PARTS, GIVEN_NAME, SURNAME)
            .dependent(LOCALITY, CITY, POSTCODE, STATE, BIRTH_PLACE);
    comparisons().entrySet().stream()
        .filter(it -> records.stream().anyMatch(record -> record.find(it.getKey()).isPresent()))
        .limit(MOST_COMPARISONS)
        .forEach(it -> resolver.compare(it.getKey(), it.getValue()));
    return resolver;
  }

  private Resolver.Builder blocked() {
    return Resolver.of(EntityType.PERSON)
        .block(exact(NATIONAL_ID))
        .block(names.sound(HAN_NAME), exact(BIRTH_DATE))
        .block(exact(HAN_NAME))
        .block(names.initials(HAN_NAME), exact(BIRTH_DATE))
        .block(exact(EMAIL))
        .block(exact(PHONE))
        .block(exact(GIVEN_NAME), exact(SURNAME))
        .block(exact(SURNAME), exact(BIRTH_DATE))
        .block(exact(GIVEN_NAME), exact(BIRTH_DATE))
        .block(exact(BIRTH_DATE), exact(POSTCODE))
        .block(exact(BIRTH_DATE), exact(CITY))
        .block(exact(SURNAME), exact(POSTCODE))
        .block(exact(GIVEN_NAME), exact(POSTCODE))
        .block(prefix(SURNAME, 3), prefix(GIVEN_NAME, 3), prefix(BIRTH_DATE, 4))
        .block(exact(BIRTH_DATE))
        .block(exact(SURNAME), exact(CITY))
        .block(exact(GIVEN_NAME), exact(CITY))
        .block(prefix(EMAIL, 5))
        .block(exact(SURNAME))
        .nearest(
            10,
            GIVEN_NAME,
            SURNAME,
            BIRTH_DATE,
            NATIONAL_ID,
            PHONE,
            EMAIL,
            STREET_NUMBER,
            STREET,
            LOCALITY,
            CITY,
            POSTCODE,
            BIRTH_PLACE,
            OCCUPATION,
            HAN_NAME);
  }

  /** The least telling last. */
  private Map<Field<String>, Comparison<String>> comparisons() {
    Map<Field<String>, Comparison<String>> comparisons = new LinkedHashMap<>();
    comparisons.put(HAN_NAME, names.comparison().withTermFrequency());
    comparisons.put(GIVEN_NAME, Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency());
    comparisons.put(SURNAME, Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency());
    comparisons.put(NAME_PARTS, SwappedNames.comparison());
    comparisons.put(BIRTH_DATE, Comparisons.damerauLevenshtein(1, 2));
    comparisons.put(NATIONAL_ID, Comparisons.residentId());
    comparisons.put(PHONE, Comparisons.phone().withTermFrequency());
    comparisons.put(EMAIL, Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency());
    comparisons.put(STREET_NUMBER, Comparisons.damerauLevenshtein(1).withTermFrequency());
    comparisons.put(STREET, street().withTermFrequency());
    comparisons.put(LOCALITY, Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency());
    comparisons.put(CITY, Comparisons.jaroWinkler(0.92, 0.8).withTermFrequency());
    comparisons.put(POSTCODE, Comparisons.damerauLevenshtein(1, 2).withTermFrequency());
    comparisons.put(STATE, Comparisons.exact());
    comparisons.put(SEX, Comparisons.exact());
    comparisons.put(BIRTH_PLACE, Comparisons.jaroWinkler(0.9).withTermFrequency());
    comparisons.put(OCCUPATION, Comparisons.<String>exact().withTermFrequency());
    return comparisons;
  }

  private static Comparison<String> street() {
    return Comparison.of("alike", new StreetSimilarity(), 0.92, 0.8);
  }
}
