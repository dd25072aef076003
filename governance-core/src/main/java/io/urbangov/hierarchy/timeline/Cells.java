package io.urbangov.hierarchy.timeline;

import io.urbangov.Rejection;
import io.urbangov.clean.Dates;
import io.urbangov.clean.Parsed;
import io.urbangov.load.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, and the first thing that is wrong with them. A value that cannot be used
 * is given as some other one, since the row will not be used. Not thread-safe.
 */
final class Cells {

  private final String source;
  private final Row row;
  private final Set<String> asked = new HashSet<>();
  private @Nullable Rejection problem;

  Cells(String source, Row row) {
    this.source = source;
    this.row = row;
  }

  /** What is wrong, once all values have been asked for. */
  Optional<Rejection> problem() {
    return Optional.ofNullable(problem);
  }

  private void wrong(String column, String code, String message) {
    if (problem == null) {
      problem = new Rejection(source, row.line(), column + "." + code, column + " " + message);
    }
  }

  /** Says so if the row has a value that nothing asked for. */
  void expectNothingElse(List<String> columns) {
    for (String column : columns) {
      if (!asked.contains(column) && row.get(column) != null) {
        wrong(column, "unexpected", "must be empty for this change");
      }
    }
  }

  private @Nullable String get(String column) {
    asked.add(column);
    return row.get(column);
  }

  private String need(String column) {
    String value = get(column);
    if (value == null) {
      wrong(column, "missing", "must not be missing");
    }
    return value == null ? "" : value;
  }

  String id(String column) {
    return checkedId(column, need(column));
  }

  @Nullable String optionalId(String column) {
    String value = get(column);
    return value == null ? null : checkedId(column, value);
  }

  private String checkedId(String column, String id) {
    String rule = Words.idProblem(id);
    if (rule != null) {
      wrong(column, "invalid", rule);
    }
    return id;
  }

  /** An id that is not the row's unit. */
  String other(String column, String unit) {
    String other = id(column);
    checkOther(column, unit, other);
    return other;
  }

  @Nullable String optionalOther(String column, String unit) {
    String other = optionalId(column);
    checkOther(column, unit, other);
    return other;
  }

  void checkOther(String column, String unit, @Nullable String other) {
    if (unit.equals(other)) {
      wrong(column, "invalid", "must not be that of the row itself");
    }
  }

  String text(String column) {
    return checkedText(column, need(column));
  }

  /** A text, empty when missing. */
  String optionalText(String column) {
    String value = get(column);
    return value == null ? "" : checkedText(column, value);
  }

  private String checkedText(String column, String text) {
    String rule = Words.textProblem(text);
    if (rule != null) {
      wrong(column, "invalid", rule);
    }
    return text;
  }

  ChangeKind kind(String column) {
    Optional<ChangeKind> kind = ChangeKind.find(need(column));
    if (kind.isEmpty()) {
      wrong(column, "invalid", "must be a kind of change, such as merge or 并入");
    }
    return kind.orElse(ChangeKind.ABOLISH);
  }

  LocalDate date(String column) {
    Parsed<LocalDate> date = Dates.parseDate(need(column));
    if (date instanceof Parsed.Invalid<LocalDate> invalid) {
      wrong(column, "invalid", invalid.message());
    }
    return date.value().orElse(LocalDate.EPOCH);
  }

  /** A moment, {@link Instant#MIN} when missing. */
  Instant moment(String column) {
    String value = get(column);
    if (value == null) {
      return Instant.MIN;
    }
    try {
      Instant moment = OffsetDateTime.parse(value.replace(' ', 'T')).toInstant();
      if (ChangeEntry.canBeRecorded(moment)) {
        return moment;
      }
    } catch (DateTimeParseException ignored) {
      // said below
    }
    wrong(
        column,
        "invalid",
        "must be a moment of the years 1850 to 2100, such as 2026-10-25T08:30+08:00");
    return Instant.MIN;
  }

  /** Parts of a unit. */
  Optional<Shares> shares(String column) {
    Parsed<Shares> shares = Shares.parse(need(column));
    if (shares instanceof Parsed.Invalid<Shares> invalid) {
      String code = invalid.code().equals("format") ? "invalid" : invalid.code();
      wrong(column, code, invalid.message());
    }
    return shares.value();
  }

  /** One unit and the share that it gets. */
  Shares.Part part(String column, String unit) {
    Shares.Part part = Shares.Part.parse(need(column));
    if (part == null) {
      wrong(column, "invalid", "must be a unit with its share, such as U1=0.1");
      return new Shares.Part("", 0);
    }
    if (!(part.share() > 0 && part.share() <= 1)) {
      wrong(column, "range", "must have a share in (0, 1]");
    }
    checkOther(column, unit, part.unit());
    return part;
  }
}
