package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds the city's places, each with a house number of its own. Not thread-safe. */
final class Places {

  private static final int PUBLIC_PER_COMMUNITY = 3;

  private final List<Place> all = new ArrayList<>();
  private final List<Place> buildings = new ArrayList<>();
  private final List<Place> estates = new ArrayList<>();
  private final List<Place> publics = new ArrayList<>();
  private final TreeMap<String, Integer> lastNumber = new TreeMap<>();
  private final List<Community> communities;
  private final Draw draw;

  Places(Division division, int estateCount, Draw draw) {
    this.draw = draw;
    communities = division.communities();
    buildEstates(estateCount);
    communities.forEach(this::buildPublic);
  }

  List<Place> all() {
    return List.copyOf(all);
  }

  List<Place> buildings() {
    return List.copyOf(buildings);
  }

  List<Place> estates() {
    return List.copyOf(estates);
  }

  List<Place> publics() {
    return List.copyOf(publics);
  }

  /** Adds a shop or an office in any community that has residents. */
  Place addPremises(Place.Kind kind, String name) {
    Community community = draw.pick(estates).community();
    return add(kind, name, newAddress(community), draw.pick(community.grids()), null);
  }

  private void buildEstates(int count) {
    List<String> names = estateNames();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < communities.size() * 6; i++) {
      order.add(i);
    }
    draw.shuffle(order);
    for (int i = 0; i < count; i++) {
      int slot = order.get(i % order.size());
      int phase = i / names.size();
      String name =
          names.get(i % names.size()) + (phase == 0 ? "" : Numerals.chinese(phase + 1) + "期");
      buildEstate(communities.get(slot / 6), slot % 6, name);
    }
  }

  private void buildEstate(Community community, int gridNumber, String name) {
    Grid grid = community.grids().get(gridNumber);
    Address address = newAddress(community).inEstate(name);
    Place estate = add(Place.Kind.ESTATE, name, address, grid, null);
    estates.add(estate);
    int count = draw.between(3, 5);
    for (int i = 1; i <= count; i++) {
      Address house = address.inBuilding(i);
      buildings.add(add(Place.Kind.BUILDING, name + i + "号楼", house, grid, estate));
    }
  }

  private void buildPublic(Community community) {
    List<String> patterns = new ArrayList<>(Table.words("words.tsv", "publics"));
    draw.shuffle(patterns);
    for (String pattern : patterns.subList(0, PUBLIC_PER_COMMUNITY)) {
      Address address = newAddress(community);
      String name = pattern.replace("{c}", community.shortName()).replace("{r}", address.road());
      publics.add(add(Place.Kind.PUBLIC, name, address, draw.pick(community.grids()), null));
    }
  }

  private Place add(
      Place.Kind kind, String name, Address address, Grid grid, @Nullable Place estate) {
    String key = "place-" + Numerals.padded(all.size() + 1L, 6);
    Point point =
        estate == null
            ? grid.somewhere(draw)
            : estate.point().plus(draw.jitter(0.0003), draw.jitter(0.0002));
    Place place = new Place(key, kind, name, address, grid, point, estate);
    all.add(place);
    return place;
  }

  private Address newAddress(Community community) {
    String road = draw.pick(community.roads());
    int last = lastNumber.getOrDefault(community.district().code() + road, 0);
    int number = last + draw.between(1, 4);
    lastNumber.put(community.district().code() + road, number);
    return Address.onRoad(community, road, number);
  }

  private List<String> estateNames() {
    List<String> names = new ArrayList<>();
    for (String word : Table.words("words.tsv", "estates")) {
      for (String kind : Table.words("words.tsv", "estate_kinds")) {
        names.add(word + kind);
      }
    }
    draw.shuffle(names);
    return names;
  }
}
