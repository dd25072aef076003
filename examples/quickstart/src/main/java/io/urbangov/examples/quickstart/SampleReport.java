package io.urbangov.examples.quickstart;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.eval.ClusterQuality;
import io.urbangov.examples.quickstart.city.HotTopic;
import io.urbangov.examples.quickstart.city.SampleCity;
import io.urbangov.examples.quickstart.city.Truth;
import io.urbangov.examples.quickstart.fusion.Assignment;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.Resolutions;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Tells how much of what was planted in the sample city was found. */
final class SampleReport {

  private final FusedCity city;
  private final SampleCity sample;
  private final Truth truth;
  private final PrintStream out;

  SampleReport(FusedCity city, SampleCity sample, PrintStream out) {
    this.city = city;
    this.sample = sample;
    this.truth = sample.truth();
    this.out = out;
  }

  void print() {
    out.println("\n== Against the truth of the sample city");
    out.printf(
        Locale.ROOT, "%-14s %9s %9s %9s %9s%n", "", "precision", "recall", "F1", "B-cubed F1");
    for (EntityType type : Resolutions.TYPES) {
      print(type.toString(), city.resolutions().of(type), truth.entities(type));
    }
    print("matters", city.resolutions().matters(), truth.matters());
    reporters();
    units();
    hotTopics();
  }

  private void print(String what, Resolution resolution, SortedMap<RecordId, String> actual) {
    Map<RecordId, RecordId> predicted = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      for (RecordId id : entity.members()) {
        predicted.put(id, entity.id());
      }
    }
    ClusterQuality quality = ClusterQuality.of(predicted, actual);
    out.printf(
        Locale.ROOT,
        "%-14s %9.4f %9.4f %9.4f %9.4f%n",
        what,
        quality.pairs().precision(),
        quality.pairs().recall(),
        quality.pairs().f1(),
        quality.bCubed().f1());
  }

  /** Of the appeals whose reporter is known to the truth: how many reporters were found. */
  private void reporters() {
    Resolution persons = city.resolutions().persons();
    SortedMap<RecordId, String> people = truth.entities(EntityType.PERSON);
    int found = 0;
    int right = 0;
    for (Map.Entry<RecordId, String> entry : truth.reporters().entrySet()) {
      Node appeal = Node.of(city.resolutions().appeals().getEntity(entry.getKey()));
      for (Relation relation : city.relations().touching(appeal)) {
        if (relation.type() == RelationType.REPORTED_BY) {
          found++;
          Entity person = persons.getEntity(RecordId.parse(relation.to().id()));
          right += entry.getValue().equals(people.get(person.id())) ? 1 : 0;
          break;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "reporters: %d of %d appeal records linked, %.4f of those rightly%n",
        found,
        truth.reporters().size(),
        found == 0 ? 1 : (double) right / found);
  }

  private void units() {
    int known = 0;
    int right = 0;
    for (Map<RecordId, Assignment> assignments : city.assignments().values()) {
      for (Assignment assignment : assignments.values()) {
        String actual = truth.units().get(assignment.record());
        if (assignment.unit() != null && actual != null) {
          known++;
          right += contains(assignment.unit(), actual) ? 1 : 0;
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "units: %d records assigned, %.4f of those to a unit that holds them%n",
        known,
        known == 0 ? 1 : (double) right / known);
  }

  private boolean contains(String unit, String grid) {
    int outer = city.data().hierarchy().find(unit).orElse(-1);
    int inner = city.data().hierarchy().find(grid).orElse(-1);
    return outer >= 0 && inner >= 0 && city.data().hierarchy().isAncestor(outer, inner);
  }

  private void hotTopics() {
    sample
        .summary()
        .hotTopics()
        .forEach(
            topic ->
                out.printf(
                    Locale.ROOT,
                    "planted surge %s, %s to %s: %s%n",
                    topic.term(),
                    topic.from(),
                    topic.to(),
                    fate(topic)));
    String serial = sample.summary().serial().term();
    out.printf(
        Locale.ROOT,
        "planted serial complainer %s: %s%n",
        serial,
        isHot(serial, sample.summary().serial().unit()) ? "wrongly hot" : "rightly not hot");
  }

  private String fate(HotTopic topic) {
    boolean over = city.hotTerms().stream().allMatch(hot -> topic.to().isBefore(hot.days().from()));
    return over
        ? "over before the days of the hot terms"
        : isHot(topic.term(), topic.unit()) ? "found" : "missed";
  }

  private boolean isHot(String term, String unit) {
    int rank = city.data().hierarchy().find(unit).orElse(-1);
    return city.hotTerms().stream()
        .filter(hot -> hot.unit() == rank)
        .flatMap(hot -> hot.terms().stream())
        .anyMatch(
            hot -> says(hot.term(), term) || hot.variants().stream().anyMatch(v -> says(v, term)));
  }

  private static boolean says(String hot, String planted) {
    return hot.contains(planted) || planted.contains(hot);
  }
}
