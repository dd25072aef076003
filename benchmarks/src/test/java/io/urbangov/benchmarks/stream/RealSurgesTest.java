package io.urbangov.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.nlp.surge.Sighting;
import io.urbangov.nlp.surge.SurgeSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found once stays found: on real messages and work orders. */
class RealSurgesTest {

  /** What `measure surge shuffles=1` finds for the messages: one false alarm in 30 days. */
  private static final double MARGIN = -1.625;

  private final Path folder =
      Path.of(System.getProperty("governance.data", "../../shared/data")).resolve("complaints");

  @BeforeEach
  void skip() {
    assumeTrue(Files.isReadable(folder.resolve("work-orders.csv")), "data not found, skipped");
  }

  @Test
  void typhoon_isFoundOnItsDay_withTheFourthOrder() {
    List<Sighting> orders = StreamFiles.orders(folder.resolve("work-orders.csv"));
    LocalDate day = LocalDate.of(2018, 9, 16);
    List<Alarm> alarms = new Surges(List.of(), orders, SurgeSpec.standard()).alarms();
    assertThat(alarms)
        .filteredOn(it -> it.subject().contains("倒压") && it.time().toLocalDate().equals(day))
        .singleElement()
        .satisfies(
            alarm ->
                assertThat(
                        orders.subList(0, alarm.message() + 1).stream()
                            .filter(it -> it.time().toLocalDate().equals(day))
                            .filter(it -> it.categories().contains(alarm.subject()))
                            .count())
                    .isLessThanOrEqualTo(4));
  }

  /** All large groups; in time those three at whose moment of the rule three people had written. */
  @Test
  void groups_areFound_mostInTime() {
    LocalDateTime start = LocalDate.of(2019, 1, 1).atStartOfDay();
    List<Sighting> stream = from(start, StreamFiles.messages(folder.resolve("messages.csv")));
    List<Sighting> past =
        StreamFiles.messages(folder.resolve("replies.csv")).stream()
            .filter(it -> it.time().isBefore(start))
            .toList();
    SurgeSpec spec = SurgeSpec.standard().withMargin(MARGIN);
    List<Alarm> alarms = new Surges(past, stream, spec).alarms();
    Path file = folder.resolve("same-event-groups.csv");
    Map<String, Integer> large = EventGroups.read(file, 8, 1000).count("", stream, alarms);
    assertThat(large).containsEntry("total", 4).containsEntry("found", 4);
    assertThat(large.get("no_later_than_rule")).isGreaterThanOrEqualTo(3);
    Map<String, Integer> small = EventGroups.read(file, 3, 7).count("", stream, alarms);
    assertThat(small).containsEntry("total", 13);
    assertThat(small.get("found")).isGreaterThanOrEqualTo(5);
    assertThat(alarms).as("no more than three a week").hasSizeLessThan(3 * 391 / 7);
  }

  private static List<Sighting> from(LocalDateTime start, List<Sighting> all) {
    return all.stream().filter(it -> !it.time().isBefore(start)).toList();
  }
}
