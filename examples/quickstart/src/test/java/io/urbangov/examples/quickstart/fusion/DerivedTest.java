package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.ADDRESS;
import static io.urbangov.examples.quickstart.fusion.CityFields.ADDRESS_UNIT;
import static io.urbangov.examples.quickstart.fusion.CityFields.LOCAL_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Addresses;
import io.urbangov.geo.address.AddressNormalizer;
import io.urbangov.geo.address.Gazetteer;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedTest {

  private final Hierarchy hierarchy =
      Hierarchy.load(
              List.of(
                  unit("C", "澄江市", null),
                  unit("C-Y", "云溪区", "C"),
                  unit("C-Y-S", "石桥街道", "C-Y"),
                  unit("C-N", "南溪区", "C"),
                  unit("C-N-S", "石桥街道", "C-N")))
          .hierarchy();
  private final Derived derived = new Derived(AddressNormalizer.of(Gazetteer.of(hierarchy)));

  private static UnitRow unit(String code, String name, @Nullable String parent) {
    return new UnitRow("units.csv", 2, code, name, null, parent);
  }

  @Test
  void address_withUnits_isLocalAfterThem() {
    assertThat(split("澄江市云溪区石桥街道桂花路8号")).isEqualTo("C-Y-S 桂花路8号");
    assertThat(split("云溪区桂花路8号")).isEqualTo("C-Y 桂花路8号");
    assertThat(split("远山省澄江市桂花路8号")).isEqualTo("C 桂花路8号");
  }

  @Test
  void unit_ofTwoDistricts_isNamedByItsDistrictOnly() {
    assertThat(split("石桥街道桂花路8号")).isEqualTo("? 桂花路8号");
    assertThat(split("南溪区石桥街道桂花路8号")).isEqualTo("C-N-S 桂花路8号");
  }

  @Test
  void address_ofTheDoor_isOneText() {
    assertThat(split("桂花路八号金桂苑3号楼二单元501")).isEqualTo("? 桂花路8号金桂苑3幢2单元501室");
    assertThat(split("桂花路8号金桂苑3-2-501")).isEqualTo("? 桂花路8号金桂苑3幢2单元501室");
  }

  @Test
  void address_ofUnitsOnly_staysWhole() {
    assertThat(split("云溪区")).isEqualTo("C-Y 澄江市云溪区");
  }

  private String split(String address) {
    SourceRecord record =
        derived.complete(
            SourceRecord.builder(new RecordId("a", "1"), EntityType.PLACE)
                .set(ADDRESS, Addresses.canonical(address))
                .build());
    return record.orElse(ADDRESS_UNIT, "?") + " " + record.orElse(LOCAL_ADDRESS, "none");
  }
}
