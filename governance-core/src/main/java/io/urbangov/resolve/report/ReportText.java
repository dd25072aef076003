package io.urbangov.resolve.report;

import io.urbangov.RecordId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link RunReport} as plain text, columns aligned also with Chinese characters. */
final class ReportText {

  private final RunReport report;
  private final Language language;
  private final ReportTables tables;
  private final StringBuilder out = new StringBuilder();

  ReportText(RunReport report, Language language) {
    this.report = report;
    this.language = language;
    this.tables = new ReportTables(report, language);
  }

  String write() {
    out.append(Heading.TITLE.in(language, report.type())).append('\n');
    heading(Heading.SUMMARY);
    lines(tables.summary());
    heading(Heading.WARNINGS);
    report.warnings().forEach(warning -> line(warning.text(language)));
    if (report.warnings().isEmpty()) {
      line(Heading.NONE.in(language));
    }
    section(Heading.RULES, tables.rules());
    section(Heading.LARGEST_BLOCKS, tables.largestBlocks());
    heading(Heading.MODEL);
    lines(tables.training());
    table(tables.levels());
    section(Heading.SCORES, tables.histogram());
    heading(Heading.PATTERNS);
    line(tables.patternsNote());
    table(tables.patterns());
    heading(Heading.REVIEW);
    line(Heading.REVIEW_COUNT.in(language, Figures.count(report.review().pairs())));
    table(tables.review());
    heading(Heading.UNLINKABLE);
    lines(tables.unlinkable());
    sample(report.unlinkable().sample());
    section(Heading.SIZES, tables.sizes());
    section(Heading.FIELDS, tables.fields());
    return out.substring(0, out.length() - 1);
  }

  private void sample(List<RecordId> records) {
    if (!records.isEmpty()) {
      line(
          Heading.SAMPLE.in(
              language,
              records.stream().map(RecordId::toString).collect(Collectors.joining(", "))));
    }
  }

  private void heading(Heading heading) {
    out.append('\n').append(heading.in(language)).append('\n');
  }

  private void section(Heading heading, ReportTable table) {
    heading(heading);
    table(table);
  }

  private void line(String text) {
    out.append("  ").append(text).append('\n');
  }

  private void lines(List<Map.Entry<String, String>> lines) {
    int width = lines.stream().mapToInt(line -> cells(line.getKey())).max().orElse(0);
    lines.forEach(line -> line(left(line.getKey(), width) + "  " + line.getValue()));
  }

  private void table(ReportTable table) {
    if (table.rows().isEmpty()) {
      return;
    }
    int[] widths = new int[table.heads().size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = cells(table.heads().get(c));
      for (List<String> row : table.rows()) {
        widths[c] = Math.max(widths[c], cells(row.get(c)));
      }
    }
    row(table.heads(), table.words(), widths);
    table.rows().forEach(row -> row(row, table.words(), widths));
  }

  private void row(List<String> cells, int words, int[] widths) {
    StringBuilder row = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = cells.get(c);
      row.append(c == 0 ? "" : "  ")
          .append(c < words ? left(cell, widths[c]) : right(cell, widths[c]));
    }
    line(row.toString().stripTrailing());
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - cells(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(width - cells(text)) + text;
  }

  /** How many columns of a terminal a text takes. */
  private static int cells(String text) {
    return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
  }
}
