package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A town that was a township (乡) until 2024: it, its communities and grids had other codes then,
 * which one silo still uses. Immutable and thread-safe.
 */
final class FormerTown {

  static final String CHANGES = "changes.csv";

  private static final String FOUNDED = "2001-01-01";
  private static final String CHANGED = "2024-07-01";
  private static final int STREET_DIGITS = 9;

  private final List<Unit> units = new ArrayList<>();

  /** The former code of each unit, by the one of today. */
  private final Map<String, String> former = new TreeMap<>();

  FormerTown(Division division) {
    Unit town =
        division.upperUnits().stream()
            .filter(unit -> unit.level().equals("镇"))
            .findFirst()
            .orElseThrow();
    units.add(new Unit(town.code(), town.name(), "乡", ""));
    for (Community community : division.communities()) {
      if (community.unit().parent().equals(town.code())) {
        units.add(community.unit());
        community.grids().forEach(grid -> units.add(grid.unit()));
      }
    }
    String township = town.code().substring(0, STREET_DIGITS - 3) + "201";
    for (Unit unit : units) {
      former.put(unit.code(), township + unit.code().substring(STREET_DIGITS));
    }
  }

  /** Puts former codes in the column of units. */
  void outdate(Sheet sheet) {
    int column = sheet.column("unit");
    sheet
        .rows()
        .replaceAll(
            row -> {
              if (row.raw() != null || row.cells().size() != sheet.header().size()) {
                return row;
              }
              List<String> cells = new ArrayList<>(row.cells());
              cells.set(column, former.getOrDefault(cells.get(column), cells.get(column)));
              return new Sheet.Row(List.copyOf(cells), null, row.code(), row.used());
            });
  }

  /** The log of what changed, with a row that cannot be used. */
  Sheet changes() {
    Sheet log = new Sheet(CHANGES, "entry,date,change,unit,code,name,level,parent,reason");
    for (Unit unit : units) {
      String name = unit.level().equals("乡") ? unit.name().replace('镇', '乡') : unit.name();
      add(log, FOUNDED, "设立", unit, former.getOrDefault(unit.code(), ""), name, true);
    }
    for (Unit unit : units) {
      add(log, CHANGED, "变更代码", unit, unit.code(), "", false);
    }
    add(log, CHANGED, "更名", units.get(0), "", units.get(0).name(), false);
    log.rows()
        .add(
            new Sheet.Row(
                List.of("Z1", CHANGED, "更名", "990199999999", "", "无此单位", "", "", ""),
                null,
                "unit.unknown",
                false));
    return log;
  }

  private static void add(
      Sheet log, String date, String change, Unit unit, String code, String name, boolean created) {
    String id = log.nextId('C');
    String level = created ? unit.level() : "";
    String parent = created ? unit.parent() : "";
    log.add(id, date, change, unit.code(), code, name, level, parent, created ? "" : "撤乡设镇");
  }
}
