package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What does not fit is rejected, all of it, and the rest holds. */
class BadLogsTest {

  /** Entry n is in line n + 1, below the header. */
  private static String rejections(LoadedTimeline loaded) {
    return loaded.rejections().stream()
        .map(rejection -> rejection.line() - 1 + ":" + rejection.code())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "bad-logs.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 10_000)
  void load_badLog_rejectsWhatDoesNotFit(String log, String expected, String reason) {
    LoadedTimeline loaded = Logs.load(log);
    assertThat(rejections(loaded)).as(reason).isEqualTo(expected == null ? "" : expected);
    int entries = log.split("[|]", -1).length;
    assertThat(loaded.timeline().entries()).hasSize(entries - loaded.rejections().size());
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(resources = "bad-logs.tsv", delimiter = '\t', numLinesToSkip = 1)
  void load_anyOrder_holdsTheSame(String log, String expected, String reason) {
    List<String> entries = new ArrayList<>(Arrays.asList(log.split("[|]", -1)));
    entries.replaceAll(String::strip);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(Logs.load(String.join("|", entries)).timeline().entries())
          .as("%s, seed %s", reason, seed)
          .isEqualTo(Logs.load(log).timeline().entries());
    }
  }

  @Test
  void of_badEntries_namesEachOfThem() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HierarchyTimeline.of(
                    List.of(
                        ChangeEntry.of("1", day, new Change.Create("a", "1", "甲", "", null)),
                        ChangeEntry.of("2", day, new Change.Create("b", "1", "乙", "", null)),
                        ChangeEntry.of("3", day, new Change.Abolish("c")))))
        .withMessage(
            "entry 2: code.duplicate, code must not be that of another unit at that time;"
                + " entry 3: unit.unknown, unit must be a unit that the log creates");
  }

  @Test
  void load_manyBadRows_isLinear() {
    StringBuilder log = new StringBuilder("e 2020-01-01 create top");
    for (int i = 0; i < 20_000; i++) {
      log.append("\ne").append(i).append(" 2020-01-01 create u").append(i);
      log.append(" parent=").append(i % 2 == 0 ? "top" : "u" + (i + 2));
    }
    LoadedTimeline loaded = Logs.load(log.toString());
    assertThat(loaded.timeline().entries()).hasSize(10_001);
    assertThat(loaded.rejections()).hasSize(10_000); // a chain that hangs on u20001
  }
}
