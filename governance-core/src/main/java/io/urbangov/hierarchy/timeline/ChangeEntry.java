package io.urbangov.hierarchy.timeline;

import static java.util.Objects.requireNonNull;

import io.urbangov.clean.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a change log (变更记录): what happened, from which day on, and since when it is known.
 *
 * <p>All changes of one day happen at once. Immutable and thread-safe.
 *
 * @param id unique in its log
 * @param effective the first day on which it holds (生效日期), in the years 1850 to 2100
 * @param recorded when it became known (登记时间); {@link Instant#MIN}: it always was
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
    checkYear("effective", effective);
    if (!recorded.equals(Instant.MIN)) {
      checkYear("recorded", LocalDate.ofInstant(recorded, ZoneOffset.UTC));
    }
    reason = Words.optional("reason", reason);
    requireNonNull(change, "change");
    if (corrects != null && Words.id("corrects", corrects).equals(id)) {
      throw new IllegalArgumentException("corrects must be another entry, was: " + corrects);
    }
  }

  private static void checkYear(String what, LocalDate date) {
    if (date.getYear() < Dates.FIRST_YEAR || date.getYear() > Dates.LAST_YEAR) {
      throw new IllegalArgumentException(
          what
              + (" must be in the years " + Dates.FIRST_YEAR + " to " + Dates.LAST_YEAR)
              + (", was: " + date));
    }
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
