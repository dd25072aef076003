package io.urbangov.examples.quickstart.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppealsTest {

  private record Line(RecordId record, String matter, LocalDate day, String text) {}

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT);

  private final SampleCity city = SampleCity.builder().seed(3).people(16_000).build();
  private final List<Line> lines = lines();

  @Test
  void hotTerms_areInEveryAppealAboutTheirMatter_andNowhereElse() {
    for (HotTopic topic : topics()) {
      for (Line line : lines) {
        assertThat(line.text().contains(topic.term()))
            .as("%s in %s", topic.term(), line.record())
            .isEqualTo(line.matter().equals(topic.matter()));
      }
    }
  }

  @Test
  void surges_areOfManyPeople_inTheirDays() {
    assertThat(city.summary().hotTopics()).hasSize(8);
    for (HotTopic topic : city.summary().hotTopics()) {
      List<Line> about = about(topic);
      Set<String> reporters = new HashSet<>();
      about.forEach(line -> reporters.add(reporter(line)));

      assertThat(reporters).hasSize(topic.reporters()).hasSizeGreaterThanOrEqualTo(20);
      assertThat(topic.appeals()).isEqualTo(topic.reporters());
      assertThat(about.size()).isGreaterThanOrEqualTo(topic.appeals());
      // the second channel may come up to two days later
      assertThat(about)
          .allSatisfy(
              line -> assertThat(line.day()).isBetween(topic.from(), topic.to().plusDays(2)));
      assertThat(topic.from()).isAfterOrEqualTo(Period.LAST_DAY.minusDays(20));
      assertThat(topic.to()).isBeforeOrEqualTo(Period.LAST_DAY);
      assertThat(city.truth().aboutPlaces()).containsKey(about.get(0).record());
    }
  }

  @Test
  void surges_areInTheCommunityOfTheirPlace() {
    for (HotTopic topic : city.summary().hotTopics()) {
      for (Line line : about(topic)) {
        assertThat(city.truth().units().get(line.record())).startsWith(topic.unit());
      }
    }
  }

  @Test
  void serialComplainer_isOnePerson() {
    HotTopic serial = city.summary().serial();
    Set<String> reporters = new HashSet<>();
    about(serial).forEach(line -> reporters.add(reporter(line)));

    // 2,400 appeals / 75
    assertThat(serial.appeals()).isEqualTo(32);
    assertThat(reporters).hasSize(1);
    assertThat(serial.reporters()).isEqualTo(1);
  }

  @Test
  void days_areTheLast90_withFewerAppealsAtWeekends() {
    int[] week = new int[7];
    for (Line line : lines) {
      assertThat(line.day()).isBetween(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 10, 31));
      week[line.day().getDayOfWeek().getValue() - 1]++;
    }
    assertThat(week[0]).isGreaterThan(week[2]);
    assertThat(week[6]).isLessThan(week[2]);
  }

  @Test
  void texts_areRarelyTheSame_andHaveNoPlaceholder() {
    Set<String> different = new HashSet<>();
    for (Line line : lines) {
      assertThat(line.text()).doesNotContain("{", "}").hasSizeGreaterThan(15);
      different.add(line.text());
    }
    assertThat(different.size()).isGreaterThan(lines.size() * 95 / 100);
  }

  @Test
  void topics_areAtLeast25_withSeveralPhrasings() {
    List<Topic> topics = Topic.read("topics.tsv");

    assertThat(topics).hasSizeGreaterThanOrEqualTo(25);
    assertThat(topics)
        .allSatisfy(
            topic -> {
              assertThat(topic.titles()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(topic.facts()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(topic.details()).hasSizeGreaterThanOrEqualTo(4);
            });
  }

  private List<HotTopic> topics() {
    List<HotTopic> topics = new ArrayList<>(city.summary().hotTopics());
    topics.add(city.summary().serial());
    return topics;
  }

  private String reporter(Line line) {
    return city.truth().reporters().getOrDefault(line.record(), "none");
  }

  private List<Line> about(HotTopic topic) {
    return lines.stream().filter(line -> line.matter().equals(topic.matter())).toList();
  }

  private List<Line> lines() {
    List<Line> all = new ArrayList<>();
    for (Appeal.Channel channel : Appeal.Channel.values()) {
      for (NamedCsvRecord row : Cities.goodRows(city, "appeals-" + channel.silo() + ".csv")) {
        RecordId record = new RecordId(channel.silo(), row.getField("id"));
        String day = row.getField("time").replaceFirst(" .*", "").replace('/', '-');
        String matter = city.truth().matters().getOrDefault(record, "");
        String text = row.getField("title") + "\n" + row.getField("body");
        all.add(new Line(record, matter, LocalDate.parse(day, DAY), text));
      }
    }
    return all;
  }
}
