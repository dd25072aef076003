package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address in one way of writing, part by part (标准地址).
 *
 * <p>Immutable and thread-safe. {@link #toString} does not show it, since an address may name a
 * person.
 */
public final class NormalizedAddress {

  private final Map<AddressTag, String> parts;
  private final @Nullable String unit;

  NormalizedAddress(Map<AddressTag, String> parts, @Nullable String unit) {
    this.parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    this.unit = unit;
  }

  /** One text for each part, from province to room. */
  public Map<AddressTag, String> parts() {
    return parts;
  }

  /** The text of a part. */
  public Optional<String> find(AddressTag tag) {
    return Optional.ofNullable(parts.get(requireNonNull(tag, "tag")));
  }

  /** The code of the lowest unit of the gazetteer that the address lies in beyond doubt. */
  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  /**
   * All parts in one text: 浙江省杭州市西湖区文三路12号3幢2单元501室. A number without a road comes after the place.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    boolean numbersPlace = !parts.containsKey(AddressTag.ROAD);
    String number = numbersPlace ? parts.getOrDefault(AddressTag.ROAD_NUMBER, "") : "";
    for (Map.Entry<AddressTag, String> part : parts.entrySet()) {
      if (part.getKey().compareTo(AddressTag.SUB_POI) > 0) {
        text.append(number);
        number = "";
      }
      boolean waits = numbersPlace && part.getKey() == AddressTag.ROAD_NUMBER;
      text.append(waits ? "" : part.getValue());
    }
    text.append(number);
    return text.toString();
  }

  /** Shows which parts there are, not their text. */
  @Override
  public String toString() {
    return "NormalizedAddress" + parts.keySet();
  }
}
