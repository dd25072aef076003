package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Invents companies, shops and others, and who manages which estate. Not thread-safe. */
final class Organizations {

  private static final int ESTATES_PER_MANAGER = 6;
  private static final int COMPANIES_PER_OFFICE = 3;
  private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司");
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private record Industry(Organization.Kind kind, String word, double weight) {}

  private final List<Organization> all = new ArrayList<>();
  private final Map<String, Organization> managers = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> brandCharacters;
  private final Places places;
  private final List<Person> adults;
  private final Draw draw;

  Organizations(int count, Places places, List<Person> people, Draw draw) {
    this.places = places;
    this.draw = draw;
    adults = people.stream().filter(Person::isAdult).toList();
    brandCharacters = Confusions.characters(Table.words("words.tsv", "brand").get(0));
    List<Industry> industries =
        Table.read("industries.tsv").stream().map(Organizations::industry).toList();
    Weighted<Industry> weighted = Weighted.of(industries, Industry::weight);
    for (Organization.Kind kind : Organization.Kind.values()) {
      found(industries.stream().filter(i -> i.kind() == kind).findFirst().orElseThrow());
    }
    while (all.size() < count) {
      found(weighted.pick(draw));
    }
    assignManagers(industries);
  }

  List<Organization> all() {
    return List.copyOf(all);
  }

  /** The property manager (物业) of an estate. */
  Organization managerOf(Place estate) {
    Organization manager = managers.get(estate.key());
    if (manager == null) {
      throw new IllegalArgumentException("place must be an estate, was: " + estate.kind());
    }
    return manager;
  }

  private void assignManagers(List<Industry> industries) {
    Industry property =
        industries.stream()
            .filter(i -> i.kind() == Organization.Kind.PROPERTY)
            .findFirst()
            .orElseThrow();
    List<Organization> companies = new ArrayList<>();
    for (int i = 0; i <= places.estates().size() / ESTATES_PER_MANAGER; i++) {
      companies.add(found(property));
    }
    places.estates().forEach(estate -> managers.put(estate.key(), draw.pick(companies)));
  }

  private Organization found(Industry industry) {
    String brand = brand(industry);
    Person legal = draw.pick(adults);
    Person former = draw.pick(adults);
    boolean shop = industry.kind() == Organization.Kind.SHOP;
    Place place = shop ? places.addPremises(Place.Kind.SHOP, brand) : office();
    String room = shop ? "" : draw.between(2, 18) + Numerals.padded(draw.between(1, 12), 2);
    Organization organization =
        new Organization(
            "organization-" + Numerals.padded(all.size() + 1L, 6),
            industry.kind(),
            name(industry, brand, place),
            brand,
            creditCode(industry.kind(), place),
            legal,
            former,
            place,
            room,
            draw.chance(0.6) ? legal.phone() : Phones.landline(draw));
    all.add(organization);
    return organization;
  }

  private Place office() {
    List<Place> offices =
        all.stream()
            .skip(Math.max(0, all.size() - 10))
            .map(Organization::place)
            .filter(place -> place.kind() == Place.Kind.OFFICE)
            .toList();
    if (!offices.isEmpty() && draw.below(COMPANIES_PER_OFFICE) > 0) {
      return draw.pick(offices);
    }
    return places.addPremises(Place.Kind.OFFICE, word(3, "大厦"));
  }

  private String brand(Industry industry) {
    return word(2, industry.word());
  }

  private String word(int length, String suffix) {
    for (int attempt = 0; true; attempt++) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < length + attempt / 4; i++) {
        word.append(draw.pick(brandCharacters));
      }
      if (taken.add(word + suffix)) {
        return word + suffix;
      }
    }
  }

  private String name(Industry industry, String brand, Place place) {
    return switch (industry.kind()) {
      case COMPANY, PROPERTY ->
          (draw.chance(0.8) ? Division.CITY : Division.PROVINCE) + brand + draw.pick(FORMS);
      case SHOP, SOCIAL -> Division.CITY + place.community().district().name() + brand;
    };
  }

  private String creditCode(Organization.Kind kind, Place place) {
    String district = place.community().district().code().substring(0, 6);
    StringBuilder body = new StringBuilder("MA");
    while (body.length() < 8) {
      body.append(CREDIT.charAt(draw.below(CREDIT.length())));
    }
    char check = CheckCharacters.organizationCode(body.toString());
    String seventeen = kind.prefix() + district + body + check;
    return taken.add(seventeen)
        ? seventeen + CheckCharacters.creditCode(seventeen)
        : creditCode(kind, place);
  }

  private static Industry industry(List<String> row) {
    return new Industry(
        Organization.Kind.valueOf(row.get(0)), row.get(1), Double.parseDouble(row.get(2)));
  }
}
