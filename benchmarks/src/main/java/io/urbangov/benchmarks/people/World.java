package io.urbangov.benchmarks.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The vocabularies that persons are drawn from; their strings are shared by all records. Immutable
 * and thread-safe.
 */
final class World {

  private static final String[] STATES = "nsw vic qld wa sa tas act nt".split(" ", -1);
  private static final LocalDate OLDEST = LocalDate.of(1925, 1, 1);
  private static final int DAYS = 85 * 365;
  private static final int HOUSES = 400;

  private final String[] surnames;
  private final String[] givenNames;
  private final String[] streets;
  private final String[] localities;
  private final String[] postcodes;
  private final String[] dates;
  private final String[] numbers;
  private final Zipf surname;
  private final Zipf givenName;
  private final Zipf street;
  private final Zipf locality;

  World(PeopleSpec spec) {
    Random random = new Random(spec.seed());
    surnames = Names.surnames(spec.surnames(), random);
    givenNames = Names.givenNames(spec.givenNames(), random);
    streets = Names.streets(spec.streets(), random);
    localities = Names.localities(spec.localities(), random);
    postcodes = strings((localities.length + 1) / 2, code -> Integer.toString(1_000 + code));
    dates = strings(DAYS, day -> DateTimeFormatter.BASIC_ISO_DATE.format(OLDEST.plusDays(day)));
    numbers = strings(HOUSES, number -> Integer.toString(number + 1));
    surname = new Zipf(surnames.length, 8);
    givenName = new Zipf(givenNames.length, 5);
    street = new Zipf(streets.length, 20);
    locality = new Zipf(localities.length, 20);
  }

  private static String[] strings(int count, java.util.function.IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).toArray(String[]::new);
  }

  /** A person without id, whose household is their own. */
  Draft person(Random random) {
    Draft draft = new Draft();
    draft.set(Attribute.GIVEN_NAME, givenNames[givenName.next(random)]);
    draft.set(Attribute.SURNAME, surnames[surname.next(random)]);
    draft.set(Attribute.BIRTH_DATE, dates[random.nextInt(dates.length)]);
    address(draft, random);
    draft.set(Attribute.PHONE, phone(random));
    return draft;
  }

  /** Gives an address anywhere; low house numbers are more common. */
  void address(Draft draft, Random random) {
    double far = random.nextDouble();
    draft.set(Attribute.STREET_NUMBER, numbers[(int) (far * far * numbers.length)]);
    draft.set(Attribute.STREET, streets[street.next(random)]);
    int at = locality.next(random);
    draft.set(Attribute.LOCALITY, localities[at]);
    draft.set(Attribute.POSTCODE, postcodes[at / 2]);
    draft.set(Attribute.STATE, STATES[at / 2 % STATES.length]);
  }

  String phone(Random random) {
    return "0" + (2 + random.nextInt(7)) + (10_000_000 + random.nextInt(90_000_000));
  }
}
