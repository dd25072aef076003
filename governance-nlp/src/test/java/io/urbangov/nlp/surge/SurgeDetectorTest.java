package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurgeDetectorTest {

  private static final Set<String> PLANT = Set.of("搅拌站", "丽景苑");

  private final CalmCity city = new CalmCity(1);
  private final SurgeDetector detector = SurgeDetector.of(SurgeSpec.standard());

  private List<Surge> add(List<Sighting> stream) {
    List<Surge> news = new ArrayList<>();
    stream.forEach(sighting -> news.addAll(detector.add(sighting)));
    return news;
  }

  private List<Sighting> plant(int day, int people, Set<String> terms) {
    List<Sighting> stream = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      stream.add(city.message(day, 60 + i, terms).withUnit(3));
    }
    return stream;
  }

  /** One in 30 days is allowed: 6.7 in 200 days. */
  @Test
  void calmStream_hasNoMoreSurgesThanAllowed() {
    List<Surge> begun = add(city.days(0, 200)).stream().filter(Surge::isOpen).toList();
    assertThat(begun).hasSizeLessThanOrEqualTo(6);
    assertThat(begun).extracting(Surge::kind).doesNotContain(SubjectKind.TERM);
  }

  @Test
  void newMatter_isCertainWithAMessage_andOverWhenItIsQuiet() {
    add(city.days(0, 100));
    List<Surge> news = add(plant(100, 6, PLANT));
    assertThat(news).hasSize(1);
    Surge begun = news.get(0);
    assertThat(begun.subject()).isIn(PLANT);
    assertThat(begun.variants()).hasSize(1).isSubsetOf(PLANT);
    assertThat(begun.kind()).isEqualTo(SubjectKind.TERM);
    assertThat(begun.certain().toLocalDate()).isEqualTo(CalmCity.START.plusDays(100));
    assertThat(begun.observed()).isBetween(3, 6);
    assertThat(begun.expected()).isLessThan(0.1);
    assertThat(begun.strength()).isGreaterThanOrEqualTo(begun.threshold());
    Surge open = detector.open().get(0);
    assertThat(open.reporters()).isEqualTo(6);
    assertThat(open.units()).containsExactly(java.util.Map.entry(3, 6));
    List<Surge> later = add(city.days(101, 140));
    assertThat(later).hasSize(1);
    assertThat(later.get(0).id()).isEqualTo(begun.id());
    assertThat(later.get(0).end())
        .hasValueSatisfying(
            day ->
                assertThat(day)
                    .isBetween(CalmCity.START.plusDays(107), CalmCity.START.plusDays(115)));
    assertThat(detector.open()).isEmpty();
  }

  @Test
  void oneTopic_isOneSurge_howeverLongItLasts() {
    add(city.days(0, 60));
    List<Surge> news = new ArrayList<>();
    for (int day = 60; day < 90; day++) {
      news.addAll(add(city.days(day, day + 1)));
      news.addAll(add(plant(day, 2, Set.of("搅拌站", "丽景苑", "扬尘", "噪音"))));
    }
    assertThat(news).hasSize(1);
    assertThat(detector.open().get(0).reporters()).isEqualTo(60);
  }

  @Test
  void flood_ofOneReporter_isNoSurge() {
    add(city.days(0, 60));
    List<Surge> news = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      news.addAll(detector.add(city.message(60, 60, PLANT).withReporter("one")));
    }
    assertThat(news).isEmpty();
    assertThat(detector.series()).isLessThan(3000);
  }

  @Test
  void busyDay_ofAllSubjects_isNoSurge() {
    add(city.days(0, 100));
    List<Sighting> busy = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      busy.add(city.message(100, i));
    }
    assertThat(add(busy)).isEmpty();
  }

  @Test
  void noPast_noSurge() {
    assertThat(add(plant(0, 20, PLANT))).isEmpty();
  }

  @Test
  void category_surgesWithoutTerms() {
    add(city.days(0, 60));
    List<Sighting> trees = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      trees.add(city.message(60, i, Set.of()).withCategories("类3"));
    }
    assertThat(add(trees)).extracting(Surge::subject).containsExactly("类3");
    assertThat(detector.open()).extracting(Surge::kind).containsExactly(SubjectKind.CATEGORY);
  }

  @Test
  void unit_surges_unlessItIsToldNotTo() {
    SurgeDetector without = SurgeDetector.of(SurgeSpec.standard().withUnitSurges(false));
    List<Sighting> stream = city.days(0, 60);
    for (int i = 0; i < 25; i++) {
      stream.add(city.message(60, i, Set.of()).withUnit(4));
    }
    assertThat(add(stream))
        .filteredOn(surge -> surge.certain().toLocalDate().equals(CalmCity.START.plusDays(60)))
        .extracting(Surge::kind, Surge::subject)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(SubjectKind.UNIT, "4"));
    stream.forEach(without::add);
    assertThat(without.open()).extracting(Surge::kind).doesNotContain(SubjectKind.UNIT);
  }

  @Test
  void futureMessage_isNotUsed_andDoesNotMoveTheClock() {
    add(city.days(0, 60));
    Sighting wrong = city.message(5000, 0, PLANT);
    assertThat(detector.add(wrong, CalmCity.START.plusDays(59).atTime(12, 0))).isEmpty();
    assertThat(detector.ignored()).isEqualTo(1);
    assertThat(detector.messages()).isEqualTo(600);
    add(city.days(60, 61));
    assertThat(add(plant(61, 6, PLANT))).hasSize(1);
  }

  @Test
  void lateMessages_countOnTheirOwnDay() {
    add(city.days(0, 60));
    List<Surge> news = new ArrayList<>();
    for (Sighting sighting : plant(20, 6, PLANT)) {
      news.addAll(detector.add(sighting, CalmCity.START.plusDays(60).atTime(9, 0)));
    }
    assertThat(news).as("older than 28 days: only what is usual").isEmpty();
    for (Sighting sighting : plant(57, 6, PLANT)) {
      news.addAll(detector.add(sighting, CalmCity.START.plusDays(60).atTime(9, 0)));
    }
    assertThat(detector.timeline(SubjectKind.TERM, "搅拌站"))
        .hasSize(28)
        .filteredOn(count -> count.people() > 0)
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.day()).isEqualTo(CalmCity.START.plusDays(57));
              assertThat(count.people()).isEqualTo(6);
            });
  }

  @Test
  void anyNumberOfSubjects_keepsTheBound() {
    SurgeDetector small = SurgeDetector.of(SurgeSpec.standard().withMaxSeries(64));
    for (int i = 0; i < 20_000; i++) {
      small.add(city.message(i / 1000, 0, Set.of("甲" + i / 2, "乙" + i / 3)));
      assertThat(small.series()).isLessThanOrEqualTo(64);
    }
  }

  @Test
  void usualOnWeekends_isLearned() {
    List<Sighting> stream = new ArrayList<>();
    for (int day = 0; day < 280; day++) {
      stream.addAll(city.days(day, day + 1));
      int market = DayKind.ofWeek(CalmCity.START.plusDays(day)) == DayKind.WEEKEND ? 6 : 0;
      stream.addAll(plant(day, market, Set.of("夜市")));
    }
    add(stream);
    List<DayCount> last = detector.timeline(SubjectKind.TERM, "夜市");
    double weekend = last.get(27).expected();
    double workday = last.get(25).expected();
    assertThat(last.get(27).day().getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
    assertThat(weekend).isGreaterThan(4 * workday);
  }

  @Test
  void sameStream_sameSurges() {
    List<Sighting> stream = city.days(0, 60);
    stream.addAll(plant(60, 6, PLANT));
    SurgeDetector other = SurgeDetector.of(SurgeSpec.standard());
    List<Surge> again = new ArrayList<>();
    stream.forEach(sighting -> again.addAll(other.add(sighting)));
    assertThat(add(stream)).isEqualTo(again).isNotEmpty();
  }
}
