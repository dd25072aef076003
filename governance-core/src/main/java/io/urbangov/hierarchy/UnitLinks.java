package io.urbangov.hierarchy;

import io.urbangov.load.RowSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Which departments serve, supervise and enforce where (条块结合): typed links beside containment.
 *
 * <p>A department is a unit of the hierarchy, usually in a tree of its own. A link at a unit holds
 * for everything below it, until a unit further down has links of the same type and matter: the
 * nearest decide, all of them together, and what is above is overridden. A link about everything
 * (an empty matter) and one about a matter do not override each other.
 *
 * <p>Looking links up is logarithmic in their number, and linear in the answer. Immutable and
 * thread-safe.
 */
public final class UnitLinks {

  private final Hierarchy hierarchy;
  private final LinkIndex index;

  /** Takes different links in their order. */
  UnitLinks(Hierarchy hierarchy, List<UnitLink> links) {
    this.hierarchy = hierarchy;
    this.index = new LinkIndex(links);
  }

  /**
   * Takes all rows that fit, and says what is wrong with each of the others: {@code
   * department.missing}, {@code department.unknown}, {@code type.missing}, {@code type.unknown},
   * {@code unit.missing}, {@code unit.unknown} or {@code link.duplicate}.
   */
  public static LoadedLinks load(Hierarchy hierarchy, Iterable<LinkRow> rows) {
    LinkLoader loader = new LinkLoader(hierarchy);
    rows.forEach(loader::add);
    return loader.load();
  }

  /**
   * The same from a table with the columns {@code department}, {@code type}, {@code unit}, all
   * three required, and {@code matter}.
   */
  public static LoadedLinks load(Hierarchy hierarchy, RowSource table) {
    return new LinkLoader(hierarchy).read(table).load();
  }

  /** These links, given in any order. Throws {@link IllegalArgumentException} for a wrong rank. */
  public static UnitLinks of(Hierarchy hierarchy, Collection<UnitLink> links) {
    for (UnitLink link : links) {
      hierarchy.check(link.department());
      hierarchy.check(link.unit());
    }
    return new UnitLinks(hierarchy, List.copyOf(new TreeSet<>(links)));
  }

  /** The units that are linked. */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /** All links, ordered by unit, type, matter and department. */
  public List<UnitLink> links() {
    return index.links();
  }

  /** The links laid down at a unit itself. */
  public List<UnitLink> at(int unit) {
    return index.at(hierarchy.check(unit));
  }

  /** The links laid down for a department itself. */
  public List<UnitLink> of(int department) {
    return index.of(hierarchy.check(department));
  }

  /**
   * Which departments serve, supervise or enforce at a unit: the links that hold there, its own and
   * inherited ones, nearest first, then by matter and department.
   */
  public List<UnitLink> holdingAt(int unit, LinkType type) {
    List<UnitLink> holding = new ArrayList<>();
    Set<String> decided = new HashSet<>();
    for (int at = hierarchy.check(unit); at >= 0; at = hierarchy.parent(at)) {
      Set<String> decidedHere = new HashSet<>();
      for (UnitLink link : index.at(at)) {
        if (link.type() == type && !decided.contains(link.matter())) {
          holding.add(link);
          decidedHere.add(link.matter());
        }
      }
      decided.addAll(decidedHere);
    }
    return holding;
  }

  /**
   * Where a department serves, supervises or enforces: the ranks of all units where a link of it
   * holds, ascending. Linear in all links, for each of the department's matters, and in the units.
   */
  public int[] reachOf(int department, LinkType type) {
    TreeMap<String, BitSet> byMatter = new TreeMap<>();
    for (UnitLink link : of(department)) {
      if (link.type() == type) {
        byMatter.computeIfAbsent(link.matter(), matter -> new BitSet(hierarchy.size()));
      }
    }
    BitSet all = new BitSet(hierarchy.size());
    byMatter.forEach((matter, reach) -> all.or(reach(reach, department, type, matter)));
    return all.stream().toArray();
  }

  /** Links come in the order of their units, so what is further down is decided later. */
  private BitSet reach(BitSet reach, int department, LinkType type, String matter) {
    int decidedAt = -1;
    boolean ours = false;
    for (UnitLink link : links()) {
      if (link.type() == type && link.matter().equals(matter)) {
        ours = link.department() == department || (ours && link.unit() == decidedAt);
        decidedAt = link.unit();
        reach.set(link.unit(), hierarchy.end(link.unit()), ours);
      }
    }
    return reach;
  }

  /**
   * Who enforces at a unit, and who supervises that: departments whose supervision, about the same
   * matter or about everything, holds at the unit or at the department that enforces.
   */
  public List<Enforcement> enforcementAt(int unit) {
    List<UnitLink> here = holdingAt(unit, LinkType.SUPERVISES);
    List<Enforcement> all = new ArrayList<>();
    for (UnitLink link : holdingAt(unit, LinkType.ENFORCES)) {
      Set<UnitLink> supervision = new TreeSet<>(here);
      supervision.addAll(holdingAt(link.department(), LinkType.SUPERVISES));
      supervision.removeIf(by -> !by.matter().isEmpty() && !by.matter().equals(link.matter()));
      all.add(new Enforcement(link, List.copyOf(supervision)));
    }
    return all;
  }

  /**
   * Containment and links as one read-only directed graph: vertices are ranks, edges lead from a
   * unit to those below it and from a department to the units it is linked to. It can have cycles,
   * loops and several edges between two vertices. {@link #linkOf} tells the edges apart.
   */
  public Graph<Integer, DefaultEdge> asGraph() {
    return new LinkGraph(this);
  }

  /** The link that an edge of the graph stands for, or empty for containment. */
  public Optional<UnitLink> linkOf(DefaultEdge edge) {
    return edge instanceof LinkEdge known ? Optional.of(known.link()) : Optional.empty();
  }

  LinkIndex index() {
    return index;
  }

  /** Says how many links there are. */
  @Override
  public String toString() {
    return "UnitLinks of " + links().size() + " links";
  }
}
