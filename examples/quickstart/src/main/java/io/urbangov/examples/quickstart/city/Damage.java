package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a few rows of a sheet, each in one way. Rows that are rejected are added to the good ones;
 * where only a value is dropped, a good row is changed. Not thread-safe.
 */
final class Damage {

  private static final String NO_UNIT = "990199999999";

  private final Draw draw;
  private final Sheet sheet;
  private final List<Sheet.Row> added = new ArrayList<>();

  private Damage(Sheet sheet, Draw draw) {
    this.sheet = sheet;
    this.draw = draw;
  }

  static void persons(Sheet sheet, Draw draw) {
    Damage damage = new Damage(sheet, draw);
    damage.columns();
    damage.add("id.missing", "id", "");
    damage.add("birth_date.invalid", "birth_date", "1990-02-30");
    damage.add("birth_date.invalid", "birth_date", "1790-01-01");
    damage.change("sex.invalid", "sex", "不详");
    damage.change("unit.unknown", "unit", NO_UNIT);
    if (sheet.column("lon") < 0) {
      damage.unclosedQuote();
    } else {
      damage.point("lon.invalid", "191.5", "40.61");
      damage.point("coordinates.incomplete", "101.61", "");
    }
    damage.finish();
  }

  static void located(Sheet sheet, Draw draw) {
    Damage damage = new Damage(sheet, draw);
    damage.columns();
    damage.add("id.missing", "id", "");
    damage.textAfterQuote();
    damage.change("unit.unknown", "unit", NO_UNIT);
    if (sheet.column("lon") >= 0) {
      damage.point("lat.invalid", "101.61", "北纬40度");
      damage.point("lat.invalid", "101.61", "95.2");
      damage.point("coordinates.incomplete", "", "40.61");
    }
    damage.finish();
  }

  static void appeals(Sheet sheet, Draw draw) {
    Damage damage = new Damage(sheet, draw);
    damage.columns();
    damage.add("id.missing", "id", "");
    damage.textAfterQuote();
    damage.add("time.invalid", "time", "2026-13-05 10:00");
    damage.add("time.invalid", "time", "昨天晚上");
    damage.point("lon.invalid", "-181", "40.61");
    damage.finish();
  }

  /** Broken units hang below the top, so that no good unit is rejected with them. */
  static void units(Sheet sheet, Draw draw) {
    Damage damage = new Damage(sheet, draw);
    damage.insert("code.missing", "", "无码社区", "社区", Division.TOP.code());
    damage.insert("name.missing", "990102901000", "", "街道", Division.TOP.code());
    damage.insert("parent.unknown", "990102902000", "孤儿街道", "街道", "990999000000");
    damage.insert("parent.unknown", "990102902001", "孤儿社区", "社区", "990102902000");
    damage.insert("parent.cycle", "990102903000", "回环街道", "街道", "990102903001");
    damage.insert("parent.cycle", "990102903001", "回环社区", "社区", "990102903000");
    damage.insert("row.columns", "990102904000", "短街道");
    String code = sheet.rows().get(0).cells().get(0);
    damage.insert("code.duplicate", code, "重码市", "市", "");
    damage.finish();
  }

  private void columns() {
    List<String> cells = freshCells();
    added.add(broken(cells.subList(0, cells.size() - 1), "row.columns"));
    cells = freshCells();
    cells.add("多余");
    added.add(broken(cells, "row.columns"));
    cells = freshCells();
    cells.set(0, sheet.rows().get(draw.below(half())).cells().get(0));
    added.add(broken(cells, "id.duplicate"));
  }

  private void unclosedQuote() {
    String line = String.join(",", freshCells());
    added.add(raw(line.replaceFirst(",", ",\""), "row.quote"));
  }

  private void textAfterQuote() {
    List<String> cells = freshCells();
    cells.set(1, "\"" + cells.get(1) + "\"又名");
    added.add(raw(String.join(",", cells), "row.quote"));
  }

  private void add(String code, String column, String value) {
    List<String> cells = freshCells();
    cells.set(sheet.column(column), value);
    added.add(broken(cells, code));
  }

  private void point(String code, String lon, String lat) {
    List<String> cells = freshCells();
    cells.set(sheet.column("lon"), lon);
    cells.set(sheet.column("lat"), lat);
    added.add(broken(cells, code));
  }

  private void insert(String code, String... cells) {
    added.add(broken(List.of(cells), code));
  }

  /** Changes a good row that has no other fault. */
  private void change(String code, String column, String value) {
    int row = draw.below(sheet.rows().size());
    while (!sheet.rows().get(row).code().isEmpty()) {
      row = draw.below(sheet.rows().size());
    }
    List<String> cells = new ArrayList<>(sheet.rows().get(row).cells());
    cells.set(sheet.column(column), value);
    sheet.rows().set(row, new Sheet.Row(List.copyOf(cells), null, code, true));
  }

  /** Broken rows go to the second half, after every row whose id one of them repeats. */
  private void finish() {
    int first = half();
    for (Sheet.Row row : added) {
      sheet.rows().add(draw.between(first, sheet.rows().size()), row);
    }
  }

  private int half() {
    return (sheet.rows().size() + 1) / 2;
  }

  /** Cells of some good row under an id of their own, without what would need quotes. */
  private List<String> freshCells() {
    List<String> cells = new ArrayList<>(draw.pick(sheet.rows()).cells());
    cells.replaceAll(cell -> cell.replaceAll("[\",\n]", " "));
    cells.set(0, "X" + Numerals.padded(added.size() + 1L, 7));
    return cells;
  }

  private static Sheet.Row broken(List<String> cells, String code) {
    return new Sheet.Row(List.copyOf(cells), null, code, false);
  }

  private static Sheet.Row raw(String line, String code) {
    return new Sheet.Row(List.of(), line, code, false);
  }
}
