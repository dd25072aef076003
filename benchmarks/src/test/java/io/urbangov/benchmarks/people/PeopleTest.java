package io.urbangov.benchmarks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final PeopleSpec SPEC = PeopleSpec.ofSeed(7);

  /** Records and the persons behind them, in the order of the stream. */
  private record Taken(List<SourceRecord> records, List<Integer> persons) {

    static Taken from(PeopleSpec spec, int... chunks) {
      People people = new People(spec);
      Taken taken = new Taken(new ArrayList<>(), new ArrayList<>());
      for (int chunk : chunks) {
        people.next(
            chunk,
            (record, person) -> {
              taken.records.add(record);
              taken.persons.add(person);
            });
      }
      return taken;
    }
  }

  @Test
  void stream_sameSeed_isTheSameHoweverItIsCut() {
    Taken whole = Taken.from(SPEC, 1_000);
    assertThat(Taken.from(SPEC, 1, 0, 333, 666)).isEqualTo(whole);
    assertThat(Taken.from(SPEC, 400).records()).isEqualTo(whole.records().subList(0, 400));
  }

  @Test
  void stream_otherSeed_isAnother() {
    assertThat(Taken.from(PeopleSpec.ofSeed(8), 50).records())
        .isNotEqualTo(Taken.from(SPEC, 50).records());
  }

  /** The share is what was asked for, 0.4; 20,000 records make its deviation 0.004. */
  @Test
  void duplicates_areTheShareAskedFor() {
    Taken taken = Taken.from(SPEC, 20_000);
    int persons = new HashSet<>(taken.persons()).size();
    assertThat(1 - persons / 20_000.0).isCloseTo(SPEC.duplicates(), within(0.012));
  }

  @Test
  void persons_areNumberedFromZeroAndContiguous() {
    List<Integer> persons = Taken.from(SPEC, 2_000).persons();
    assertThat(persons.get(0)).isZero();
    for (int i = 1; i < persons.size(); i++) {
      assertThat(persons.get(i) - persons.get(i - 1)).isBetween(0, 1);
    }
  }

  @Test
  void id_andPosition_areInverse() {
    Random random = new Random(3);
    IntStream.concat(IntStream.of(0, 1, Integer.MAX_VALUE), random.ints(1_000, 0, 1 << 30))
        .forEach(at -> assertThat(People.position(People.id(at))).isEqualTo(at));
    List<SourceRecord> records = Taken.from(SPEC, 100).records();
    assertThat(People.position(records.get(42).id())).isEqualTo(42);
  }

  /** In [0.15, 0.25]: a fifth of 6,000 persons' records have no phone, by the specification. */
  @Test
  void missing_isAsCommonAsAskedFor() {
    Taken taken = Taken.from(SPEC, 10_000);
    double missing =
        taken.records().stream()
            .filter(record -> record.find(Attribute.PHONE.field()).isEmpty())
            .count();
    assertThat(missing / 10_000).isCloseTo(SPEC.phoneMissing(), within(0.02));
  }

  @Test
  void nationalId_differentPersons_differs() {
    PeopleSpec clean = clean(0);
    Set<String> ids = new HashSet<>();
    Taken.from(clean, 5_000)
        .records()
        .forEach(record -> ids.add(record.find(Attribute.NATIONAL_ID.field()).orElseThrow()));
    assertThat(ids).hasSize(5_000);
  }

  /** Everybody but the first lives with the one before: one surname, one address. */
  @Test
  void household_certain_sharesSurnameAndAddress() {
    List<SourceRecord> records = Taken.from(clean(0).withHousehold(1), 50).records();
    for (Attribute shared : List.of(Attribute.SURNAME, Attribute.STREET, Attribute.POSTCODE)) {
      assertThat(records.stream().map(r -> r.find(shared.field()).orElseThrow()).distinct())
          .as(shared.toString())
          .hasSize(1);
    }
  }

  @Test
  void vocabulary_isShared_andSkewed() {
    List<SourceRecord> records = Taken.from(clean(0), 5_000).records();
    List<String> surnames =
        records.stream().map(r -> r.find(Attribute.SURNAME.field()).orElseThrow()).toList();
    String common =
        surnames.stream().max((a, b) -> count(surnames, a) - count(surnames, b)).orElseThrow();
    assertThat(count(surnames, common)).as("of 5,000, about 1.6 %%").isBetween(40, 160);
    assertThat(surnames.stream().filter(common::equals))
        .allSatisfy(name -> assertThat(name).isSameAs(common));
  }

  private static int count(List<String> names, String name) {
    return (int) names.stream().filter(name::equals).count();
  }

  @Test
  void slips_changeEverySecondValueAtLeast_andNeverEmptyIt() {
    Random random = new Random(5);
    int changed = 0;
    for (int i = 0; i < 1_000; i++) {
      String value = i % 2 == 0 ? "kleeman" : "7";
      String slip = Slips.slip(value, i % 2 == 1, random);
      assertThat(slip).isNotBlank().isEqualTo(slip.strip());
      changed += slip.equals(value) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(500);
  }

  @Test
  void spec_impossibleShare_isRefused() {
    assertThatThrownBy(() -> SPEC.withHousehold(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("household must be in [0, 1.0], was: 1.5");
  }

  /** Nothing missing, nothing changed, a share of duplicates. */
  private static PeopleSpec clean(double duplicates) {
    return new PeopleSpec(
        7, duplicates, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8_000, 3_000, 20_000, 2_000);
  }
}
