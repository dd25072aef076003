package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivisionTest {

  private record Edge(Point from, Point to) {
    Edge reversed() {
      return new Edge(to, from);
    }
  }

  private final Division division = new Division(Draw.of(42, "division"));

  @Test
  void division_hasTheSizeThatIsDocumented() {
    Map<String, Integer> levels = new HashMap<>();
    division.upperUnits().forEach(unit -> levels.merge(unit.level(), 1, Integer::sum));

    // a street for each of 8 columns, two of them towns, with 2 villages among their 5 communities
    assertThat(levels).isEqualTo(Map.of("市", 1, "区", 2, "街道", 6, "镇", 2, "社区", 37, "村", 3));
    assertThat(division.communities()).hasSize(40);
    assertThat(division.grids()).hasSize(240);
  }

  @Test
  void parents_comeBeforeTheirChildren_andCodesAreUnique() {
    Set<String> seen = new HashSet<>(Set.of(""));
    List<Unit> units = new ArrayList<>(division.upperUnits());
    division.grids().forEach(grid -> units.add(grid.unit()));

    for (Unit unit : units) {
      assertThat(seen).contains(unit.parent());
      assertThat(seen.add(unit.code())).isTrue();
      assertThat(unit.code()).matches(unit.level().equals("网格") ? "99\\d{13}" : "99\\d{10}");
    }
  }

  @Test
  void oneCommunity_liesDirectlyBelowItsDistrict() {
    List<Community> without =
        division.communities().stream().filter(c -> c.street() == null).toList();

    assertThat(without).hasSize(1);
    assertThat(without.get(0).unit().parent()).isEqualTo("990103000000");
  }

  @Test
  void twoCommunities_haveTheSameName() {
    long names = division.communities().stream().map(c -> c.unit().name()).distinct().count();

    assertThat(names).isEqualTo(39);
  }

  @Test
  void grids_areNumberedFromWestToEastAndNorthToSouth() {
    for (Community community : division.communities()) {
      List<Grid> grids = community.grids();
      for (int i = 1; i < grids.size(); i++) {
        Grid before = grids.get(i - 1);
        Grid grid = grids.get(i);
        boolean eastward = grid.y() == before.y() && grid.x() == before.x() + 1;
        boolean southward = grid.y() < before.y() && grid.x() < before.x();
        assertThat(eastward || southward).isTrue();
        assertThat(grid.unit().code()).endsWith("00" + (i + 1));
      }
    }
  }

  @Test
  void rings_areClosedAndTurnLeft() {
    for (Grid grid : division.grids()) {
      List<Point> ring = grid.ring();
      assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
      assertThat(new HashSet<>(ring)).hasSize(ring.size() - 1);
      assertThat(area(ring)).isPositive();
    }
  }

  @Test
  void grids_tileTheAreaExactly() {
    Set<Edge> edges = new HashSet<>();
    double sum = 0;
    for (Grid grid : division.grids()) {
      List<Point> ring = grid.ring();
      sum += area(ring);
      for (int i = 1; i < ring.size(); i++) {
        // an edge in the same direction twice would be an overlap
        assertThat(edges.add(new Edge(ring.get(i - 1), ring.get(i)))).isTrue();
      }
    }
    Map<Point, Point> border = new HashMap<>();
    for (Edge edge : edges) {
      if (!edges.contains(edge.reversed())) {
        assertThat(border.put(edge.from(), edge.to())).isNull();
      }
    }
    List<Point> outline = outline(border);

    // 24 by 10 cells with three edges on each outer side; one ring, so there are no holes
    assertThat(border).hasSize(3 * 2 * (24 + 10));
    assertThat(outline).hasSize(border.size() + 1);
    assertThat(sum).isCloseTo(area(outline), org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void places_lieInTheirGrids() {
    Places places = new Places(division, 300, Draw.of(42, "places"));

    for (Place place : places.all()) {
      for (double east = -0.0001; east <= 0.0001; east += 0.0002) {
        Point noisy = place.point().plus(east, -east);
        assertThat(covers(place.grid().ring(), noisy)).as(place.key()).isTrue();
      }
    }
  }

  private static List<Point> outline(Map<Point, Point> next) {
    Point start = next.keySet().iterator().next();
    List<Point> ring = new ArrayList<>(List.of(start));
    Point at = next.getOrDefault(start, start);
    while (!at.equals(start)) {
      ring.add(at);
      at = next.getOrDefault(at, start);
    }
    ring.add(start);
    return ring;
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    Point origin = ring.get(0);
    for (int i = 1; i < ring.size(); i++) {
      Point a = ring.get(i - 1);
      Point b = ring.get(i);
      twice +=
          (a.lon() - origin.lon()) * (b.lat() - origin.lat())
              - (b.lon() - origin.lon()) * (a.lat() - origin.lat());
    }
    return twice / 2;
  }

  private static boolean covers(List<Point> ring, Point p) {
    boolean inside = false;
    for (int i = 1; i < ring.size(); i++) {
      Point a = ring.get(i - 1);
      Point b = ring.get(i);
      boolean crosses = (a.lat() > p.lat()) != (b.lat() > p.lat());
      double at = a.lon() + (p.lat() - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon());
      inside ^= crosses && p.lon() < at;
    }
    return inside;
  }
}
