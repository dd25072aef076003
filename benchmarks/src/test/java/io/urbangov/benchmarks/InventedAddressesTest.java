package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.ParsedAddress;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InventedAddressesTest {

  private final Hierarchy units =
      Hierarchy.load(
              List.of(
                  unit("97", "云川省", null),
                  unit("9701", "金湖市", "97"),
                  unit("970103", "东湖区", "9701"),
                  unit("970103001", "清河街道", "970103"),
                  unit("970103001001", "文庙社区", "970103001")))
          .hierarchy();

  private static UnitRow unit(String code, String name, @Nullable String parent) {
    return new UnitRow("units", 1, code, name, null, parent);
  }

  @Test
  void list_elementsCoverTheTextInOrder() {
    for (ParsedAddress address : new InventedAddresses(units, 42).list(500)) {
      int at = 0;
      for (AddressElement element : address.elements()) {
        assertThat(element.start()).isEqualTo(at);
        at = element.end();
      }
      assertThat(at).isEqualTo(address.text().length());
    }
  }

  @Test
  void list_hasAllLevelsFromProvinceToRoom() {
    Set<AddressTag> tags = EnumSet.noneOf(AddressTag.class);
    new InventedAddresses(units, 42)
        .list(500)
        .forEach(address -> address.elements().forEach(element -> tags.add(element.tag())));
    assertThat(tags)
        .contains(
            AddressTag.PROVINCE,
            AddressTag.CITY,
            AddressTag.DISTRICT,
            AddressTag.TOWN,
            AddressTag.COMMUNITY,
            AddressTag.ROAD,
            AddressTag.ROAD_NUMBER,
            AddressTag.POI,
            AddressTag.HOUSE_NUMBER,
            AddressTag.ROOM_NUMBER);
  }

  @Test
  void list_ofOneSeed_isTheSameEachTime() {
    List<String> texts = texts(7);
    assertThat(texts).isEqualTo(texts(7)).isNotEqualTo(texts(8));
  }

  private List<String> texts(long seed) {
    return new InventedAddresses(units, seed).list(50).stream().map(ParsedAddress::text).toList();
  }
}
