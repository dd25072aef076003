package io.urbangov.hierarchy.timeline;

import static java.util.Objects.requireNonNull;

import io.urbangov.clean.Dates;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a change log (变更记录): what happened, from which day on, and since when it is known.
 *
 * <p>All changes of one day happen at once. Immutable and thread-safe.
 *
 * @param id unique in its log
 * @param effective the first day on which it holds (生效日期), in the years 1850 to 2100
 * @param recorded when it became known (登记时间); in those years too, or {@link Instant#MIN}: it
 *     always was
 * @param corrects the id of an entry recorded before, which this one replaces, or {@code null}
 * @param change what happened
 * @param reason why, such as the document number; empty when not known
 */
public record ChangeEntry(
    String id,
    LocalDate effective,
    Instant recorded,
    @Nullable String corrects,
    Change change,
    String reason) {

  /** Throws {@link IllegalArgumentException} for what no log can hold. */
  public ChangeEntry {
    Words.id("id", id);
    if (effective.getYear() < Dates.FIRST_YEAR || effective.getYear() > Dates.LAST_YEAR) {
      throw new IllegalArgumentException(
          "effective must be in the years 1850 to 2100, was: " + effective);
    }
    if (!recorded.equals(Instant.MIN) && !canBeRecorded(recorded)) {
      throw new IllegalArgumentException(
          "recorded must be in the years 1850 to 2100, was: " + recorded);
    }
    reason = Words.optional("reason", reason);
    requireNonNull(change, "change");
    if (corrects != null && Words.id("corrects", corrects).equals(id)) {
      throw new IllegalArgumentException("corrects must be another entry, was: " + corrects);
    }
  }

  /** Whether a moment is in the years 1850 to 2100 of UTC. */
  static boolean canBeRecorded(Instant moment) {
    return !moment.isBefore(Instant.parse("1850-01-01T00:00:00Z"))
        && moment.isBefore(Instant.parse("2101-01-01T00:00:00Z"));
  }

  /** An entry that was always known, without a reason. */
  public static ChangeEntry of(String id, LocalDate effective, Change change) {
    return new ChangeEntry(id, effective, Instant.MIN, null, change, "");
  }

  /** The same, known since a moment. */
  public ChangeEntry recorded(Instant moment) {
    return new ChangeEntry(id, effective, moment, corrects, change, reason);
  }

  /** The same, in place of an entry recorded before. */
  public ChangeEntry correcting(String entry) {
    return new ChangeEntry(id, effective, recorded, entry, change, reason);
  }

  /** The same, with a reason. */
  public ChangeEntry because(String why) {
    return new ChangeEntry(id, effective, recorded, corrects, change, why);
  }

  /** The same, correcting nothing. */
  ChangeEntry plain() {
    return new ChangeEntry(id, effective, recorded, null, change, reason);
  }
}
