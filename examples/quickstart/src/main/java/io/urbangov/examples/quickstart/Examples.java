package io.urbangov.examples.quickstart;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints one person, one place and one matter with all that is linked to them, and why. */
final class Examples {

  private static final int PAIRS = 2;
  private static final int FULL = 4;

  private final FusedCity city;
  private final Labels labels;
  private final RelationLines relations;
  private final FusedLines fused;
  private final PrintStream out;

  Examples(FusedCity city, PrintStream out) {
    this.city = city;
    this.labels = new Labels(city);
    this.relations = new RelationLines(city, labels, out);
    this.fused = new FusedLines(out);
    this.out = out;
  }

  void print() {
    entity("A person", EntityType.PERSON);
    entity("A place", EntityType.PLACE);
    matter();
  }

  private void entity(String what, EntityType type) {
    Resolution resolution = city.resolutions().of(type);
    resolution.entities().stream()
        .max(Comparator.comparingLong(this::interest).thenComparing(Entity::id))
        .filter(entity -> interest(entity) > 0)
        .ifPresent(
            entity -> {
              out.println("\n== " + what + ": " + labels.of(Node.of(entity)));
              fused.print(entity, resolution);
              members(entity, resolution.explain(entity));
              relations.print(Set.of(Node.of(entity)));
            });
  }

  /** The most kinds of relations, then the most records; 0 when there is nothing to tell. */
  private long interest(Entity entity) {
    List<Relation> touching = city.relations().touching(Node.of(entity));
    long kinds = touching.stream().map(Relation::type).distinct().count();
    int records = Math.min(FULL, entity.members().size());
    return 1000 * kinds + 300L * (records - 1) + Math.min(20, touching.size());
  }

  /** The matter that the most different people reported. */
  private void matter() {
    Resolution matters = city.resolutions().matters();
    matters.entities().stream()
        .max(
            Comparator.comparingLong(this::reporters)
                .thenComparing(matter -> -matter.members().size())
                .thenComparing(Entity::id))
        .filter(matter -> matter.members().size() > 1)
        .ifPresent(
            matter -> {
              Set<Node> appeals = appeals(matter);
              out.printf(
                  Locale.ROOT,
                  "%n== A matter: %s, %d appeals by %d people%n",
                  labels.of(Node.of(matter)),
                  appeals.size(),
                  reporters(matter));
              members(matter, matters.explain(matter));
              relations.print(appeals);
            });
  }

  private Set<Node> appeals(Entity matter) {
    Resolution appeals = city.resolutions().appeals();
    return matter.members().stream()
        .map(record -> Node.of(appeals.getEntity(record)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private long reporters(Entity matter) {
    return appeals(matter).stream()
        .flatMap(appeal -> city.relations().touching(appeal).stream())
        .filter(relation -> relation.type() == RelationType.REPORTED_BY)
        .map(Relation::to)
        .distinct()
        .count();
  }

  /** Which records it is made of, and the strongest evidence that it is one. */
  private void members(Entity entity, Explanation explanation) {
    List<RecordId> members = entity.members();
    out.println(
        "  "
            + members.size()
            + (members.size() == 1 ? " record: " : " records: ")
            + members.stream()
                .limit(2 * FULL)
                .map(RecordId::toString)
                .collect(Collectors.joining(", "))
            + (members.size() > 2 * FULL ? ", …" : ""));
    List<Explanation> pairs = explanation.details();
    for (Explanation pair : pairs.subList(0, Math.min(PAIRS, pairs.size()))) {
      out.println(
          pair.toText().lines().map(line -> "    " + line).collect(Collectors.joining("\n")));
    }
    if (pairs.size() > PAIRS) {
      out.println("    … and " + (pairs.size() - PAIRS) + " more pairs hold it together");
    }
  }
}
