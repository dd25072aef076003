package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What two silos know about persons: the registry of residents, up to date, and the household
 * register, partly old. Not thread-safe.
 */
final class PersonSheets {

  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final Planter planter;
  private final Draw draw;
  private final NameErrors names;
  private final NumberErrors numbers;
  private final DateErrors dates;
  private final AddressErrors addresses;
  private final TruthBuilder truth;

  PersonSheets(Planter planter, TruthBuilder truth) {
    this.planter = planter;
    this.draw = planter.draw();
    this.truth = truth;
    names = new NameErrors(planter);
    numbers = new NumberErrors(planter);
    dates = new DateErrors(planter);
    addresses = new AddressErrors(planter);
  }

  Sheet registry(List<Person> people) {
    Sheet sheet =
        new Sheet("persons-registry.csv", "id,name,resident_id,sex,birth_date,phone,address,unit");
    for (Copies<Person> copy : Copies.of(people, 0.95, planter)) {
      Person person = copy.entity();
      Home home = person.household().home();
      String id = sheet.nextId('R');
      Written written = written(person, home);
      sheet.add(
          id,
          written.name(),
          numbers.residentId(person.residentId(), false),
          sex(person, "男", "女"),
          dates.written(person.birth()).map(LocalDate::toString).orElse(""),
          numbers.phone(registryPhone(person), false),
          written.address(),
          unit(draw.chance(0.6) ? home.building().grid().unit() : person.community().unit()));
      record("registry", id, copy, home);
    }
    return sheet;
  }

  Sheet household(List<Person> people) {
    Sheet sheet =
        new Sheet(
            "persons-household.csv",
            "id,household_no,name,sex,birth_date,resident_id,phone,address,lon,lat,unit");
    for (Copies<Person> copy : Copies.of(people, 0.85, planter)) {
      Person person = copy.entity();
      Home home = registeredHome(person.household());
      String id = sheet.nextId('H');
      Written written = written(person, home);
      @Nullable Point point =
          planter.plants(Difficulty.POINT_MISSING) ? null : home.building().point();
      sheet.add(
          id,
          "户" + Numerals.padded(person.household().number(), 6),
          written.name(),
          sex(person, "1", "2"),
          dates.written(person.birth()).map(COMPACT::format).orElse(""),
          numbers.residentId(person.residentId(), true),
          numbers.phone(householdPhone(person), true),
          written.address(),
          point == null ? "" : point.lonText(),
          point == null ? "" : point.latText(),
          unit(home.building().community().unit()));
      record("household", id, copy, home);
    }
    return sheet;
  }

  private record Written(String name, String address) {
    @Override
    public String toString() {
      return "written";
    }
  }

  private Written written(Person person, Home home) {
    String name = names.written(person);
    String address = addresses.written(home.address());
    boolean swapped = !address.isEmpty() && planter.plants(Difficulty.NAME_IN_ADDRESS);
    return swapped ? new Written(address, name) : new Written(name, address);
  }

  private void record(String silo, String id, Copies<Person> copy, Home home) {
    if (copy.second()) {
      planter.note(Difficulty.DUPLICATE_ROW);
    }
    truth.add(
        EntityType.PERSON,
        new RecordId(silo, id),
        copy.entity().key(),
        home.building().grid().unit().code(),
        planter.endRow());
  }

  private String registryPhone(Person person) {
    @Nullable Person father = person.father();
    if (person.phone().isEmpty()) {
      boolean guardian = planter.plants(Difficulty.PHONE_GUARDIAN);
      return guardian ? person.household().headPhone() : "";
    }
    boolean his = person.male() && father != null && !father.phone().isEmpty();
    if (his && father != null && planter.plants(Difficulty.PHONE_OF_FATHER)) {
      return father.phone();
    }
    return person.phone();
  }

  private String householdPhone(Person person) {
    if (person.household().sharesPhone()) {
      planter.note(Difficulty.PHONE_SHARED);
      return person.household().headPhone();
    }
    boolean changed = !person.formerPhone().isEmpty();
    return changed && planter.plants(Difficulty.PHONE_OLD) ? person.formerPhone() : person.phone();
  }

  private Home registeredHome(Household household) {
    @Nullable Home former = household.formerHome();
    if (former == null) {
      return household.home();
    }
    planter.note(Difficulty.ADDRESS_OLD);
    return former;
  }

  private String sex(Person person, String man, String woman) {
    return planter.plants(Difficulty.SEX_MISSING) ? "" : person.male() ? man : woman;
  }

  private String unit(Unit unit) {
    return planter.plants(Difficulty.UNIT_MISSING) ? "" : unit.code();
  }
}
