package io.urbangov.resolve;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.urbangov.RecordId;
import io.urbangov.Rejection;
import io.urbangov.load.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Labels as rows of a table, there and back. */
final class LabelRows {

  static final List<String> REQUIRED = List.of("a", "b", "label");

  private LabelRows() {}

  /** The label that a row means, or empty after a rejection. */
  static Optional<LabelledPair> read(
      Row row, String source, Consumer<? super Rejection> rejections) {
    Optional<RecordId> a = id(row.get("a"));
    Optional<RecordId> b = id(row.get("b"));
    Optional<Label> label = Optional.ofNullable(row.get("label")).flatMap(Label::find);
    @Nullable String code = problem(a, b, label, row.get("when"));
    if (code != null) {
      rejections.accept(new Rejection(source, row.line(), code, message(code)));
      return Optional.empty();
    }
    Instant when = instant(row.get("when")).orElse(null);
    return Optional.of(
        new LabelledPair(
            a.orElseThrow(), b.orElseThrow(), label.orElseThrow(), row.get("who"), when));
  }

  private static @Nullable String problem(
      Optional<RecordId> a, Optional<RecordId> b, Optional<Label> label, @Nullable String when) {
    if (a.isEmpty() || b.isEmpty()) {
      return "record.invalid";
    }
    if (a.equals(b)) {
      return "pair.invalid";
    }
    if (label.isEmpty()) {
      return "label.invalid";
    }
    return when != null && instant(when).isEmpty() ? "when.invalid" : null;
  }

  private static String message(String code) {
    return switch (code) {
      case "record.invalid" -> "a and b must be record ids, source:key";
      case "pair.invalid" -> "a and b must be two records";
      case "label.invalid" -> "label must be same, different or unsure";
      default -> "when must be an instant such as 2026-11-22T08:30:00Z, or empty";
    };
  }

  private static Optional<RecordId> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(RecordId.parse(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeParseException notAnInstant) {
      return Optional.empty();
    }
  }

  static void write(Collection<LabelledPair> pairs, Writer out) {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord("a", "b", "label", "who", "when");
    for (LabelledPair pair : pairs) {
      Instant when = pair.when();
      csv.writeRecord(
          pair.a().toString(),
          pair.b().toString(),
          pair.label().name(),
          pair.who(),
          when == null ? null : when.toString());
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
