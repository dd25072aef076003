package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A correction does not rewrite what a past report used. */
class KnownAtTest {

  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

  private static final HierarchyTimeline LOG =
      Logs.timeline(
          """
          1 2020-01-01@2020-01-01 create a
          2 2020-01-01@2020-01-01 create b parent=a
          3 2020-02-01@2020-03-01 rename b name=x
          4 2020-02-01@2020-06-01 rename b name=y corrects=3
          5 2020-04-01@2020-07-01 create c
          6 2020-04-01@2020-08-01 retract c corrects=5
          """);

  private static String known(String day) {
    return Logs.shown(LOG.asOf(MAY, Instant.parse(day + "T12:00:00Z")));
  }

  @Test
  void asOf_ofAMoment_isWhatWasKnownThen() {
    assertThat(known("2019-12-31")).isEmpty();
    assertThat(known("2020-01-01")).isEqualTo("a(b)");
    assertThat(known("2020-03-01")).isEqualTo("a(b:x)");
    assertThat(known("2020-06-01")).isEqualTo("a(b:y)");
    assertThat(known("2020-07-01")).isEqualTo("a(b:y) c");
    assertThat(known("2020-08-01")).isEqualTo("a(b:y)");
    assertThat(Logs.shown(LOG.asOf(MAY))).isEqualTo("a(b:y)");
  }

  @Test
  void asOf_theMomentItself_counts() {
    Instant moment = Instant.parse("2020-03-01T00:00:00Z");
    assertThat(Logs.shown(LOG.asOf(MAY, moment))).isEqualTo("a(b:x)");
    assertThat(Logs.shown(LOG.asOf(MAY, moment.minusNanos(1)))).isEqualTo("a(b)");
  }

  @Test
  void knownAt_isATimelineOfThatMoment() {
    HierarchyTimeline june = LOG.knownAt(Instant.parse("2020-06-15T00:00:00Z"));
    assertThat(june.entries()).extracting(ChangeEntry::id).containsExactly("1", "2", "3", "4");
    assertThat(Logs.shown(june.asOf(MAY))).isEqualTo("a(b:y)");
    assertThat(Logs.shown(june.asOf(MAY, Instant.parse("2020-04-01T00:00:00Z"))))
        .isEqualTo("a(b:x)");
    HierarchyTimeline march = LOG.knownAt(Instant.parse("2020-03-15T00:00:00Z"));
    assertThat(march.history("b")).extracting(ChangeEntry::id).containsExactly("2", "3");
    assertThat(Logs.shown(march.asOf(MAY))).isEqualTo("a(b:x)");
  }

  @Test
  void with_laterEntries_leavesThePastAsItWas() {
    Instant now = Instant.parse("2020-09-01T00:00:00Z");
    HierarchyTimeline more =
        LOG.with(
            List.of(
                ChangeEntry.of("7", LocalDate.of(2020, 1, 2), new Change.Rename("a", "先"))
                    .recorded(now)));
    assertThat(Logs.shown(more.asOf(MAY))).isEqualTo("a:先(b:y)");
    assertThat(Logs.shown(more.asOf(MAY, now.minusSeconds(1)))).isEqualTo("a(b:y)");
  }
}
