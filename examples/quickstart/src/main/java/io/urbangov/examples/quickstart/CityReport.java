package io.urbangov.examples.quickstart;

import static io.urbangov.examples.quickstart.fusion.CityFields.NAME;
import static io.urbangov.examples.quickstart.fusion.CityFields.TITLE;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.Rejection;
import io.urbangov.examples.quickstart.fusion.Assignment;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.Resolutions;
import io.urbangov.examples.quickstart.fusion.UnitHotTerms;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.LoadSummary;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a person what the job found out. */
final class CityReport {

  private static final int SHOWN = 12;

  private final FusedCity city;
  private final PrintStream out;

  CityReport(FusedCity city, PrintStream out) {
    this.city = city;
    this.out = out;
  }

  void print() {
    cameIn();
    found();
    example("A person", EntityType.PERSON);
    example("A place", EntityType.PLACE);
    example("A matter", EntityType.APPEAL);
    hotTerms();
    perStreet();
  }

  private void title(String text) {
    out.println("\n== " + text);
  }

  private void cameIn() {
    title("What came in");
    out.printf(Locale.ROOT, "%-34s %8d units%n", "hierarchy", city.data().hierarchy().size());
    for (LoadSummary file : city.data().summaries()) {
      out.printf(Locale.ROOT, "%-34s %8d rows%s%n", file.source(), file.accepted(), rejected(file));
    }
    Map<String, List<Rejection>> byCode =
        city.data().rejections().stream()
            .collect(Collectors.groupingBy(Rejection::code, TreeMap::new, Collectors.toList()));
    out.println("rejected, by reason:" + (byCode.isEmpty() ? " nothing" : ""));
    byCode.forEach(
        (code, list) -> {
          Rejection first = list.get(0);
          out.printf(
              Locale.ROOT,
              "  %4d  %-24s %s (first: %s line %d)%n",
              list.size(),
              code,
              first.message(),
              first.source(),
              first.line());
        });
  }

  private static String rejected(LoadSummary file) {
    return file.rejected() == 0 ? "" : ", " + file.rejected() + " rejected";
  }

  private void found() {
    title("What was found");
    for (EntityType type : Resolutions.TYPES) {
      Resolution resolution = city.resolutions().of(type);
      long records = resolution.entities().stream().mapToLong(e -> e.members().size()).sum();
      out.printf(
          Locale.ROOT,
          "%-14s %7d records are %7d entities; %d pairs compared, %d for review%n",
          type,
          records,
          resolution.entities().size(),
          resolution.comparedPairs(),
          resolution.review().size());
    }
    long matters = city.resolutions().matters().entities().size();
    out.printf(Locale.ROOT, "%-14s %7d%n", "matters", matters);
    Map<RelationType, Long> relations =
        city.relations().relations().stream()
            .collect(Collectors.groupingBy(Relation::type, TreeMap::new, Collectors.counting()));
    relations.forEach((type, n) -> out.printf(Locale.ROOT, "%-24s %8d%n", type, n));
  }

  /** The entity with the most to tell: several records and the most kinds of relations. */
  private void example(String what, EntityType type) {
    Optional<Entity> example =
        city.resolutions().of(type).entities().stream()
            .max(Comparator.comparingLong(this::interest).thenComparing(Entity::id));
    if (example.isPresent()) {
      Entity entity = example.get();
      title(what + ": " + entity.id() + " " + label(entity));
      out.println(indent(limited(city.resolutions().of(type).explain(entity).toText(), 40)));
      related(entity);
    }
  }

  private long interest(Entity entity) {
    List<Relation> relations = city.relations().touching(Node.of(entity));
    long kinds = relations.stream().map(Relation::type).distinct().count();
    return 1000 * kinds
        + 300L * Math.min(3, entity.members().size())
        + Math.min(20, relations.size());
  }

  /** A place by its name, an appeal by its title; nothing that names a person. */
  private String label(Entity entity) {
    if (entity.type().equals(EntityType.PERSON)) {
      return "";
    }
    Resolution resolution = city.resolutions().of(entity.type());
    return entity.members().stream()
        .map(resolution::getRecord)
        .flatMap(
            record -> record.find(entity.type().equals(EntityType.APPEAL) ? TITLE : NAME).stream())
        .findFirst()
        .orElse("");
  }

  private void related(Entity entity) {
    Node node = Node.of(entity);
    List<Relation> relations = city.relations().touching(node);
    for (Relation relation : relations.subList(0, Math.min(SHOWN, relations.size()))) {
      boolean outward = relation.from().equals(node);
      Node other = outward ? relation.to() : relation.from();
      out.printf(
          Locale.ROOT,
          "  %s %s %s %s (%.2f: %s)%n",
          outward ? "->" : "<-",
          relation.type(),
          other,
          label(other),
          relation.confidence(),
          relation.evidence());
    }
    if (relations.size() > SHOWN) {
      out.println("  … and " + (relations.size() - SHOWN) + " more");
    }
  }

  private String label(Node node) {
    if (node.type().equals("UNIT")) {
      return city.data().hierarchy().find(node.id()).isPresent()
          ? city.data().hierarchy().name(city.data().hierarchy().find(node.id()).getAsInt())
          : "";
    }
    EntityType type = new EntityType(node.type());
    return label(city.resolutions().of(type).getEntity(RecordId.parse(node.id())));
  }

  private static String limited(String text, int lines) {
    List<String> all = text.lines().toList();
    return all.size() <= lines
        ? text
        : String.join("\n", all.subList(0, lines)) + "\n… and " + (all.size() - lines) + " lines";
  }

  private static String indent(String text) {
    return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }

  private void hotTerms() {
    List<UnitHotTerms> hot = city.hotTerms();
    Hierarchy hierarchy = city.data().hierarchy();
    title(
        "What is hot"
            + (hot.isEmpty() ? ": nothing" : ", " + hot.get(0).from() + " to " + hot.get(0).to()));
    for (UnitHotTerms unit : hot) {
      if (hierarchy.children(unit.unit()).length > 0) {
        out.println(
            hierarchy.name(unit.unit())
                + ": "
                + unit.terms().stream()
                    .limit(5)
                    .map(CityReport::term)
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  private static String term(HotTerm term) {
    return String.format(
        Locale.ROOT,
        "%s%s (%d people, %.1f expected)",
        term.term(),
        term.isNew() ? " NEW" : "",
        term.reporters(),
        term.expected());
  }

  /** Entities by the lowest level above communities: the parents of the parents of the leaves. */
  private void perStreet() {
    Hierarchy hierarchy = city.data().hierarchy();
    title("How many, per street");
    List<long[]> counts = new ArrayList<>();
    for (EntityType type : Resolutions.TYPES) {
      long[] own = new long[hierarchy.size()];
      for (Relation relation : city.relations().relations()) {
        if (relation.type() == RelationType.LOCATED_IN
            && relation.from().type().equals(type.name())) {
          own[hierarchy.find(relation.to().id()).orElseThrow()]++;
        }
      }
      counts.add(hierarchy.rollUp(own));
    }
    out.printf(
        Locale.ROOT, "%-24s %8s %8s %8s %8s%n", "unit", "appeals", "organiz.", "persons", "places");
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      if (hierarchy.depth(rank) <= 2) {
        out.printf(
            Locale.ROOT,
            "%-24s %8d %8d %8d %8d%n",
            "  ".repeat(hierarchy.depth(rank)) + hierarchy.name(rank),
            counts.get(0)[rank],
            counts.get(1)[rank],
            counts.get(2)[rank],
            counts.get(3)[rank]);
      }
    }
    long unknown =
        city.assignments().values().stream()
            .flatMap(map -> map.values().stream())
            .filter(assignment -> assignment.how() == Assignment.How.NONE)
            .count();
    out.println("records whose unit is not known: " + unknown);
  }
}
