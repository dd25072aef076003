package io.urbangov.examples.quickstart.fusion;

import io.urbangov.geo.hotspot.HotSpot;
import io.urbangov.geo.hotspot.Site;
import java.util.List;

/**
 * Where appeals cluster in some days (聚集区), held against all days before.
 *
 * @param days the window
 * @param sites the polygons and their appeals
 * @param spots the circles that stand out, the most significant first
 */
public record WindowHotSpots(Days days, List<Site> sites, List<HotSpot> spots) {

  /** Copies the lists. */
  public WindowHotSpots {
    sites = List.copyOf(sites);
    spots = List.copyOf(spots);
  }
}
