package io.urbangov.benchmarks;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.eval.Pair;
import io.urbangov.examples.quickstart.city.SampleCity;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The persons of the sample city: the rows of its registers of persons, and who made the appeals in
 * its other silos, as far as a name or a phone was told.
 */
final class CityPeople implements ResolveData {

  private final List<SourceRecord> records = new ArrayList<>();
  private final Map<RecordId, String> clusters = new HashMap<>();
  private final Set<String> silos = new LinkedHashSet<>();

  CityPeople(int people, long seed, Kind kind) {
    SampleCity city = SampleCity.builder().people(people).seed(seed).build();
    Map<RecordId, String> persons = city.truth().entities(EntityType.PERSON);
    Map<RecordId, String> reporters = city.truth().reporters();
    city.files()
        .forEach(
            (name, text) -> {
              if (name.startsWith("persons-")) {
                read(name, text, kind, List.copyOf(kind.fields()), persons);
              } else if (name.startsWith("appeals-")) {
                List<Field<String>> told =
                    kind.fields().stream().filter(CityPeople::isTold).toList();
                read(name, text, kind, told, reporters);
              }
            });
  }

  /** An appeal's address is where the matter is, not where the person lives. */
  private static boolean isTold(Field<String> field) {
    return field.name().equals("full_name") || field.name().equals("phone");
  }

  private void read(
      String file,
      String text,
      Kind kind,
      List<Field<String>> fields,
      Map<RecordId, String> truth) {
    String silo = file.substring(file.indexOf('-') + 1, file.lastIndexOf('.'));
    Csv.of(file, new StringReader(text))
        .rows(
            List.of(),
            row -> add(new RecordId(silo, String.valueOf(row.get("id"))), row, kind, fields, truth),
            rejection -> {});
  }

  private void add(
      RecordId id, Row row, Kind kind, List<Field<String>> fields, Map<RecordId, String> truth) {
    String person = truth.get(id);
    if (person == null || clusters.containsKey(id)) {
      return; // a broken row, or an appeal by nobody
    }
    SourceRecord.Builder raw = SourceRecord.builder(id, EntityType.PERSON);
    boolean any = false;
    for (String column : row.columns()) {
      Field<String> field = kind.field(column).orElse(null);
      if (field != null && fields.contains(field)) {
        raw.set(field, row.get(column));
        any |= row.get(column) != null;
      }
    }
    if (any) {
      records.add(kind.clean(raw.build()));
      clusters.put(id, person);
      silos.add(id.source());
    }
  }

  /** The silos that the records are from. */
  Set<String> silos() {
    return silos;
  }

  @Override
  public List<SourceRecord> records() {
    return records;
  }

  @Override
  public Set<Pair<RecordId>> truePairs() {
    Map<String, List<RecordId>> members = new HashMap<>();
    clusters.forEach(
        (id, person) -> members.computeIfAbsent(person, p -> new ArrayList<>()).add(id));
    Set<Pair<RecordId>> pairs = new LinkedHashSet<>();
    for (List<RecordId> cluster : members.values()) {
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(new Pair<>(cluster.get(i), cluster.get(j)));
        }
      }
    }
    return pairs;
  }

  @Override
  public Map<RecordId, String> trueClusters(Set<Pair<RecordId>> truePairs) {
    return clusters;
  }
}
