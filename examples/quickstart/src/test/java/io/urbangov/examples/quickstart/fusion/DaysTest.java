package io.urbangov.examples.quickstart.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @Test
  void week_hasSevenDays() {
    Days week = Days.weekTo(DAY);

    assertThat(week.from()).isEqualTo(LocalDate.of(2026, 10, 25));
    assertThat(week.contains(week.from())).isTrue();
    assertThat(week.contains(DAY)).isTrue();
    assertThat(week.contains(DAY.plusDays(1))).isFalse();
    assertThat(week.contains(DAY.minusDays(7))).isFalse();
  }

  @Test
  void days_inTheWrongOrder_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Days(DAY, DAY.minusDays(1)));
  }

  @Test
  void lastWeek_ofNothing_isEmpty() {
    assertThat(Days.lastWeek(List.of())).isEmpty();
  }

  @Test
  void lastWeek_ofFew_endsWithTheLast() {
    assertThat(Days.lastWeek(List.of(DAY, DAY.minusDays(30)))).contains(Days.weekTo(DAY));
  }

  @Test
  void lastWeek_passesOverMistypedYears() {
    List<LocalDate> days = new ArrayList<>(Collections.nCopies(10, DAY));
    days.addAll(Collections.nCopies(2, DAY.plusYears(40)));
    assertThat(Days.lastWeek(days)).as("two are few").contains(Days.weekTo(DAY));
    days.add(DAY.plusYears(40));
    assertThat(Days.lastWeek(days)).as("three are not").contains(Days.weekTo(DAY.plusYears(40)));
    days.addAll(Collections.nCopies(3000, DAY));
    assertThat(Days.lastWeek(days)).as("one in a thousand").contains(Days.weekTo(DAY));
  }
}
