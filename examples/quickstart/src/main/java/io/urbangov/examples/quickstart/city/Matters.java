package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what a topic could be about near a person's home. Not thread-safe. */
final class Matters {

  private final Map<Integer, List<Place>> publics = new TreeMap<>();
  private final Map<Topic.Target, List<Organization>> organizations = new TreeMap<>();
  private final Organizations all;
  private final Draw draw;
  private int count;

  Matters(Places places, Organizations all, Draw draw) {
    this.all = all;
    this.draw = draw;
    for (Place place : places.publics()) {
      publics.computeIfAbsent(place.community().number(), n -> new ArrayList<>()).add(place);
    }
    for (Organization organization : all.all()) {
      Topic.Target target = Topic.Target.valueOf(organization.kind().name());
      organizations.computeIfAbsent(target, t -> new ArrayList<>()).add(organization);
    }
  }

  int count() {
    return count;
  }

  Matter near(Home home, Topic topic) {
    Place estate = estate(home.building());
    return switch (topic.target()) {
      case BUILDING -> matter(topic, home.building(), null);
      case ESTATE -> matter(topic, estate, null);
      case PROPERTY -> matter(topic, estate, all.managerOf(estate));
      case PUBLIC -> matter(topic, publicNear(home), null);
      case SHOP, COMPANY, SOCIAL -> {
        Organization organization = organizationNear(home, topic.target());
        yield matter(topic, organization.place(), organization);
      }
    };
  }

  private Matter matter(Topic topic, Place place, @Nullable Organization organization) {
    return new Matter("matter-" + Numerals.padded(++count, 6), topic, place, organization);
  }

  private Place publicNear(Home home) {
    return draw.pick(publics.getOrDefault(home.building().community().number(), List.of()));
  }

  private Organization organizationNear(Home home, Topic.Target target) {
    List<Organization> candidates = organizations.getOrDefault(target, List.of());
    for (int attempt = 0; attempt < 200; attempt++) {
      Organization organization = draw.pick(candidates);
      if (organization.place().community().number() == home.building().community().number()) {
        return organization;
      }
    }
    return draw.pick(candidates);
  }

  private static Place estate(Place building) {
    return building.estate() == null ? building : building.estate();
  }
}
