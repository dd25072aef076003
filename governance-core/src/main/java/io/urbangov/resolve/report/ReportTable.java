package io.urbangov.resolve.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a report, in words of one language: the text and the page show the same tables.
 *
 * @param heads the heads of the columns; the first columns are words, the rest figures
 * @param words how many columns are words
 * @param rows the cells
 */
record ReportTable(List<String> heads, int words, List<List<String>> rows) {

  /** Collects columns. Not thread-safe. */
  static final class Builder<R> {

    private final List<R> source;
    private final Language language;
    private final List<String> heads = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();
    private int words;

    Builder(List<R> source, Language language) {
      this.source = source;
      this.language = language;
    }

    Builder<R> word(Heading head, Function<R, String> cell) {
      return word(head.in(language), cell);
    }

    Builder<R> word(String head, Function<R, String> cell) {
      words++;
      return figure(head, cell);
    }

    Builder<R> figure(Heading head, Function<R, String> cell) {
      return figure(head.in(language), cell);
    }

    Builder<R> figure(String head, Function<R, String> cell) {
      heads.add(head);
      cells.add(cell);
      return this;
    }

    ReportTable build() {
      List<List<String>> rows = new ArrayList<>();
      for (R row : source) {
        rows.add(cells.stream().map(cell -> cell.apply(row)).toList());
      }
      return new ReportTable(List.copyOf(heads), words, rows);
    }
  }
}
