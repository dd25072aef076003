package io.urbangov.geo.region;

import io.urbangov.hierarchy.Hierarchy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Audits a tiling with JTS's overlays. Not thread-safe. */
final class TilingAuditor {

  /** What rounding leaves between borders that were meant to be one. */
  private static final double NEGLIGIBLE_SQUARE_METRES = 0.1;

  private final Hierarchy units;
  private final List<String> codes;
  private final int[] ranks;
  private final int[] sortedRanks;
  private final List<Geometry> geometries;
  private final List<String> crossed = new ArrayList<>();

  TilingAuditor(Tiling tiling, List<String> codes, Hierarchy units) {
    this.units = units;
    this.codes = codes;
    this.ranks = codes.stream().mapToInt(code -> units.find(code).orElse(-1)).toArray();
    this.sortedRanks = IntStream.of(ranks).sorted().toArray();
    this.geometries =
        IntStream.range(0, codes.size()).mapToObj(it -> clean(it, tiling.rings(it))).toList();
  }

  TilingAudit audit() {
    return new TilingAudit(
        overlaps(), gaps(), crossed.stream().sorted().toList(), bare(), strange());
  }

  private Geometry clean(int polygon, List<double[]> rings) {
    Geometry geometry = Shapes.oddEven(rings);
    IsValidOp check = new IsValidOp(geometry);
    check.setSelfTouchingRingFormingHoleValid(true);
    if (!check.isValid()) {
      crossed.add(codes.get(polygon));
    }
    return Shapes.repaired(geometry);
  }

  private List<TilingAudit.Overlap> overlaps() {
    STRtree tree = new STRtree();
    IntStream.range(0, codes.size())
        .forEach(it -> tree.insert(geometries.get(it).getEnvelopeInternal(), it));
    List<TilingAudit.Overlap> overlaps = new ArrayList<>();
    for (int a = 0; a < codes.size(); a++) {
      @SuppressWarnings("unchecked")
      List<Integer> around = tree.query(geometries.get(a).getEnvelopeInternal());
      for (int b : around.stream().sorted().toList()) {
        if (a < b && !isAbove(a, b) && !isAbove(b, a)) {
          addOverlap(a, b, overlaps);
        }
      }
    }
    overlaps.sort(
        Comparator.comparingDouble(TilingAudit.Overlap::squareMetres)
            .reversed()
            .thenComparing(TilingAudit.Overlap::owner)
            .thenComparing(TilingAudit.Overlap::other));
    return overlaps;
  }

  private void addOverlap(int a, int b, List<TilingAudit.Overlap> overlaps) {
    Geometry shared =
        OverlayNGRobust.overlay(geometries.get(a), geometries.get(b), OverlayNG.INTERSECTION);
    double area = squareMetres(shared);
    if (area > NEGLIGIBLE_SQUARE_METRES) {
      overlaps.add(
          new TilingAudit.Overlap(codes.get(a), codes.get(b), area, Shapes.inside(shared)));
    }
  }

  private boolean isAbove(int a, int b) {
    return ranks[a] >= 0 && ranks[b] >= 0 && units.isAncestor(ranks[a], ranks[b]);
  }

  private List<TilingAudit.Gap> gaps() {
    if (geometries.isEmpty()) {
      return List.of();
    }
    List<Geometry> lowest =
        IntStream.range(0, codes.size()).filter(this::isLowest).mapToObj(geometries::get).toList();
    Geometry covered = Shapes.union(lowest);
    Geometry ground = Shapes.withoutHoles(Shapes.union(geometries));
    Geometry bare = OverlayNGRobust.overlay(ground, covered, OverlayNG.DIFFERENCE);
    List<TilingAudit.Gap> gaps = new ArrayList<>();
    for (int i = 0; i < bare.getNumGeometries(); i++) {
      Geometry part = bare.getGeometryN(i);
      if (part instanceof Polygon && squareMetres(part) > NEGLIGIBLE_SQUARE_METRES) {
        gaps.add(new TilingAudit.Gap(squareMetres(part), Shapes.inside(part)));
      }
    }
    gaps.sort(
        Comparator.comparingDouble(TilingAudit.Gap::squareMetres)
            .reversed()
            .thenComparing(gap -> gap.at().lon())
            .thenComparing(gap -> gap.at().lat()));
    return gaps;
  }

  /** Whether no other polygon's unit is below this one's. */
  private boolean isLowest(int polygon) {
    int rank = ranks[polygon];
    if (rank < 0) {
      return true;
    }
    int next = Arrays.binarySearch(sortedRanks, rank + 1);
    int at = next < 0 ? -1 - next : next;
    return at == sortedRanks.length || sortedRanks[at] >= units.end(rank);
  }

  private List<String> bare() {
    Set<String> drawn = new HashSet<>(codes);
    return IntStream.range(0, units.size())
        .filter(rank -> units.end(rank) == rank + 1 && !drawn.contains(units.code(rank)))
        .mapToObj(units::code)
        .sorted()
        .toList();
  }

  private List<String> strange() {
    return IntStream.range(0, codes.size())
        .filter(it -> ranks[it] < 0)
        .mapToObj(codes::get)
        .sorted()
        .toList();
  }

  private static double squareMetres(Geometry area) {
    if (area.getArea() == 0) {
      return 0;
    }
    LocalMetres metres = LocalMetres.around(Shapes.inside(area));
    return area.getArea() * metres.perDegreeEast() * metres.perDegreeNorth();
  }
}
