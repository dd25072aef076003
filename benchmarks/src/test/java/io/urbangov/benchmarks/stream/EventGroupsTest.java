package io.urbangov.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.surge.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventGroupsTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  private EventGroups groups(int least, int most) throws IOException {
    Path file = folder.resolve("groups.csv");
    Files.writeString(file, "event_id,留言编号\nE1,1\nE1,3\nE1,4\nE2,2\nE2,5\n");
    return EventGroups.read(file, least, most);
  }

  private static Sighting message(int number, int day, String person, String term) {
    RecordId id = new RecordId("messages", Integer.toString(number));
    return Sighting.of(id, START.plusDays(day).atTime(9, 0), Set.of(term)).withReporter(person);
  }

  private static List<Sighting> stream() {
    return List.of(
        message(1, 0, "a", "搅拌站"),
        message(2, 1, "b", "路灯"),
        message(3, 3, "a", "搅拌站"),
        message(4, 5, "c", "搅拌站"),
        message(5, 40, "b", "路灯"));
  }

  private static Alarm alarm(int message, String subject) {
    Sighting at = stream().get(message);
    return new Alarm(message, at.time(), subject, START);
  }

  @Test
  void rule_threeInSevenDays_knowsHowManyPeopleTheyAre() throws IOException {
    assertThat(groups(2, 9).rule("E1", stream())).isEqualTo(new EventGroups.Delay(3, 2, 5, 3));
    assertThat(groups(2, 9).rule("E2", stream())).as("two in forty days").isNull();
  }

  @Test
  void found_oneMessageOfTheGroup_waitsForTheSecond() throws IOException {
    List<Alarm> alarms = List.of(alarm(0, "搅拌站"), alarm(1, "路灯"));
    EventGroups groups = groups(2, 9);
    assertThat(groups.found("E1", stream(), alarms)).isEqualTo(new EventGroups.Delay(2, 1, 3, 2));
    assertThat(groups.found("E2", stream(), alarms)).as("later than four weeks").isNull();
  }

  @Test
  void count_sizeInBounds_isFoundAndInTime() throws IOException {
    assertThat(groups(3, 9).count("groups_", stream(), List.of(alarm(3, "搅拌站"))))
        .isEqualTo(
            Map.of(
                "groups_total",
                1,
                "groups_found",
                1,
                "groups_found_by_rule",
                1,
                "groups_no_later_than_rule",
                1));
    assertThat(groups(2, 2).delays(stream(), List.of())).containsOnlyKeys("E2");
  }
}
