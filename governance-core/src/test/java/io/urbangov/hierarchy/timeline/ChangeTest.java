package io.urbangov.hierarchy.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.clean.Parsed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void texts_areStripped() {
    Change.Create create = new Change.Create("a", " 1\u3000", "\u3000甲 乙 ", "", null);
    assertThat(create.code()).isEqualTo("1");
    assertThat(create.name()).isEqualTo("甲 乙");
  }

  @Test
  void unusableValues_areRefused() {
    refused(() -> new Change.Abolish("a b"), "unit must not be empty nor have blanks");
    refused(() -> new Change.Abolish("a\u3000"), "unit must not be empty nor have blanks");
    refused(() -> new Change.Abolish(""), "unit must not be empty");
    refused(() -> new Change.Rename("a", " "), "name must not be blank");
    refused(() -> new Change.Rename("a", "x\ny"), "name must not have control");
    refused(() -> new Change.Rename("a", "x\ud842"), "name must not have control or broken");
    refused(() -> new Change.Merge("a", "a"), "into must be another unit, was: a");
    refused(() -> new Change.Reparent("a", "a"), "parent must be another unit, was: a");
    refused(() -> new Change.Boundary("a", "b", 0), "share must be in (0, 1], was: 0.0");
    refused(() -> new Change.Boundary("a", "b", Double.NaN), "share must be in (0, 1]");
    refused(() -> Shares.of("a", 0.5, "b", 0.6), "shares must sum to 1, was: [0.5, 0.6]");
    refused(() -> Shares.of("a", 1.5, "b", -0.5), "shares must be in (0, 1)");
    refused(() -> Shares.of(Map.of("a", 1.0)), "shares must have at least two parts");
  }

  @Test
  void unusableEntries_areRefused() {
    Change end = new Change.Abolish("a");
    ChangeEntry entry = ChangeEntry.of("1", DAY, end);
    refused(() -> ChangeEntry.of("1 2", DAY, end), "id must not be empty nor have blanks");
    refused(() -> ChangeEntry.of("1", LocalDate.of(1849, 1, 1), end), "effective must be in");
    refused(() -> entry.recorded(Instant.MAX.minusSeconds(1)), "recorded must be in");
    refused(() -> entry.correcting("1"), "corrects must be another entry, was: 1");
  }

  private static void refused(Runnable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessageStartingWith(message);
  }

  @Test
  void shares_roundedToFiveDigits_areScaled() {
    Shares thirds = Shares.of(Map.of("a", 0.33333, "b", 0.33333, "c", 0.33333));
    assertThat(thirds.of("a")).isEqualTo(1 / 3.0);
    assertThat(thirds.of("x")).isZero();
  }

  @Test
  void shares_asText_areReadAgain() {
    Shares shares = Shares.of("b", 0.1 + 0.2, "a", 1 - (0.1 + 0.2));
    assertThat(Shares.parse(shares.toString())).isEqualTo(Parsed.of(shares));
    assertThat(Shares.parse(" b = 0.4 ; a = 6e-1").value()).contains(Shares.of("a", 0.6, "b", 0.4));
    assertThat(Shares.parse(" ")).isEqualTo(Parsed.missing());
  }
}
