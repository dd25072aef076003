package io.urbangov.examples.quickstart.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Progress;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.geo.hotspot.HotSpot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A row of ten grids, in which one appeal a day came in each; then 30 in a week in the sixth. */
class HotSpotFinderTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final StringBuilder appeals = new StringBuilder("id,time,title,unit\n");

  private void appeal(int day, int grid) {
    int number = appeals.length();
    appeals
        .append(number)
        .append(',')
        .append(FIRST.plusDays(day))
        .append(",第")
        .append(number)
        .append("号诉求,C-")
        .append(grid)
        .append('\n');
  }

  private WindowHotSpots spots() {
    StringBuilder units = new StringBuilder("code,name,parent\nC,澄江市,\n");
    StringBuilder features = new StringBuilder();
    for (int grid = 0; grid < 10; grid++) {
      units.append("C-" + grid + ",第" + grid + "网格,C\n");
      double west = 101 + grid / 50.0;
      features
          .append(grid == 0 ? "" : ",")
          .append("{\"type\":\"Feature\",\"properties\":{\"code\":\"C-" + grid + "\"},")
          .append("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[")
          .append(corner(west, 40) + "," + corner(west + 0.02, 40) + ",")
          .append(corner(west + 0.02, 40.02) + "," + corner(west, 40.02) + ",")
          .append(corner(west, 40) + "]]}}");
    }
    Map<String, String> files =
        Map.of(
            "units.csv", units.toString(),
            "grids.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}",
            "appeals-hotline.csv", appeals.toString());
    CityData data = CityReader.read(new MemoryInput(new TreeMap<>(files)), CoordinateSystem.WGS84);
    return CityFusion.fuse(data, List.of(), Progress.NONE).hotSpots().get(0);
  }

  private static String corner(double lon, double lat) {
    return "[" + lon + "," + lat + "]";
  }

  @Test
  void find_unusuallyManyInOneGrid_isThatGrid() {
    for (int day = 0; day < 60; day++) {
      appeal(day, day % 10);
    }
    for (int i = 0; i < 30; i++) {
      appeal(53 + i % 7, 5);
    }
    WindowHotSpots found = spots();
    assertThat(found.days()).isEqualTo(Days.weekTo(FIRST.plusDays(59)));
    assertThat(found.sites()).hasSize(10);
    HotSpot spot = found.spots().get(0);
    assertThat(spot.sites()).containsExactly("C-5");
    // 30 and the one of day 55
    assertThat(spot.observed()).isEqualTo(31);
  }

  @Test
  void find_asUsual_isNothing() {
    for (int day = 0; day < 70; day++) {
      appeal(day, day % 10);
    }
    assertThat(spots().spots()).isEmpty();
  }
}
