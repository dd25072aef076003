package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.clean.PersonName;
import io.urbangov.clean.PersonNames;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who made each appeal, so that people can be counted: never more than there are, where records
 * leave it open. It is the person that was found; else whoever has the phone, else whoever has the
 * full name, and of whom nothing but the surname was told, whoever of that surname complains about
 * that site.
 */
final class Reporters {

  private final Map<Node, String> found = new HashMap<>();

  /** Who was found to have made an appeal, by what the appeal tells of them. */
  private final Map<String, String> known = new HashMap<>();

  Reporters(Resolution appeals, Collection<Relation> relations) {
    for (Relation relation : relations) {
      if (relation.type() == RelationType.REPORTED_BY) {
        found.putIfAbsent(relation.from(), relation.to().id());
      }
    }
    appeals.entities().forEach(appeal -> remember(appeal, appeals));
  }

  private void remember(Entity appeal, Resolution appeals) {
    String person = found.get(Node.of(appeal));
    if (person == null) {
      return;
    }
    for (RecordId id : appeal.members()) {
      SourceRecord record = appeals.getRecord(id);
      record.find(FULL_PHONE).ifPresent(phone -> known.putIfAbsent(phone, person));
      fullName(record).ifPresent(name -> known.putIfAbsent(name, person));
      surnameAtSite(record).ifPresent(name -> known.putIfAbsent(name, person));
    }
  }

  /** One text for each person that made an appeal, or {@code null} if nothing tells. */
  @Nullable String of(Entity appeal, SourceRecord record) {
    String person = found.get(Node.of(appeal));
    if (person != null) {
      return person;
    }
    String told =
        record
            .find(FULL_PHONE)
            .or(() -> fullName(record))
            .or(() -> surnameAtSite(record))
            .orElse(null);
    return told == null ? null : known.getOrDefault(told, told);
  }

  private static Optional<String> fullName(SourceRecord record) {
    return record.find(NAME).filter(full -> !PersonSpec.isSurnameOnly(full));
  }

  private static Optional<String> surnameAtSite(SourceRecord record) {
    return record
        .find(NAME)
        .flatMap(name -> PersonNames.parse(name).map(PersonName::surname).value())
        .flatMap(surname -> record.find(SITE).map(site -> surname + " of " + site));
  }
}
