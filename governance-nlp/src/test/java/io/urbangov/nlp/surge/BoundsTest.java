package io.urbangov.nlp.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What keeps memory bounded: the sketch, the waiting room, the last messages. */
class BoundsTest {

  /** Cormode and Muthukrishnan: too large by more than e n / width for 1 key in 50 at most. */
  @Test
  void sketch_anyCounts_areNeverTooSmallAndRarelyMuchTooLarge() {
    long seed = 7;
    Random random = new Random(seed);
    CountMin sketch = new CountMin(1 << 10);
    Map<Long, Integer> exact = new HashMap<>();
    int all = 50_000;
    for (int i = 0; i < all; i++) {
      long key = (long) (20_000 * Math.pow(random.nextDouble(), 3));
      exact.merge(key, 1, Integer::sum);
      sketch.add(key, 1);
    }
    int above = 0;
    for (Map.Entry<Long, Integer> entry : exact.entrySet()) {
      int error = sketch.count(entry.getKey()) - entry.getValue();
      assertThat(error).as("seed %d key %d", seed, entry.getKey()).isNotNegative();
      above += error > Math.E * all / (1 << 10) ? 1 : 0;
    }
    assertThat(above).as("seed %d", seed).isLessThan(exact.size() / 50);
  }

  @Test
  void waitingRoom_secondPersonInTime_meetsTheFirst() {
    WaitingRoom room = new WaitingRoom(16, new CountMin(16));
    Voice first = new Voice(1, 100, 0, 5);
    assertThat(room.meet(42, first, 1)).isNull();
    assertThat(room.meet(42, new Voice(2, 100, 1, 5), 2)).as("the same person").isNull();
    assertThat(room.meet(42, new Voice(3, 200, 2, 5), 3)).isEqualTo(new Voice(2, 100, 1, 5));
    assertThat(room.meet(42, new Voice(3, 300, 3, 5), 3)).as("it has left").isNull();
  }

  @Test
  void waitingRoom_secondPersonTooLate_isCountedAsUsual() {
    CountMin sketch = new CountMin(16);
    WaitingRoom room = new WaitingRoom(16, sketch);
    room.meet(42, new Voice(1, 100, 0, 5), 1);
    assertThat(room.meet(42, new Voice(29, 200, 1, 5), 29)).isNull();
    assertThat(sketch.count(42)).isEqualTo(1);
  }

  @Test
  void waitingRoom_noRoom_losesNoCount() {
    CountMin sketch = new CountMin(1 << 10);
    WaitingRoom room = new WaitingRoom(16, sketch);
    int kept = 0;
    int counted = 0;
    for (int i = 0; i < 200; i++) {
      room.meet(Hashes.mix(i), new Voice(1, i, i, 5), 1);
    }
    for (int i = 0; i < 200; i++) {
      counted += sketch.count(Hashes.mix(i)) > 0 ? 1 : 0;
      kept += room.meet(Hashes.mix(i), new Voice(1, 1000 + i, i, 5), 1) == null ? 0 : 1;
    }
    assertThat(counted).isBetween(184, 200);
    assertThat(kept).isLessThanOrEqualTo(16);
  }

  @Test
  void recent_moreThanItHolds_keepsTheLast() {
    Recent recent = new Recent();
    for (int i = 0; i < 100; i++) {
      recent.add(new Voice(i / 10, i % 3, i, 5));
    }
    Voice[] all = recent.from(0);
    assertThat(all).hasSize(Recent.MOST);
    assertThat(all[0].message()).isEqualTo(36);
    assertThat(all[63].message()).isEqualTo(99);
    assertThat(recent.from(9)).hasSize(10);
    assertThat(recent.ofPeopleFrom(9)).hasSize(3);
    assertThat(recent.ofPeopleBeside(new Voice[] {all[0]}))
        .extracting(Voice::message)
        .containsExactly(98, 97);
    assertThat(recent.shared(new Voice[] {all[5], new Voice(0, 0, 1, 5)})).isEqualTo(1);
  }

  /** All of n: the chance is p^n exactly. */
  @Test
  void coherence_allMessagesShare_isThePowerOfTheShare() {
    assertThat(Coherence.binomialTail(3, 3, 0.01)).isCloseTo(6, within(1e-9));
    assertThat(Coherence.binomialTail(10, 1, 0.2)).as("fewer than usual").isZero();
  }
}
