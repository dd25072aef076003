package io.urbangov.geo.address;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units that do not exist, with names that do: two cities, each with a 西城区 and a 和平街道. */
final class SampleUnits {

  /** Code, name; the parent is the longest shorter code that is there. */
  private static final String UNITS =
      """
      97 云川省
      9701 金湖市
      970102 西城区
      970102001 和平街道
      970102001001 文庙社区居委会
      970103 东湖区
      970103001 清河街道
      970103001001 桥头社区居委会
      970121 永安县
      970121100 柳林镇
      970121100201 石门村委会
      970121100202 三里村村委会
      9702 北岭市
      970202 西城区
      970202001 和平街道
      970202002 南苑街道
      970281 江阳市
      970281101 白石镇
      """;

  private SampleUnits() {}

  static Hierarchy hierarchy() {
    List<UnitRow> rows = new ArrayList<>();
    for (String line : UNITS.lines().toList()) {
      String[] unit = line.split(" ", -1);
      rows.add(
          new UnitRow("units", rows.size() + 1L, unit[0], unit[1], null, parent(unit[0], rows)));
    }
    return Hierarchy.load(rows).hierarchy();
  }

  private static @Nullable String parent(String code, List<UnitRow> above) {
    @Nullable String parent = null;
    for (UnitRow row : above) {
      String candidate = row.code();
      parent = candidate != null && code.startsWith(candidate) ? candidate : parent;
    }
    return parent;
  }

  static Gazetteer gazetteer() {
    return Gazetteer.of(hierarchy());
  }
}
