package io.urbangov.examples.quickstart;

import static io.urbangov.hierarchy.LinkType.ENFORCES;
import static io.urbangov.hierarchy.LinkType.SERVES;
import static java.util.Objects.requireNonNull;

import io.urbangov.hierarchy.Enforcement;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.LinkType;
import io.urbangov.hierarchy.LiveTotals;
import io.urbangov.hierarchy.LoadedHierarchy;
import io.urbangov.hierarchy.LoadedLinks;
import io.urbangov.hierarchy.UnitColumns;
import io.urbangov.hierarchy.UnitLink;
import io.urbangov.hierarchy.UnitLinks;
import io.urbangov.load.Csv;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;

/** The code of docs/guides/hierarchy.md, step by step. */
public final class HierarchyGuide {

  private HierarchyGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    Hierarchy city = load(out);
    find(city, out);
    walk(city, out);
    rollUp(city, out);
    live(city, out);
    UnitLinks links = link(city, out);
    linkage(city, links, out);
    graph(city, links, out);
  }

  private static Hierarchy load(PrintStream out) {
    // guide:load
    LoadedHierarchy loaded =
        Hierarchy.loader()
            .read(csv("units.csv"), UnitColumns.standard())
            .read(csv("departments.csv"), UnitColumns.standard().everyLevel("部门"))
            .build();
    Hierarchy city = loaded.hierarchy();
    out.println(city);
    loaded.rejections().forEach(r -> out.println(r.source() + ":" + r.line() + " " + r.code()));
    // guide:end
    return city;
  }

  private static void find(Hierarchy city, PrintStream out) {
    // guide:find
    int community = city.find("990101001001").orElseThrow();
    out.println(city.unit(community));
    for (int rank : city.findByName("城关镇")) {
      out.println(city.name(rank) + " " + city.code(rank));
    }
    for (int rank : city.findByName("南溪区", "和平村")) {
      out.println(city.name(rank) + " " + city.code(rank));
    }
    // guide:end
  }

  private static void walk(Hierarchy city, PrintStream out) {
    // guide:walk
    int grid = city.find("990101001001002").orElseThrow();
    int skipped = city.find("990102900001001").orElseThrow();
    int district = city.find("990101").orElseThrow();
    for (int above : city.ancestors(grid)) {
      out.println(city.level(above) + " " + city.name(above));
    }
    out.println(city.isAncestor(district, grid) + " " + city.isAncestor(district, skipped));
    out.println(city.name(city.lca(grid, skipped).orElseThrow()));
    out.println(city.findAtLevel(grid, "街道").isPresent());
    out.println(city.findAtLevel(skipped, "街道").isPresent());
    long grids = city.subtree(district).filter(rank -> city.level(rank).equals("网格")).count();
    out.println(grids + " grids in " + city.name(district));
    // guide:end
  }

  private static void rollUp(Hierarchy city, PrintStream out) {
    // guide:rollup
    long[] appeals = new long[city.size()];
    appeals[city.find("990101001001001").orElseThrow()] = 5;
    appeals[city.find("990101001001002").orElseThrow()] = 2;
    appeals[city.find("990102900001001").orElseThrow()] = 4;
    long[] total = city.rollUp(appeals);
    for (int rank = 0; rank < city.size(); rank++) {
      if (total[rank] > 0) {
        out.println("  ".repeat(city.depth(rank)) + city.name(rank) + " " + total[rank]);
      }
    }
    // guide:end
  }

  private static void live(Hierarchy city, PrintStream out) {
    // guide:live
    LiveTotals open = city.liveTotals();
    int first = city.find("990101001001001").orElseThrow();
    int other = city.find("990102900001001").orElseThrow();
    int top = city.find("9901").orElseThrow();
    open.add(first, 3); // three appeals come in
    open.add(first, -1); // one is settled
    open.move(first, other, 1); // one is passed on to another grid
    out.println(open.total(first) + " + " + open.total(other) + " = " + open.total(top));
    // guide:end
  }

  private static UnitLinks link(Hierarchy city, PrintStream out) {
    // guide:link
    LoadedLinks loaded = UnitLinks.load(city, csv("links.csv"));
    loaded.rejections().forEach(r -> out.println(r.source() + ":" + r.line() + " " + r.code()));
    UnitLinks links = loaded.links();
    int community = city.find("990101001001").orElseThrow();
    for (LinkType type : new LinkType[] {SERVES, ENFORCES}) {
      for (UnitLink link : links.holdingAt(community, type)) {
        String matter = link.matter().isEmpty() ? "" : " " + link.matter();
        out.println(city.name(link.department()) + " " + type.chinese() + matter);
        out.println("  laid down at " + city.name(link.unit()));
      }
    }
    // guide:end
    return links;
  }

  private static void linkage(Hierarchy city, UnitLinks links, PrintStream out) {
    // guide:linkage
    int community = city.find("990101001001").orElseThrow();
    for (Enforcement enforcement : links.enforcementAt(community)) {
      out.print(city.name(enforcement.link().department()) + ", supervised by");
      enforcement.supervision().forEach(by -> out.print(" " + city.name(by.department())));
      out.println();
    }
    int bureau = city.find("UM").orElseThrow();
    out.println(links.reachOf(bureau, ENFORCES).length + " units");
    // guide:end
  }

  private static void graph(Hierarchy city, UnitLinks links, PrintStream out) {
    // guide:graph
    Graph<Integer, DefaultEdge> graph = links.asGraph();
    int justice = city.find("JU").orElseThrow();
    int grid = city.find("990101001001001").orElseThrow();
    for (DefaultEdge edge :
        DijkstraShortestPath.findPathBetween(graph, justice, grid).getEdgeList()) {
      String kind = links.linkOf(edge).map(link -> link.type().name()).orElse("contains");
      out.println(kind + " " + city.name(graph.getEdgeTarget(edge)));
    }
    // guide:end
  }

  private static Csv csv(String name) {
    return Csv.of(name, requireNonNull(HierarchyGuide.class.getResourceAsStream(name), name));
  }
}
