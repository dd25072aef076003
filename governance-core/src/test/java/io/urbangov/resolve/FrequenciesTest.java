package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.SourceRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

  private static final List<SourceRecord> RECORDS =
      People.parse("a:1 | 张伟\na:2 | 张伟\na:3 | 李娜\na:4 | 李娜\na:5 | 李娜\na:6 |");

  private static Column<String> name() {
    return new Column<>(People.NAME, RECORDS);
  }

  @Test
  void beside_valueOfThePairOnly_isAtMostTheUsual() {
    Column<String> name = name();
    Frequencies<String> counts = name.frequencies();
    assertThat(counts.beside(counts.count("张伟"), 2, 0.01)).isEqualTo(0.01);
    assertThat(counts.beside(counts.count("张伟"), 2, 0.5)).isEqualTo(0.5 / 5);
    assertThat(counts.beside(counts.count("李娜"), 2, 0.01)).isEqualTo(1.5 / 5);
  }

  @Test
  void beside_recordsOfOneEntity_countOnce() {
    Column<String> name = name();
    UnionFind entities = new UnionFind(RECORDS.size());
    entities.union(2, 3);
    entities.union(3, 4);
    Frequencies<String> counts = Frequencies.ofEntities(name, entities.names());
    assertThat(counts.beside(counts.count("李娜"), 2, 0.01))
        .as("one entity has it, so it is as rare as can be")
        .isEqualTo(0.01);
    assertThat(counts.beside(counts.count("张伟"), 1, 0.01))
        .as("of three entities with a name, one other has it")
        .isEqualTo(1.5 / 4);
  }

  @Test
  void beside_moreSharingThanThereAre_staysAChance() {
    Column<String> name = name();
    UnionFind one = new UnionFind(RECORDS.size());
    for (int i = 1; i < RECORDS.size(); i++) {
      one.union(0, i);
    }
    Frequencies<String> counts = Frequencies.ofEntities(name, one.names());
    assertThat(counts.beside(counts.count("李娜"), 2, 0.9)).isEqualTo(5.0 / 12 / 2);
  }

  @Test
  void beside_fieldWhoseValuesAreHardlyEverShared_isRarerThanHalfAnEntity() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 99; i++) {
      rows.append("a:").append(i).append(" | 名").append(i).append('\n');
    }
    Column<String> name =
        new Column<>(People.NAME, People.parse(rows.append("a:99 | 名0").toString()));
    Frequencies<String> counts = name.frequencies();
    assertThat(counts.beside(counts.count("名1"), 2, 0.9))
        .as(
            "98 values have one entity, one has two: (2 · 1 + 10 · 0.5) / (98 + 10) are to be expected")
        .isEqualTo(7.0 / 108 / 100);
    assertThat(counts.beside(3, 2, 0.9)).isEqualTo(1.5 / 100);
  }
}
