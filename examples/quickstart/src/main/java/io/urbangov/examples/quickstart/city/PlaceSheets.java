package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the address file and the housing office know about places. Not thread-safe. */
final class PlaceSheets {

  private static final double NOISE = 0.0001;

  private final Planter planter;
  private final Draw draw;
  private final AddressErrors addresses;
  private final TruthBuilder truth;

  PlaceSheets(Planter planter, TruthBuilder truth) {
    this.planter = planter;
    this.draw = planter.draw();
    this.truth = truth;
    addresses = new AddressErrors(planter);
  }

  Sheet addresses(List<Place> places) {
    Sheet sheet = new Sheet("places-addresses.csv", "id,name,address,lon,lat,unit");
    for (Copies<Place> copy : Copies.of(places, 0.98, planter)) {
      Place place = copy.entity();
      add(sheet, 'A', "addresses", copy, place.name(), place.grid().unit());
    }
    return sheet;
  }

  /** Estates and buildings only; buildings are 幢 here. */
  Sheet housing(List<Place> places) {
    Sheet sheet = new Sheet("places-housing.csv", "id,name,address,lon,lat,unit");
    List<Place> known =
        places.stream()
            .filter(p -> p.kind() == Place.Kind.ESTATE || p.kind() == Place.Kind.BUILDING)
            .toList();
    for (Copies<Place> copy : Copies.of(known, 0.92, planter)) {
      Place place = copy.entity();
      String name = place.name().replace("号楼", "幢");
      add(sheet, 'B', "housing", copy, name, place.community().unit());
    }
    return sheet;
  }

  private void add(
      Sheet sheet, char letter, String silo, Copies<Place> copy, String name, Unit unit) {
    Place place = copy.entity();
    String id = sheet.nextId(letter);
    String address = addresses.written(place.address());
    @Nullable Point point =
        planter.plants(Difficulty.POINT_MISSING)
            ? null
            : place.point().plus(draw.jitter(NOISE), draw.jitter(NOISE));
    sheet.add(
        id,
        name,
        address,
        point == null ? "" : point.lonText(),
        point == null ? "" : point.latText(),
        planter.plants(Difficulty.UNIT_MISSING) ? "" : unit.code());
    if (copy.second()) {
      planter.note(Difficulty.DUPLICATE_ROW);
    }
    truth.add(
        EntityType.PLACE,
        new RecordId(silo, id),
        place.key(),
        place.grid().unit().code(),
        planter.endRow());
  }
}
