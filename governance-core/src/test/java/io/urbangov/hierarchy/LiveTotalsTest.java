package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LiveTotalsTest {

  // 0 a, 1 a1, 2 a1x, 3 a2, 4 b
  private static final Hierarchy SMALL =
      Hierarchy.load(Rows.parse("a A 1 -\na1 A1 2 a\na2 A2 2 a\na1x X 3 a1\nb B 1 -")).hierarchy();

  @Test
  void add_countsForAllAbove() {
    LiveTotals totals = SMALL.liveTotals();
    totals.add(2, 5);
    totals.add(1, 2);
    totals.add(3, -1);
    assertThat(totals.snapshot()).containsExactly(6, 7, 5, -1, 0);
    assertThat(totals.own(1)).isEqualTo(2);
    assertThat(totals.total(0)).isEqualTo(6);
    totals.move(2, 4, 5);
    assertThat(totals.snapshot()).containsExactly(1, 2, 0, -1, 5);
  }

  @Test
  void rank_outOfRange_changesNothing() {
    LiveTotals totals = SMALL.liveTotals();
    assertThatIllegalArgumentException().isThrownBy(() -> totals.add(5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> totals.move(0, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> totals.total(5));
    assertThat(totals.snapshot()).containsOnly(0);
  }

  @Test
  void eightThreads_giveTheTotalsOfOne() throws InterruptedException, ExecutionException {
    Hierarchy hierarchy = Hierarchy.load(Rows.random(500, new Random(3))).hierarchy();
    long[] own = new long[500];
    for (int thread = 0; thread < 8; thread++) {
      Random random = new Random(thread);
      for (int i = 0; i < 10_000; i++) {
        own[random.nextInt(500)] += random.nextInt(9) - 4;
      }
    }
    LiveTotals totals = hierarchy.liveTotals();
    inEightThreads(
        thread -> {
          Random random = new Random(thread);
          for (int i = 0; i < 10_000; i++) {
            totals.add(random.nextInt(500), random.nextInt(9) - 4);
          }
        });
    long[] expected = hierarchy.rollUp(own);
    assertThat(totals.snapshot()).isEqualTo(expected);
    for (int rank = 0; rank < 500; rank++) {
      assertThat(totals.total(rank)).isEqualTo(expected[rank]);
    }
  }

  /** While eight threads add, every snapshot adds up: each total is its own count and its parts. */
  @Test
  void snapshot_whileOthersAdd_addsUp() throws InterruptedException, ExecutionException {
    LiveTotals totals = SMALL.liveTotals();
    inEightThreads(
        thread -> {
          for (int i = 0; i < 3_000; i++) {
            totals.add(2, 1);
            totals.add(3, 1);
            long[] now = totals.snapshot();
            assertThat(now[0]).isEqualTo(now[1] + now[3]);
            assertThat(now[1]).isEqualTo(now[2]);
          }
        });
    assertThat(totals.total(0)).isEqualTo(2 * 8 * 3_000);
  }

  @FunctionalInterface
  private interface Work {
    void run(int thread);
  }

  private static void inEightThreads(Work work) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int number = thread;
        tasks.add(
            () -> {
              work.run(number);
              return true;
            });
      }
      for (Future<Boolean> done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
