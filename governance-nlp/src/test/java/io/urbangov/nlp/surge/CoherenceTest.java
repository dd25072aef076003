package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thousand people in 100 days; then three messages of three people. */
class CoherenceTest {

  private static final int TODAY = 99;

  private final Days days = new Days(DayKind::ofWeek);
  private final List<Series> heard = new ArrayList<>();
  private final Voice[] messages = new Voice[3];

  CoherenceTest() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    days.advanceTo(first);
    days.advanceTo(first.plusDays(TODAY));
    for (int i = 0; i < 999; i++) {
      days.addPerson(i / 10);
    }
    for (int i = 0; i < 3; i++) {
      messages[i] = new Voice(TODAY, i, i, 1);
    }
  }

  private Series term(String name, Voice... more) {
    Series series = new Series(SubjectKind.TERM, name, 0, TODAY);
    for (Voice voice : more) {
      series.add(voice, days);
    }
    for (Voice voice : messages) {
      series.add(voice, days);
    }
    heard.add(series);
    return series;
  }

  private Coherence.Found found(Series lead) {
    return new Coherence(days).of(lead, messages, heard);
  }

  /** Half a case in a thousand people: 3.3 a message; so many terms were tried. */
  @Test
  void anotherTerm_isTheTailOfItsShare_lessWhatWasTried() {
    Series lead = term("搅拌站");
    term("丽景苑");
    Coherence.Found found = found(lead);
    assertThat(found.companions()).extracting(Series::name).containsExactly("丽景苑");
    assertThat(found.strength()).isCloseTo(3 * 3.301 - Math.log10(2), within(0.01));
  }

  @Test
  void secondHalfOfAName_isNothingNew() {
    Series lead = term("a2区丽");
    term("发新城");
    assertThat(found(lead).strength()).as("not known to be one name").isPositive();
    term("丽发新");
    assertThat(found(lead)).isEqualTo(Coherence.Found.NOTHING);
  }

  @Test
  void severalTerms_addUp_toTheMost() {
    Series lead = term("搅拌站");
    term("丽景苑");
    double one = found(lead).strength();
    term("扬尘");
    assertThat(found(lead).strength()).isBetween(one + 1, Coherence.MOST);
    term("夜间");
    term("尾气");
    Coherence.Found found = found(lead);
    assertThat(found.companions()).hasSize(Companions.MOST);
    assertThat(found.strength()).isEqualTo(Coherence.MOST);
  }

  /** Ten earlier messages of ten have both: (4 * 10 / 1000 + 10) / 14 = 0.72 is usual, not 0.01. */
  @Test
  void whatUsuallyComesTogether_isHardlyNew() {
    Voice[] earlier = new Voice[10];
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = new Voice(80, 100 + i, 100 + i, 1);
    }
    Series lead = term("农民工", earlier);
    term("拖欠", earlier);
    double together = -3 * Math.log10(0.7175);
    assertThat(found(lead).strength()).isCloseTo(together - Math.log10(2), within(0.01));
    Series other = term("丽景苑");
    assertThat(found(other).strength()).as("with either, but not with both").isLessThan(6);
  }

  @Test
  void termOfHalfOfTheMessages_isNotShared() {
    Series lead = term("搅拌站");
    Series one = new Series(SubjectKind.TERM, "丽景苑", 0, TODAY);
    one.add(messages[0], days);
    heard.add(one);
    Series category = new Series(SubjectKind.CATEGORY, "环境保护", 0, TODAY);
    for (Voice voice : messages) {
      category.add(voice, days);
    }
    heard.add(category);
    assertThat(found(lead)).isEqualTo(Coherence.Found.NOTHING);
  }
}
