package io.urbangov.clean;

import static io.urbangov.clean.Golden.shown;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of cases. */
class GoldenTest {

  private static final Map<String, Function<String, Parsed<?>>> CODES =
      Map.of(
          "resident", ResidentId::parse,
          "credit", CreditCode::parse,
          "organization", OrganizationCode::parse,
          "grid", GridCode::parse,
          "service", ServiceGridCode::parse,
          "component", ComponentCode::parse,
          "division", DivisionCode::parse);

  @TestFactory
  Stream<DynamicTest> canonical_table() {
    return Golden.tests("canonical.tsv", Text::canonical);
  }

  @TestFactory
  Stream<DynamicTest> numerals_table() {
    return Golden.tests(
        "numerals.tsv", raw -> shown(ChineseNumerals.parse(raw), number -> "" + number));
  }

  @TestFactory
  Stream<DynamicTest> houseNumbers_table() {
    return Golden.tests("house-numbers.tsv", ChineseNumerals::digitsInHouseNumbers);
  }

  @TestFactory
  Stream<DynamicTest> dates_table() {
    return Golden.tests("dates.tsv", raw -> shown(Dates.parseDate(raw), date -> "" + date));
  }

  @TestFactory
  Stream<DynamicTest> dateTimes_table() {
    return Golden.tests(
        "date-times.tsv", raw -> shown(Dates.parseDateTime(raw), time -> "" + time));
  }

  @TestFactory
  Stream<DynamicTest> phones_table() {
    return Golden.tests(
        "phones.tsv",
        raw -> shown(Phones.parse(raw), phone -> phone.kind() + " " + phone.canonical()));
  }

  @TestFactory
  Stream<DynamicTest> names_table() {
    return Golden.tests(
        "names.tsv",
        raw ->
            shown(
                PersonNames.parse(raw),
                name -> name.surname() + "|" + name.given() + "|" + name.title()));
  }

  @TestFactory
  Stream<DynamicTest> sexes_table() {
    return Golden.tests("sexes.tsv", raw -> shown(Sex.parse(raw), Sex::name));
  }

  @TestFactory
  Stream<DynamicTest> addresses_table() {
    return Golden.tests("addresses.tsv", raw -> shown(Addresses.clean(raw), Function.identity()));
  }

  @TestFactory
  Stream<DynamicTest> codes_table() {
    return Golden.rows("codes.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    String.join(" – ", row), () -> assertCode(row.get(0), row.get(1), row.get(2))));
  }

  private static void assertCode(String kind, String raw, String expected) {
    Parsed<?> parsed = requireNonNull(CODES.get(kind)).apply(raw);
    assertThat(shown(parsed, code -> "ok")).isEqualTo(expected);
  }
}
