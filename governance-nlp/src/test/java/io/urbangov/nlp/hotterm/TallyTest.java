package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final int PERIODS = 13;
  private static final int[] ORDER = IntStream.range(0, PERIODS).toArray();

  private static int[] draw(Random random, int bound) {
    return random.ints(PERIODS, 0, bound).toArray();
  }

  private static Tally tally(int[] users, int until) {
    Tally tally = new Tally(PERIODS);
    for (int period = 0; period < until; period++) {
      tally.addOwnPast(period, users[period]);
    }
    return tally;
  }

  @Test
  void excuse_anyCounts_neverClaimsMoreThanThereAre() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      Periods periods = Periods.of(draw(random, 1_000));
      int[] users = draw(random, 1 + random.nextInt(50));
      double calm = tally(users, PERIODS).calmUsers(periods);
      int[] rows = new int[3 * PERIODS];
      System.arraycopy(users, 0, rows, PERIODS, PERIODS);
      for (double least = 0.5; least < 2 * calm + 2; least *= 1.2) {
        Excuse excuse = Excuse.of(least, periods, ORDER);
        int all = Arrays.stream(users).sum();
        assertThat(excuse.holds(excuse.soonest() - 1, all, rows, PERIODS)).isFalse();
        if (excuse.holds(PERIODS, all, rows, PERIODS)) {
          assertThat(calm).as("seed " + seed).isGreaterThanOrEqualTo(least * (1 - 1e-9));
        }
      }
      double half = calm / 2;
      int sum = Arrays.stream(users).sum();
      assertThat(Excuse.of(half, periods, ORDER).holds(PERIODS, sum, rows, PERIODS))
          .as("half of the calm users excuse, seed " + seed)
          .isTrue();
    }
  }

  /** What lets a census drop a gram before its whole past is counted. */
  @Test
  void calmUsers_ofPartOfThePeriods_areNotMoreThanOfAll() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      Periods periods = Periods.of(draw(random, 1_000));
      int[] users = draw(random, 1 + random.nextInt(50));
      double calm = tally(users, PERIODS).calmUsers(periods);
      for (int until = 0; until < PERIODS; until++) {
        assertThat(tally(users, until).calmUsers(periods))
            .as("seed " + seed)
            .isLessThanOrEqualTo(calm * (1 + 1e-9));
      }
    }
  }

  @Test
  void calmUsers_burst_isClipped() {
    int[] users = new int[PERIODS];
    users[3] = 100;
    int[] docs = new int[PERIODS];
    Arrays.fill(docs, 1_000);
    // a rate of 100 in 13 periods is clipped to 7.7 + 2.8 + 0.5 = 11 in the first round already
    assertThat(tally(users, PERIODS).calmUsers(Periods.of(docs))).isBetween(0.5, 11.0);
  }
}
