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
  void messages_sayWhatIsWrong() {
    String time = "must be a time such as 2026-10-25 08:30 or 2026-10-25T08:30:59.123+08:00";
    assertThat(Dates.parseDateTime("08:30")).isEqualTo(Parsed.invalid("date-format", time));
    assertThat(Dates.parseDateTime("明天")).isEqualTo(Parsed.invalid("date-format", time));
    assertThat(Dates.parseDateTime("2020-01-02 8:3"))
        .isEqualTo(Parsed.invalid("time-format", time));
    assertThat(Dates.parseDateTime("2020-01-02 24:00"))
        .isEqualTo(Parsed.invalid("time-format", "must be a time of day in [00:00:00, 23:59:59]"));
    assertThat(Dates.parseDateTime("2020-02-30 08:30"))
        .isEqualTo(Parsed.invalid("date-calendar", "must be a day that the calendar has"));
    assertThat(Dates.parseDate("2020-01-02 08:30"))
        .isEqualTo(
            Parsed.invalid(
                "date-format", "must be a date without a time, or with the time 00:00:00"));
  }

  @Test
  void messages_showNoValue() {
    assertThat(Dates.parseDate("1990-02-30").toString()).doesNotContain("30");
    assertThat(Dates.parseDate("geboren 1990").toString()).doesNotContain("geboren");
  }
}
