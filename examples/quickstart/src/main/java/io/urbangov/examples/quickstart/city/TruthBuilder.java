package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the truth while rows are written. Build once. Not thread-safe. */
final class TruthBuilder {

  final SortedMap<EntityType, SortedMap<RecordId, String>> entities =
      new TreeMap<>(Comparator.comparing(EntityType::name));
  final SortedMap<RecordId, String> units = new TreeMap<>();
  final SortedMap<RecordId, Set<Difficulty>> difficulties = new TreeMap<>();
  final SortedMap<RecordId, String> matters = new TreeMap<>();
  final SortedMap<RecordId, String> reporters = new TreeMap<>();
  final SortedMap<RecordId, String> aboutPlaces = new TreeMap<>();
  final SortedMap<RecordId, String> aboutOrganizations = new TreeMap<>();
  final SortedMap<String, String> homes = new TreeMap<>();
  final SortedMap<String, String> organizationPlaces = new TreeMap<>();
  final SortedMap<String, String> legalRepresentatives = new TreeMap<>();
  final SortedMap<String, String> placeUnits = new TreeMap<>();

  void add(EntityType type, RecordId record, String entity, String unit, Set<Difficulty> planted) {
    entities.computeIfAbsent(type, t -> new TreeMap<>()).put(record, entity);
    units.put(record, unit);
    if (!planted.isEmpty()) {
      difficulties.put(record, planted);
    }
  }

  void addAppeal(RecordId record, Appeal appeal) {
    Matter matter = appeal.matter();
    matters.put(record, matter.key());
    aboutPlaces.put(record, matter.place().key());
    Person reporter = appeal.reporter();
    if (reporter != null) {
      reporters.put(record, reporter.key());
    }
    Organization organization = matter.organization();
    if (organization != null) {
      aboutOrganizations.put(record, organization.key());
    }
  }

  void addPeople(List<Person> people) {
    people.forEach(p -> homes.put(p.key(), p.household().home().building().key()));
  }

  void addOrganizations(List<Organization> organizations) {
    for (Organization organization : organizations) {
      organizationPlaces.put(organization.key(), organization.place().key());
      legalRepresentatives.put(organization.key(), organization.legalPerson().key());
    }
  }

  void addPlaces(List<Place> places) {
    places.forEach(place -> placeUnits.put(place.key(), place.grid().unit().code()));
  }

  Truth build() {
    return new Truth(this);
  }
}
