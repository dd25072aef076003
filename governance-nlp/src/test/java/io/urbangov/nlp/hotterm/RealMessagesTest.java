package io.urbangov.nlp.hotterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.CityData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a mayor would see on the real messages of a year. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealMessagesTest {

  private CityData data;
  private HotTermIndex index;

  @BeforeAll
  void load() {
    data = CityData.orSkip();
    index = data.index();
  }

  @AfterAll
  void close() {
    if (index != null) {
      index.close();
    }
  }

  @Test
  void hotTerms_eventDays_showTheEventAmongTheFirstTen() {
    Map<RecordId, LocalDate> days = new HashMap<>();
    data.messages().forEach(m -> days.put(m.id(), m.time().toLocalDate()));
    int all = 0;
    int found = 0;
    for (Set<RecordId> event : data.events().values()) {
      if (event.size() >= 8) {
        for (LocalDate day : eventDays(event, days)) {
          all++;
          found += isShown(event, day) ? 1 : 0;
        }
      }
    }
    // the bound of the project's measurement, which asks for two people; here three must have
    // written
    assertThat(all).isGreaterThan(50);
    assertThat((double) found / all).isGreaterThanOrEqualTo(0.8);
  }

  /** Days on which at least three messages of an event came within the last seven. */
  private static List<LocalDate> eventDays(Set<RecordId> event, Map<RecordId, LocalDate> days) {
    Map<LocalDate, Integer> trailing = new TreeMap<>();
    for (RecordId id : event) {
      for (int ahead = 0; ahead < 7; ahead++) {
        trailing.merge(requireNonNull(days.get(id)).plusDays(ahead), 1, Integer::sum);
      }
    }
    return trailing.entrySet().stream()
        .filter(entry -> entry.getValue() >= 3)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether at least half of the sample messages of one of the ten are the event's. */
  private boolean isShown(Set<RecordId> event, LocalDate day) {
    return index
        .hotTerms(HotTermQuery.between(day.minusDays(6), day).maxChance(1_000).build())
        .stream()
        .map(HotTerm::samples)
        .anyMatch(list -> 2 * list.stream().filter(event::contains).count() >= list.size());
  }

  @Test
  void hotTerms_november_areLedByTheMixingPlant() {
    LocalDate from = LocalDate.of(2019, 11, 19);
    List<HotTerm> hot = index.hotTerms(HotTermQuery.between(from, from.plusDays(6)).build());
    assertThat(hot.get(0).variants()).contains("丽发新城");
    assertThat(hot).filteredOn(term -> term.term().contains("丽发")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void hotTerms_everyWeek_haveNoDatesNumbersOrPhrasesOfCourtesy() {
    LocalDate end = LocalDate.of(2020, 1, 5);
    for (LocalDate from = LocalDate.of(2019, 2, 4); from.isBefore(end); from = from.plusDays(7)) {
      for (HotTerm term : index.hotTerms(HotTermQuery.between(from, from.plusDays(6)).build())) {
        assertThat(term.term())
            .doesNotMatch("\\d+|.|20\\d\\d.*|请求|领导|希望|解决|尊敬.*|.*月份")
            .doesNotContain("a市");
      }
    }
  }
}
