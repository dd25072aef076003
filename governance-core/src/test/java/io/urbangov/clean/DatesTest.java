package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final long SEED = 3;

  @Test
  void parseDate_everyForm_readsTheSameDay() {
    Random random = new Random(SEED);
    for (int n = 0; n < 2_000; n++) {
      LocalDate day = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(91_000));
      for (String form :
          List.of("%d-%d-%d", "%04d/%02d/%02d", "%d.%d.%d", "%04d%02d%02d", "%d年%d月%d日")) {
        String raw = form.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        assertThat(Dates.parseDate(raw)).as("%s, seed %d", raw, SEED).isEqualTo(Parsed.of(day));
      }
    }
  }

  @Test
  void parseDate_ownYears_areBothIncluded() {
    assertThat(Dates.parseDate("2020-12-31", 2020, 2020)).isInstanceOf(Parsed.Valid.class);
    assertThat(Golden.shown(Dates.parseDate("2021-01-01", 2020, 2020), LocalDate::toString))
        .isEqualTo("!date-range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dates.parseDate("2020-01-01", 2021, 2020))
        .withMessage("firstYear must be at most lastYear, was: 2021, 2020");
  }

  @Test
  void messages_showNoValue() {
    assertThat(Dates.parseDate("1990-02-30").toString()).doesNotContain("30");
    assertThat(Dates.parseDate("geboren 1990").toString()).doesNotContain("geboren");
  }
}
