package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomPairsTest {

  private static RecordTable table(Set<String> clean, Object... sizes) {
    List<SourceRecord> records = new ArrayList<>();
    for (int s = 0; s < sizes.length; s += 2) {
      for (int i = 0; i < (int) sizes[s + 1]; i++) {
        RecordId id = new RecordId((String) sizes[s], Integer.toString(i));
        records.add(SourceRecord.builder(id, EntityType.PERSON).build());
      }
    }
    return new RecordTable(EntityType.PERSON, records, clean, List.of(), new Workers(1));
  }

  @Test
  void forEach_smallTable_isEveryComparablePairOnce() {
    RecordTable table = table(Set.of("a"), "a", 20, "b", 10);
    Set<List<Integer>> pairs = new HashSet<>();
    long count = new RandomPairs(table, 1).forEach((a, b) -> pairs.add(List.of(a, b)));
    assertThat(count).as("all pairs but those within a").isEqualTo(30 * 29 / 2 - 20 * 19 / 2);
    assertThat(pairs).hasSize((int) count);
  }

  @Test
  void forEach_fewAgainstACleanRegistry_drawsEnough() {
    RecordTable table = table(Set.of("few", "registry"), "few", 10, "registry", 100_000);
    long[] wrong = {0};
    long pairs =
        new RandomPairs(table, 1).forEach((a, b) -> wrong[0] += table.comparable(a, b) ? 0 : 1);
    assertThat(pairs).isEqualTo(RandomPairs.SAMPLE);
    assertThat(wrong[0]).isZero();
  }

  /** 100 dirty records make 4,950 pairs among them, and 1,000,000 with the clean ones: 0.5 %. */
  @Test
  void forEach_dirtyAgainstACleanRegistry_drawsAllPairsAlike() {
    RecordTable table = table(Set.of("registry"), "dirty", 100, "registry", 10_000);
    double[] among = {0};
    double pairs =
        new RandomPairs(table, 1).forEach((a, b) -> among[0] += a < 100 && b < 100 ? 1 : 0);
    assertThat(among[0] / pairs).isCloseTo(4_950 / 1_004_950.0, within(0.0006));
  }

  @Test
  void forEach_cleanRegistryAlone_drawsNothing() {
    RecordTable table = table(Set.of("registry"), "registry", 2_000);
    assertThat(new RandomPairs(table, 1).forEach((a, b) -> {})).isZero();
  }
}
