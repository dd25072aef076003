package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints what is linked to something: the best few of each kind, and how many more there are. */
final class RelationLines {

  private static final int SHOWN = 3;

  private record Link(Node other, Relation relation) {}

  private final FusedCity city;
  private final Labels labels;
  private final PrintStream out;

  RelationLines(FusedCity city, Labels labels, PrintStream out) {
    this.city = city;
    this.labels = labels;
    this.out = out;
  }

  /** Prints what links some nodes to others, but not what links them to each other. */
  void print(Set<Node> nodes) {
    Map<String, Map<Node, Link>> kinds = new TreeMap<>();
    for (Node node : nodes) {
      for (Relation relation : city.relations().touching(node)) {
        boolean outward = relation.from().equals(node);
        Node other = outward ? relation.to() : relation.from();
        if (!nodes.contains(other)) {
          String kind = (outward ? "-> " : "<- ") + relation.type() + " " + other.type();
          kinds
              .computeIfAbsent(kind, k -> new TreeMap<>())
              .merge(other, new Link(other, relation), RelationLines::stronger);
        }
      }
    }
    kinds.forEach((kind, links) -> print(kind, new ArrayList<>(links.values())));
  }

  private static Link stronger(Link a, Link b) {
    return b.relation.confidence() > a.relation.confidence() ? b : a;
  }

  private void print(String kind, List<Link> links) {
    for (Link link : links.subList(0, Math.min(SHOWN, links.size()))) {
      out.printf(
          Locale.ROOT,
          "  %s %s (%.2f: %s)%n",
          kind,
          labels.of(link.other),
          link.relation.confidence(),
          link.relation.evidence());
    }
    if (links.size() > SHOWN) {
      out.println("  " + kind + " … and " + (links.size() - SHOWN) + " more");
    }
  }
}
