package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents the city's people, household by household. Not thread-safe. */
final class People {

  private static final int PHONE_AGE = 14;

  private final List<Person> all = new ArrayList<>();
  private final int wanted;
  private final Homes homes;
  private final Phones phones;
  private final ResidentIds ids = new ResidentIds();
  private final Planter planter;
  private final Draw draw;
  private int households;

  People(int wanted, Homes homes, Planter planter) {
    this.wanted = wanted;
    this.homes = homes;
    this.planter = planter;
    this.draw = planter.draw();
    phones = new Phones(wanted);
    Families families = new Families(new Names(new Confusions()), planter);
    while (all.size() < wanted) {
      settle(families.next());
    }
    planter.endRow();
  }

  List<Person> all() {
    return List.copyOf(all);
  }

  int households() {
    return households;
  }

  private void settle(List<Member> family) {
    String headPhone = phones.next();
    boolean shares = family.size() > 1 && planter.plants(Difficulty.PHONE_SHARED);
    Home home = homes.next(draw);
    @Nullable Home former = planter.plants(Difficulty.ADDRESS_OLD) ? homes.next(draw) : null;
    Household household = new Household(++households, home, former, headPhone, shares);
    IdentityHashMap<Member, Person> settled = new IdentityHashMap<>();
    for (int pass = 0; pass < 2; pass++) {
      for (Member member : family) {
        boolean waits = member.father() != null && settled.get(member.father()) == null;
        if (!settled.containsKey(member) && (pass == 1 || !waits) && all.size() < wanted) {
          settled.put(member, person(member, household, settled));
        }
      }
    }
  }

  private Person person(
      Member member, Household household, IdentityHashMap<Member, Person> settled) {
    boolean first = settled.isEmpty();
    int age = member.ageOn(Period.LAST_DAY);
    String phone = first ? household.headPhone() : age < PHONE_AGE ? "" : phones.next();
    String former = phone.isEmpty() || draw.chance(0.5) ? "" : phones.next();
    Person person =
        new Person(
            "person-" + Numerals.padded(all.size() + 1L, 7),
            member.surname(),
            member.given(),
            member.male(),
            member.birth(),
            residentId(member, settled),
            phone,
            former,
            household,
            member.father() == null ? null : settled.get(member.father()));
    all.add(person);
    return person;
  }

  private String residentId(Member member, IdentityHashMap<Member, Person> settled) {
    @Nullable Person twin = member.twin() == null ? null : settled.get(member.twin());
    return twin == null
        ? ids.next(draw, member.birth(), member.male())
        : ids.after(twin.residentId(), member.birth(), member.male());
  }
}
