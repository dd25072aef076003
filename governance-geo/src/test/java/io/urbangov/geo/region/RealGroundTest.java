package io.urbangov.geo.region;

import static io.urbangov.geo.crs.CoordinateSystem.GCJ02;
import static io.urbangov.geo.crs.CoordinateSystem.WGS84;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.Rejection;
import io.urbangov.geo.GeoPoint;
import io.urbangov.hierarchy.UnitRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public maps, where they are at hand; they are no part of the project. */
class RealGroundTest {

  private static final Path DATA = Path.of(System.getProperty("governance.data", ""), "geo");

  /** A comma with an even number of quotes after it. */
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  /** Wards are written {@code Ward 3}, {@code 03} and {@code 3}. */
  private static final Pattern WARD = Pattern.compile("^(?:Ward )?0*|^ward$");

  private static final GridProperties ADCODE = GridProperties.DEFAULT.withCode("adcode");

  @BeforeEach
  void data() {
    assumeTrue(Files.isDirectory(DATA), "data not found, skipped");
  }

  @Test
  void provinces_holdTheirOwnCenter() throws IOException {
    // 34 provinces, and the dashes in the sea, which have no center. 24 of them cross themselves by
    // a hair, so that JTS alone would have none of those.
    LoadedGrids china = GridIndex.read(DATA.resolve("china.geojson"), GCJ02, ADCODE);
    assertThat(china.rejections()).isEmpty();
    assertThat(china.index().size()).isEqualTo(35);
    // On this map 澳门 is a quadrangle beside its own center, which 广东省 lies over.
    assertThat(checkCenters("china.geojson", china)).containsExactly("820000 in 440000");
  }

  @Test
  void prefectures_holdTheirOwnCenter() throws IOException {
    for (Map.Entry<String, Integer> file :
        Map.of("province-330000.geojson", 11, "province-440000.geojson", 22).entrySet()) {
      LoadedGrids province = GridIndex.read(DATA.resolve(file.getKey()), GCJ02, ADCODE);
      assertThat(province.rejections()).extracting(Rejection::message).isEmpty();
      assertThat(province.index().size()).isEqualTo(file.getValue());
      assertThat(checkCenters(file.getKey(), province)).isEmpty();
    }
  }

  /** The units whose center lies in another's polygon. */
  private static List<String> checkCenters(String file, LoadedGrids grids) throws IOException {
    Map<String, GeoPoint> centers = centers(Files.readString(DATA.resolve(file)));
    assertThat(centers).hasSizeGreaterThanOrEqualTo(grids.index().size() - 1);
    List<String> misplaced = new ArrayList<>();
    for (UnitRow unit : grids.units()) {
      GeoPoint center = centers.get(unit.code());
      if (center != null) {
        String found = grids.index().locate(center.lon(), center.lat()).orElse("none");
        if (!found.equals(unit.code())) {
          misplaced.add(unit.code() + " in " + found);
        }
      }
    }
    return misplaced;
  }

  private static Map<String, GeoPoint> centers(String json) {
    Matcher matcher =
        Pattern.compile("\"adcode\": \"?(\\d+)\"?, \"name\": \"[^\"]*\", \"center\": \\[([^]]*)]")
            .matcher(json);
    Map<String, GeoPoint> centers = new HashMap<>();
    while (matcher.find()) {
      centers.put(matcher.group(1), GeoPoint.parseLonLat(matcher.group(2)).value().orElseThrow());
    }
    return centers;
  }

  @Test
  void wards_agreeWithTheirColumn() throws IOException {
    LoadedGrids wards =
        GridIndex.read(
            DATA.resolve("boston-wards.geojson"), WGS84, GridProperties.DEFAULT.withCode("WARD"));
    assertThat(wards.rejections()).isEmpty();
    int usable = 0;
    int agreeing = 0;
    for (String[] row : requests()) {
      double lat = Double.parseDouble(row[1]);
      double lon = Double.parseDouble(row[2]);
      usable++;
      agreeing += wards.index().locate(lon, lat).orElse("").equals(row[0]) ? 1 : 0;
    }
    // data/README.md: 98.95 % of 104,045 points agree.
    assertThat(usable).isEqualTo(104_045);
    assertThat((double) agreeing / usable).isBetween(0.989, 0.990);
  }

  /** Ward, latitude and longitude of each request that has all, but for the default point. */
  private static List<String[]> requests() throws IOException {
    try (Stream<String> lines = Files.lines(DATA.resolve("boston311-2015.csv"))) {
      return lines
          .skip(1)
          .map(line -> COMMA.split(line, -1))
          .map(row -> new String[] {WARD.matcher(row[13]).replaceFirst(""), row[17], row[18]})
          .filter(row -> Stream.of(row).noneMatch(String::isBlank))
          .filter(row -> !(row[1].equals("42.3594") && row[2].equals("-71.0587")))
          .toList();
    }
  }
}
