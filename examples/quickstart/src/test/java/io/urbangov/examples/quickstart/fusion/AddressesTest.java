package io.urbangov.examples.quickstart.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.clean.Addresses;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private final Hierarchy hierarchy =
      Hierarchy.load(
              List.of(
                  unit("C", "澄江市", null),
                  unit("C-Y", "云溪区", "C"),
                  unit("C-Y-S", "石桥街道", "C-Y"),
                  unit("C-N", "南溪区", "C"),
                  unit("C-N-S", "石桥街道", "C-N")))
          .hierarchy();
  private final AddressPrefix prefix = new AddressPrefix(hierarchy);

  private static UnitRow unit(String code, String name, @Nullable String parent) {
    return new UnitRow("units.csv", 2, code, name, null, parent);
  }

  @Test
  void address_withUnits_isSplitAfterThem() {
    assertThat(split("澄江市云溪区石桥街道桂花路8号")).isEqualTo("C-Y-S 桂花路8号");
    assertThat(split("云溪区桂花路8号")).isEqualTo("C-Y 桂花路8号");
    assertThat(split("远山省澄江市桂花路8号")).isEqualTo("C 桂花路8号");
  }

  @Test
  void unit_ofTwoDistricts_isNamedByItsDistrictOnly() {
    assertThat(split("石桥街道桂花路8号")).isEqualTo("null 桂花路8号");
    assertThat(split("南溪区石桥街道桂花路8号")).isEqualTo("C-N-S 桂花路8号");
  }

  @Test
  void address_withoutUnits_staysWhole() {
    assertThat(split("桂花路8号")).isEqualTo("null 桂花路8号");
    assertThat(split("云溪区")).isEqualTo("C-Y 云溪区");
  }

  private String split(String address) {
    AddressPrefix.Split split = prefix.split(Addresses.canonical(address));
    return split.unit() + " " + split.rest();
  }
}
