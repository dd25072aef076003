package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is true in the sample city (真值). Every row that is not rejected is in {@link
 * #entities(EntityType)} of its type; entities are known by keys such as {@code person-0000001}
 * that appear in no file. Immutable and thread-safe.
 */
public final class Truth {

  private final SortedMap<EntityType, SortedMap<RecordId, String>> entities =
      new TreeMap<>(Comparator.comparing(EntityType::name));
  private final SortedMap<RecordId, String> units;
  private final SortedMap<RecordId, Set<Difficulty>> difficulties;
  private final SortedMap<RecordId, String> matters;
  private final SortedMap<RecordId, String> reporters;
  private final SortedMap<RecordId, String> aboutPlaces;
  private final SortedMap<RecordId, String> aboutOrganizations;
  private final SortedMap<String, String> homes;
  private final SortedMap<String, String> organizationPlaces;
  private final SortedMap<String, String> legalRepresentatives;
  private final SortedMap<String, String> placeUnits;

  Truth(TruthBuilder builder) {
    builder.entities.forEach((type, map) -> entities.put(type, fixed(map)));
    units = fixed(builder.units);
    difficulties = fixed(builder.difficulties);
    matters = fixed(builder.matters);
    reporters = fixed(builder.reporters);
    aboutPlaces = fixed(builder.aboutPlaces);
    aboutOrganizations = fixed(builder.aboutOrganizations);
    homes = fixed(builder.homes);
    organizationPlaces = fixed(builder.organizationPlaces);
    legalRepresentatives = fixed(builder.legalRepresentatives);
    placeUnits = fixed(builder.placeUnits);
  }

  /** The entity of every record of a type; empty for a type that the city does not have. */
  public SortedMap<RecordId, String> entities(EntityType type) {
    return entities.getOrDefault(type, Collections.emptySortedMap());
  }

  /** The grid of what the row describes, of every record: of the old home if the row has that. */
  public SortedMap<RecordId, String> units() {
    return units;
  }

  /** What was planted in a record; empty for a clean one. */
  public Set<Difficulty> difficulties(RecordId record) {
    return difficulties.getOrDefault(record, Set.of());
  }

  /** The matter of every record of an appeal. */
  public SortedMap<RecordId, String> matters() {
    return matters;
  }

  /** The person who made the appeal, by record; none for what a grid worker found. */
  public SortedMap<RecordId, String> reporters() {
    return reporters;
  }

  /** The place that an appeal is about, by record. */
  public SortedMap<RecordId, String> aboutPlaces() {
    return aboutPlaces;
  }

  /** The organization that an appeal is about, by record; only where there is one. */
  public SortedMap<RecordId, String> aboutOrganizations() {
    return aboutOrganizations;
  }

  /** The building where each person lives, by the person's key. */
  public SortedMap<String, String> homes() {
    return homes;
  }

  /** The place where each organization operates, by the organization's key. */
  public SortedMap<String, String> organizationPlaces() {
    return organizationPlaces;
  }

  /** The person who legally represents each organization, by the organization's key. */
  public SortedMap<String, String> legalRepresentatives() {
    return legalRepresentatives;
  }

  /** The code of the grid that each place lies in, by the place's key. */
  public SortedMap<String, String> placeUnits() {
    return placeUnits;
  }

  private static <K, V> SortedMap<K, V> fixed(SortedMap<K, V> map) {
    return Collections.unmodifiableSortedMap(map);
  }
}
