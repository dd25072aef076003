package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final Planter planter = new Planter(Draw.of(11, "people"));
  private final Places places =
      new Places(new Division(Draw.of(11, "division")), 60, Draw.of(11, "places"));
  private final People people = new People(5_000, new Homes(places.buildings()), planter);

  @Test
  void people_areAsManyAsWanted_withIdsAndPhonesOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    Set<String> phones = new HashSet<>();
    int withPhone = 0;
    for (Person person : people.all()) {
      ids.add(person.residentId());
      if (!person.phone().isEmpty()) {
        withPhone++;
        phones.add(person.phone());
      }
    }
    assertThat(ids).hasSize(5_000);
    assertThat(phones).hasSize(withPhone);
  }

  @Test
  void residentIds_sayBirthDateAndSex() {
    for (Person person : people.all()) {
      String id = person.residentId();
      assertThat(id.substring(6, 14)).isEqualTo(person.birth().toString().replace("-", ""));
      assertThat((id.charAt(16) - '0') % 2 == 1).isEqualTo(person.male());
      assertThat(CheckCharacters.residentId(id.substring(0, 17))).isEqualTo(id.charAt(17));
    }
  }

  @Test
  void ages_arePlausible() {
    for (Person person : people.all()) {
      int age = person.birth().until(Period.LAST_DAY).getYears();
      assertThat(age).isBetween(0, 100);
      Person father = person.father();
      if (father != null) {
        int difference = person.birth().getYear() - father.birth().getYear();
        assertThat(difference).as(person.key()).isBetween(17, 60);
      }
    }
  }

  @Test
  void children_bearTheirFathersName() {
    for (Person person : people.all()) {
      Person father = person.father();
      if (father != null) {
        assertThat(person.surname()).isEqualTo(father.surname());
        assertThat(person.household()).isSameAs(father.household());
      }
    }
  }

  @Test
  void twins_shareBirthdayAndHome_andHaveAlikeNames() {
    Map<String, List<Person>> siblings = new HashMap<>();
    for (Person person : people.all()) {
      String key = person.household().number() + " " + person.birth();
      siblings.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
    }
    List<List<Person>> twins = siblings.values().stream().filter(s -> s.size() == 2).toList();

    int planted = planter.tallies().getOrDefault(Difficulty.TWINS, new Tally(0, 0)).planted();
    // the household that fills the city may lose its last members
    assertThat(twins).hasSizeBetween(planted - 1, planted + 2).isNotEmpty();
    assertThat(twins)
        .allSatisfy(
            pair -> {
              Person first = pair.get(0);
              Person second = pair.get(1);
              assertThat(first.name()).isNotEqualTo(second.name());
              assertThat(first.residentId()).isNotEqualTo(second.residentId());
            });
  }

  @Test
  void homes_areGivenOutOnce() {
    Set<Home> homes = new HashSet<>();
    Set<Integer> households = new HashSet<>();
    for (Person person : people.all()) {
      Household household = person.household();
      if (households.add(household.number())) {
        assertThat(homes.add(household.home())).isTrue();
      }
    }
    assertThat(households).hasSize(people.households());
  }

  @Test
  void names_followTheTables_withCompoundSurnamesAndMinorityNames() {
    Map<String, Integer> surnames = new HashMap<>();
    people.all().forEach(person -> surnames.merge(person.surname(), 1, Integer::sum));

    // weights of surnames.tsv sum to about 88,000; 王 has 7,200: about 8 % of 5,000
    assertThat(surnames.get("王")).isBetween(280, 540);
    assertThat(surnames.keySet()).anyMatch(s -> s.length() == 2);
    assertThat(surnames.get("")).isBetween(20, 160);
    assertThat(people.all())
        .filteredOn(person -> person.surname().isEmpty())
        .allSatisfy(person -> assertThat(person.name()).contains("·"));
  }

  @Test
  void toString_hasNoName() {
    Person person = people.all().get(0);

    assertThat(person.toString()).isEqualTo("person-0000001");
  }
}
