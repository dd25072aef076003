package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what entities are to each other. Not thread-safe. */
final class Relator {

  private static final double LEAST = 0.01;

  private final Resolutions resolutions;
  private final AddressBook addresses;
  private final NameBook names;
  private final List<Relation> relations = new ArrayList<>();

  Relator(Resolutions resolutions, AddressBook addresses) {
    this.resolutions = resolutions;
    this.addresses = addresses;
    this.names = new NameBook(resolutions.organizations(), resolutions.places());
  }

  List<Relation> relate(Progress progress) {
    each("relating persons", resolutions.persons(), this::livesAt, progress);
    each("relating organizations", resolutions.organizations(), this::organization, progress);
    each("relating appeals", resolutions.appeals(), this::appeal, progress);
    relations.addAll(new MatterPairs(resolutions.appeals(), resolutions.matters()).relate());
    return relations;
  }

  private interface Step {
    void take(Entity entity, SourceRecord record);
  }

  private static void each(String what, Resolution resolution, Step step, Progress progress) {
    int done = 0;
    for (Entity entity : resolution.entities()) {
      progress.update(what, ++done, resolution.entities().size());
      for (RecordId id : entity.members()) {
        step.take(entity, resolution.getRecord(id));
      }
    }
  }

  private void livesAt(Entity person, SourceRecord record) {
    addresses.find(record).ifPresent(found -> add(person, RelationType.LIVES_AT, found));
  }

  private void organization(Entity organization, SourceRecord record) {
    addresses.find(record).ifPresent(found -> add(organization, RelationType.OPERATES_AT, found));
    if (record.find(LEGAL_PERSON).isPresent()) {
      person(record, record.orNull(LEGAL_PERSON))
          .ifPresent(
              best ->
                  relations.add(
                      new Relation(
                          Node.of(best.match().entity()),
                          RelationType.LEGAL_REPRESENTATIVE_OF,
                          Node.of(organization),
                          best.probability(),
                          evidence(best))));
    }
  }

  private void appeal(Entity appeal, SourceRecord record) {
    person(record, record.orNull(NAME))
        .ifPresent(
            best ->
                relations.add(
                    new Relation(
                        Node.of(appeal),
                        RelationType.REPORTED_BY,
                        Node.of(best.match().entity()),
                        best.probability(),
                        evidence(best))));
    addresses.find(record).ifPresent(found -> add(appeal, RelationType.ABOUT, found));
    for (Entity named : names.find(record.orElse(TEXT, ""))) {
      relations.add(
          new Relation(
              Node.of(appeal), RelationType.ABOUT, Node.of(named), 0.9, "named in the text"));
    }
  }

  /** Whom a name, a phone and an address mean. */
  private Optional<Exclusive.Best> person(SourceRecord record, @Nullable String name) {
    RecordId id = new RecordId("mention in " + record.id().source(), record.id().key());
    SourceRecord mention =
        SourceRecord.builder(id, EntityType.PERSON)
            .set(NAME, name)
            .set(PHONE, record.orNull(PHONE))
            .build();
    return Exclusive.of(resolutions.persons().find(mention, LEAST));
  }

  private static String evidence(Exclusive.Best best) {
    List<String> agreeing = new ArrayList<>();
    best.match()
        .explanation()
        .details()
        .forEach(
            detail -> {
              String text = detail.text();
              if (detail.value() > 1 && !text.contains("value ")) {
                agreeing.add(text);
              }
            });
    return String.join("; ", agreeing);
  }

  private void add(Entity from, RelationType type, AddressBook.Found found) {
    relations.add(
        new Relation(
            Node.of(from), type, Node.of(found.place()), found.confidence(), found.evidence()));
  }
}
