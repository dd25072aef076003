package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import io.urbangov.resolve.BlockingKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Files an address under its road and number, its place and building, its community and number, and
 * both roads of a crossing; never under units above, which may be missing or wrong.
 *
 * <p>One address has none to four keys. Immutable and thread-safe.
 */
public final class AddressKeys implements BlockingKey<String> {

  private final AddressNormalizer normalizer;

  private AddressKeys(AddressNormalizer normalizer) {
    this.normalizer = normalizer;
  }

  /** Keys of what a normalizer finds. */
  public static AddressKeys of(AddressNormalizer normalizer) {
    return new AddressKeys(requireNonNull(normalizer, "normalizer"));
  }

  @Override
  public Collection<String> of(String value) {
    NormalizedAddress address = normalizer.normalize(value);
    List<String> keys = new ArrayList<>();
    add(keys, address, AddressTag.ROAD, AddressTag.ROAD_NUMBER);
    add(keys, address, AddressTag.ROAD, AddressTag.SUB_ROAD);
    add(keys, address, AddressTag.COMMUNITY, AddressTag.ROAD_NUMBER);
    if (address.find(AddressTag.HOUSE_NUMBER).isPresent()) {
      add(keys, address, AddressTag.POI, AddressTag.HOUSE_NUMBER);
    } else {
      address.find(AddressTag.POI).ifPresent(place -> keys.add("poi:" + place));
    }
    return List.copyOf(keys);
  }

  private static void add(
      List<String> keys, NormalizedAddress address, AddressTag name, AddressTag number) {
    if (address.find(name).isPresent() && address.find(number).isPresent()) {
      keys.add(
          name.tag()
              + ":"
              + address.find(name).get()
              + "|"
              + ComparedAddress.number(address.find(number).get()));
    }
  }
}
