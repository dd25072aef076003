package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a city stage by stage: land, people, firms, appeals, then what silos wrote down. */
final class CityPlan {

  private static final int PEOPLE_PER_ESTATE = 88;

  private final long seed;
  private final int size;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final List<BrokenRow> broken = new ArrayList<>();
  private final TruthBuilder truth = new TruthBuilder();
  private final Departments departments = new Departments();

  CityPlan(long seed, int size) {
    this.seed = seed;
    this.size = size;
  }

  SampleCity build() {
    Planter planter = new Planter(draw("planter"));
    Division division = new Division(draw("division"));
    Places places = new Places(division, Math.max(4, size / PEOPLE_PER_ESTATE), draw("places"));
    People people = new People(size, new Homes(places.buildings()), planter);
    Organizations organizations =
        new Organizations(size * 6 / 100, places, people.all(), draw("organizations"));
    Matters matters = new Matters(places, organizations, draw("matters"));
    Appeals appeals =
        new Appeals(Math.max(80, size * 15 / 100), people.all(), matters, draw("appeals"));

    writeDivision(division);
    FormerTown town = new FormerTown(division);
    write(town.changes());
    writeSheets(people.all(), organizations.all(), places.all(), appeals.all(), planter, town);
    truth.addPeople(people.all());
    truth.addOrganizations(organizations.all());
    truth.addPlaces(places.all());
    return new SampleCity(
        files,
        truth.build(),
        new Summary(
            size,
            people.households(),
            places.all().size(),
            organizations.all().size(),
            matters.count(),
            appeals.all().size(),
            planter.tallies(),
            appeals.hotTopics(),
            appeals.serial(),
            List.copyOf(broken)));
  }

  private void writeDivision(Division division) {
    Sheet units = new Sheet("units.csv", "code,name,level,parent");
    division.upperUnits().forEach(unit -> add(units, unit));
    division.communities().get(0).grids().forEach(grid -> add(units, grid.unit()));
    departments.units().forEach(unit -> add(units, unit));
    write(departments.links());
    Damage.units(units, draw("damaged units"));
    write(units);
    GridFeatures grids = new GridFeatures(division, draw("damaged grids"));
    files.put(GridFeatures.FILE, grids.text());
    broken.addAll(grids.broken());
    files.put("places-survey.csv", "name,address\n望江亭,望泽市听涛路1号\n");
    broken.add(new BrokenRow("places-survey.csv", 1, "header.missing", false));
  }

  private void writeSheets(
      List<Person> people,
      List<Organization> organizations,
      List<Place> places,
      List<Appeal> appeals,
      Planter planter,
      FormerTown town) {
    Draw damage = draw("damaged rows");
    PersonSheets persons = new PersonSheets(planter, truth);
    OrganizationSheets firms = new OrganizationSheets(planter, truth);
    PlaceSheets addresses = new PlaceSheets(planter, truth);
    Sheet registry = persons.registry(people);
    Sheet household = persons.household(people);
    town.outdate(household);
    for (Sheet sheet : List.of(registry, household)) {
      Damage.persons(sheet, damage);
      write(sheet);
    }
    for (Sheet sheet :
        List.of(
            firms.market(organizations),
            firms.tax(organizations),
            addresses.addresses(places),
            addresses.housing(places))) {
      Damage.located(sheet, damage);
      write(sheet);
    }
    for (Sheet sheet : new AppealSheets(planter, truth).write(appeals)) {
      departments.misroute(sheet);
      Damage.appeals(sheet, damage);
      write(sheet);
    }
  }

  private void write(Sheet sheet) {
    CsvText text = CsvText.of(sheet);
    files.put(sheet.file(), text.text());
    broken.addAll(text.broken());
  }

  private static void add(Sheet sheet, Unit unit) {
    sheet.add(unit.code(), unit.name(), unit.level(), unit.parent());
  }

  private Draw draw(String stage) {
    return Draw.of(seed, stage);
  }
}
