package io.urbangov.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows for tests. */
final class Rows {

  private Rows() {}

  /** Reads {@code code name level parent} lines, blank-separated, {@code -} for a missing value. */
  static List<UnitRow> parse(String block) {
    List<UnitRow> rows = new ArrayList<>();
    for (String line : block.strip().lines().toList()) {
      String[] v = line.strip().split(" +", -1);
      for (int i = 0; i < v.length; i++) {
        v[i] = v[i].equals("-") ? "" : v[i];
      }
      rows.add(new UnitRow("units.csv", rows.size() + 2, v[0], v[1], v[2], v[3]));
    }
    return rows;
  }

  /** A forest of {@code n} units in which every parent comes at random from the earlier ones. */
  static List<UnitRow> random(int n, Random random) {
    List<UnitRow> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String parent = i == 0 || random.nextInt(10) == 0 ? null : "u" + random.nextInt(i);
      String name = "n" + random.nextInt(5);
      rows.add(new UnitRow("units.csv", i + 2, "u" + i, name, "L" + random.nextInt(3), parent));
    }
    return rows;
  }
}
