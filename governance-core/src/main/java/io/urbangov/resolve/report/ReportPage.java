package io.urbangov.resolve.report;

import io.urbangov.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link RunReport} as one HTML page, which is XML as well. */
final class ReportPage {

  private final RunReport report;
  private final Language language;
  private final ReportTables tables;
  private final Markup page = new Markup();

  ReportPage(RunReport report, Language language) {
    this.report = report;
    this.language = language;
    this.tables = new ReportTables(report, language);
  }

  String write() {
    String title = Heading.TITLE.in(language, report.type());
    page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language.tag());
    page.open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.leaf("title", title).open("style").raw(PageStyle.CSS).close().close();
    page.open("body").open("main").leaf("h1", title);
    page.leaf("p", Heading.NOTE.in(language), "class", "dim");
    figures(Heading.SUMMARY, tables.summary(), "tiles");
    warnings();
    section(Heading.RULES, tables.rules());
    section(Heading.LARGEST_BLOCKS, tables.largestBlocks());
    figures(Heading.MODEL, tables.training(), "tiles");
    levels();
    heading(Heading.SCORES);
    page.leaf("p", Heading.SCORES_NOTE.in(language), "class", "dim");
    page.open("figure").raw(new HistogramSvg(report, language).draw()).close();
    heading(Heading.PATTERNS);
    page.leaf("p", tables.patternsNote(), "class", "dim");
    table(tables.patterns());
    heading(Heading.REVIEW);
    String pairs = Figures.count(report.review().pairs());
    page.leaf("p", Heading.REVIEW_COUNT.in(language, pairs));
    table(tables.review());
    figures(Heading.UNLINKABLE, tables.unlinkable(), "tiles");
    sample(report.unlinkable().sample());
    section(Heading.SIZES, tables.sizes());
    section(Heading.FIELDS, tables.fields());
    return "<!DOCTYPE html>\n" + page.close().close().close();
  }

  private void heading(Heading heading) {
    page.leaf("h2", heading.in(language));
  }

  private void section(Heading heading, ReportTable table) {
    heading(heading);
    table(table);
  }

  private void figures(Heading heading, List<Map.Entry<String, String>> lines, String kind) {
    heading(heading);
    page.open("dl", "class", kind);
    for (Map.Entry<String, String> line : lines) {
      page.open("div").leaf("dt", line.getKey()).leaf("dd", line.getValue()).close();
    }
    page.close();
  }

  private void warnings() {
    heading(Heading.WARNINGS);
    if (report.warnings().isEmpty()) {
      page.leaf("p", Heading.NONE.in(language));
      return;
    }
    page.open("ul", "class", "warnings");
    report.warnings().forEach(warning -> page.leaf("li", warning.text(language)));
    page.close();
  }

  private void sample(List<RecordId> records) {
    if (!records.isEmpty()) {
      String ids = records.stream().map(RecordId::toString).collect(Collectors.joining(", "));
      page.leaf("p", Heading.SAMPLE.in(language, ids), "class", "dim");
    }
  }

  private void table(ReportTable table) {
    if (table.rows().isEmpty()) {
      page.leaf("p", Heading.NONE.in(language));
      return;
    }
    open(table, "");
    for (List<String> row : table.rows()) {
      page.open("tr");
      cells(row, table.words());
      page.close();
    }
    page.close().close().close();
  }

  private void open(ReportTable table, String last) {
    page.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (int c = 0; c < table.heads().size(); c++) {
      page.leaf("th", table.heads().get(c), "class", c < table.words() ? "word" : "figure");
    }
    if (!last.isEmpty()) {
      page.leaf("th", last, "class", "axis");
    }
    page.close().close().open("tbody");
  }

  private void cells(List<String> row, int words) {
    for (int c = 0; c < row.size(); c++) {
      page.leaf("td", row.get(c), "class", c < words ? "word" : "figure");
    }
  }

  /** The table of m and u with a bar for each weight. */
  private void levels() {
    ReportTable table = tables.levels();
    double most =
        report.training().levels().stream()
            .mapToDouble(level -> Math.abs(level.weight()))
            .max()
            .orElse(1);
    open(table, "− 0 +");
    String before = "";
    for (int i = 0; i < table.rows().size(); i++) {
      RunReport.Level level = report.training().levels().get(i);
      page.open("tr", "class", level.field().equals(before) ? "same" : "next");
      before = level.field();
      cells(table.rows().get(i), table.words());
      page.open("td").raw(bar(level.weight() / Math.max(1e-9, most))).close();
      page.close();
    }
    page.close().close().close();
  }

  private static String bar(double share) {
    double width = Math.abs(share) * 98;
    return String.format(
        Locale.ROOT,
        "<svg class=\"bar\" viewBox=\"0 0 200 12\" width=\"200\" height=\"12\" role=\"img\">"
            + "<line class=\"zero\" x1=\"100\" x2=\"100\" y1=\"0\" y2=\"12\"/>"
            + "<rect class=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"10\"/></svg>",
        share >= 0 ? "for" : "against",
        share >= 0 ? 100 : 100 - width,
        width);
  }
}
