package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans the appeals: ordinary ones in a week's rhythm, surges of many people, and one person who
 * complains again and again. Not thread-safe.
 */
final class Appeals {

  private static final double FINDING = 0.3;
  private static final int MAX_EVENTS = 8;
  private static final String HEATING = "/供热";

  private final List<Appeal> all = new ArrayList<>();
  private final List<HotTopic> hotTopics = new ArrayList<>();
  private final List<List<Person>> residents;
  private final Weighted<Appeal.Channel> channels =
      Weighted.of(List.of(Appeal.Channel.values()), Appeal.Channel::share);
  private final Matters matters;
  private final Period period;
  private final Draw draw;
  private final HotTopic serial;

  Appeals(int wanted, List<Person> people, Matters matters, Draw draw) {
    this.matters = matters;
    this.draw = draw;
    period = new Period(draw);
    residents = residents(people);
    List<Topic> events = Topic.read("events.tsv");
    int count = Math.max(1, Math.min(MAX_EVENTS, Math.min(residents.size(), people.size() / 2000)));
    for (int i = 0; i < count; i++) {
      plantEvent(events.get(i), residents.get(i));
    }
    serial = plantSerial(Math.max(10, Math.min(60, wanted / 75)));
    List<Person> adults = people.stream().filter(Person::isAdult).toList();
    Weighted<Topic> topics = Weighted.of(Topic.read("topics.tsv"), Topic::weight);
    while (all.size() < wanted) {
      plantOrdinary(draw.pick(adults), topics.pick(draw));
    }
  }

  List<Appeal> all() {
    return List.copyOf(all);
  }

  List<HotTopic> hotTopics() {
    return List.copyOf(hotTopics);
  }

  /** Many messages of one reporter about one matter: a term that must not become hot. */
  HotTopic serial() {
    return serial;
  }

  private void plantOrdinary(Person first, Topic topic) {
    Matter matter = matters.near(first.household().home(), topic);
    addOrdinary(matter, first);
    double more = draw.unit();
    int others = more < 0.7 ? 0 : more < 0.9 ? 1 : more < 0.97 ? 2 : draw.between(3, 4);
    List<Person> neighbours = neighbours(first);
    for (int i = 0; i < others; i++) {
      Person other = draw.pick(neighbours);
      if (!other.key().equals(first.key())) {
        addOrdinary(matter, other);
      }
    }
  }

  private List<Person> neighbours(Person person) {
    for (List<Person> community : residents) {
      if (community.get(0).community().number() == person.community().number()) {
        return community;
      }
    }
    throw new IllegalStateException("every adult lives in a community");
  }

  private void plantEvent(Topic topic, List<Person> community) {
    List<Person> reporters = new ArrayList<>(community);
    draw.shuffle(reporters);
    int count = Math.max(6, Math.min(draw.between(24, 48), community.size() / 3));
    Matter matter = matters.near(reporters.get(0).household().home(), topic);
    LocalDate from = Period.LAST_DAY.minusDays(draw.between(5, 20));
    int length = draw.between(4, 6);
    for (Person reporter : reporters.subList(0, Math.min(count, reporters.size()))) {
      add(matter, reporter, period.burst(from, length), channels.pick(draw));
    }
    hotTopics.add(topic(matter, from, from.plusDays(length - 1L)));
  }

  private HotTopic plantSerial(int messages) {
    Topic topic = Topic.read("serial.tsv").get(0);
    Person reporter = draw.pick(residents.get(residents.size() - 1));
    Matter matter = matters.near(reporter.household().home(), topic);
    LocalDate from = Period.LAST_DAY.minusDays(20);
    for (int i = 0; i < messages; i++) {
      add(matter, reporter, period.burst(from, 21), channels.pick(draw));
    }
    return topic(matter, from, Period.LAST_DAY);
  }

  private HotTopic topic(Matter matter, LocalDate from, LocalDate to) {
    List<Appeal> about =
        all.stream().filter(appeal -> appeal.matter().key().equals(matter.key())).toList();
    int reporters =
        (int) about.stream().map(Appeal::reporter).map(String::valueOf).distinct().count();
    String unit = matter.place().community().unit().code();
    return new HotTopic(
        matter.topic().term(), unit, from, to, matter.key(), about.size(), reporters);
  }

  private void addOrdinary(Matter matter, Person reporter) {
    Appeal.Channel channel = channels.pick(draw);
    boolean finding = channel == Appeal.Channel.GRIDVISITS && draw.chance(FINDING);
    boolean heating = matter.topic().category().endsWith(HEATING);
    LocalDateTime time = heating ? period.heating() : period.any();
    add(matter, finding ? null : reporter, time, channel);
  }

  private void add(
      Matter matter, @Nullable Person reporter, LocalDateTime time, Appeal.Channel channel) {
    String key = "appeal-" + Numerals.padded(all.size() + 1L, 6);
    all.add(new Appeal(key, matter, reporter, time, channel));
  }

  /** The adults of each community, the largest community first. */
  private static List<List<Person>> residents(List<Person> people) {
    Map<Integer, List<Person>> byCommunity = new TreeMap<>();
    for (Person person : people) {
      if (person.isAdult()) {
        byCommunity
            .computeIfAbsent(person.community().number(), n -> new ArrayList<>())
            .add(person);
      }
    }
    List<List<Person>> lists = new ArrayList<>(byCommunity.values());
    lists.sort(Collections.reverseOrder(Comparator.comparingInt(List::size)));
    return lists;
  }
}
