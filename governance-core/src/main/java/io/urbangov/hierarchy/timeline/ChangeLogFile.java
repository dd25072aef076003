package io.urbangov.hierarchy.timeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.urbangov.Rejection;
import io.urbangov.load.Row;
import io.urbangov.load.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows and the entries that they stand for; the format is told in {@link HierarchyTimeline}. */
final class ChangeLogFile {

  private static final List<String> REQUIRED = List.of("entry", "date", "change", "unit");

  private static final List<String> OF_CHANGE = List.of("code", "name", "level", "parent", "into");

  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "date",
          "recorded",
          "corrects",
          "change",
          "unit",
          "code",
          "name",
          "level",
          "parent",
          "into",
          "reason");

  private final List<LogLine> lines = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /** The entries that were read. */
  List<LogLine> lines() {
    return lines;
  }

  /** Why other rows are none. */
  List<Rejection> rejections() {
    return rejections;
  }

  void read(RowSource rows) {
    rows.rows(REQUIRED, row -> take(rows.name(), row), rejections::add);
  }

  private void take(String source, Row row) {
    Cells cells = new Cells(source, row);
    Supplier<ChangeEntry> entry = entry(cells);
    Optional<Rejection> problem = cells.problem();
    if (problem.isPresent()) {
      rejections.add(problem.get());
    } else {
      lines.add(new LogLine(entry.get(), source, row.line()));
    }
  }

  /** Asks for all values; the entry is made when they are known to be right. */
  private static Supplier<ChangeEntry> entry(Cells cells) {
    var id = cells.id("entry");
    var date = cells.date("date");
    var recorded = cells.moment("recorded");
    var corrects = cells.optionalId("corrects");
    var change = change(cells, cells.kind("change"), cells.id("unit"));
    var reason = cells.optionalText("reason");
    cells.expectNothingElse(OF_CHANGE);
    if (corrects != null) {
      cells.checkOther("corrects", id, corrects);
    }
    return () -> new ChangeEntry(id, date, recorded, corrects, change.get(), reason);
  }

  private static Supplier<Change> change(Cells cells, ChangeKind kind, String unit) {
    switch (kind) {
      case CREATE -> {
        var code = cells.text("code");
        var name = cells.text("name");
        var level = cells.optionalText("level");
        var parent = cells.optionalOther("parent", unit);
        return () -> new Change.Create(unit, code, name, level, parent);
      }
      case RENAME -> {
        var name = cells.text("name");
        return () -> new Change.Rename(unit, name);
      }
      case RECODE -> {
        var code = cells.text("code");
        return () -> new Change.Recode(unit, code);
      }
      case RELEVEL -> {
        var level = cells.optionalText("level");
        return () -> new Change.Relevel(unit, level);
      }
      case REPARENT -> {
        var parent = cells.optionalOther("parent", unit);
        return () -> new Change.Reparent(unit, parent);
      }
      case MERGE -> {
        var into = cells.other("into", unit);
        return () -> new Change.Merge(unit, into);
      }
      case SPLIT -> {
        var into = cells.shares("into");
        return () -> new Change.Split(unit, into.orElseThrow());
      }
      case BOUNDARY -> {
        var into = cells.part("into", unit);
        return () -> new Change.Boundary(unit, into.unit(), into.share());
      }
      case ABOLISH -> {
        return () -> new Change.Abolish(unit);
      }
      case RETRACT -> {
        return () -> new Change.Retract(unit);
      }
    }
    throw new IllegalStateException(kind.name());
  }

  /** Writes entries, the first line the header; lines end with CR LF. */
  static void write(List<ChangeEntry> entries, Writer out) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(COLUMNS);
    for (ChangeEntry entry : entries) {
      Map<String, String> values = values(entry.change());
      List<String> row = new ArrayList<>();
      row.add(entry.id());
      row.add(entry.effective().toString());
      row.add(entry.recorded().equals(Instant.MIN) ? "" : entry.recorded().toString());
      row.add(orEmpty(entry.corrects()));
      row.add(entry.change().kind().word());
      row.add(entry.change().unit());
      OF_CHANGE.forEach(column -> row.add(values.getOrDefault(column, "")));
      row.add(entry.reason());
      csv.writeRecord(row);
    }
    flush(csv);
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> values(Change change) {
    if (change instanceof Change.Create c) {
      return Map.of(
          "code", c.code(), "name", c.name(), "level", c.level(), "parent", orEmpty(c.parent()));
    } else if (change instanceof Change.Rename c) {
      return Map.of("name", c.name());
    } else if (change instanceof Change.Recode c) {
      return Map.of("code", c.code());
    } else if (change instanceof Change.Relevel c) {
      return Map.of("level", c.level());
    } else if (change instanceof Change.Reparent c) {
      return Map.of("parent", orEmpty(c.parent()));
    } else if (change instanceof Change.Merge c) {
      return Map.of("into", c.into());
    } else if (change instanceof Change.Split c) {
      return Map.of("into", c.into().toString());
    } else if (change instanceof Change.Boundary c) {
      return Map.of("into", new Shares.Part(c.into(), c.share()).toString());
    }
    return Map.of();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
