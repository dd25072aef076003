package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The streamed pairs against a check of every pair by every rule. */
class BlocksTest {

  private static final int SEED = 20261122;
  private static final Workers ONE = new Workers(1);
  private static final Field<String> A = Field.text("a");
  private static final Field<String> B = Field.text("b");

  /** A key per letter, so a value has several keys, some of them twice. */
  private static FieldKey<String> letters(Field<String> field) {
    return new FieldKey<>(field, "letters", text -> text.chars().mapToObj(c -> "" + c).toList());
  }

  private static final List<List<FieldKey<?>>> RULES =
      List.of(
          List.of(FieldKey.exact(A), FieldKey.exact(B)),
          List.of(letters(A), letters(B)),
          List.of(letters(A)),
          List.of(FieldKey.prefix(B, 1)));

  private final Random random = new Random(SEED);

  private String text(int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest) + 1; i > 0; i--) {
      text.append((char) ('a' + random.nextInt(9)));
    }
    return text.toString();
  }

  private List<SourceRecord> records(int size) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      RecordId id = new RecordId("source" + random.nextInt(3), Integer.toString(i));
      records.add(
          SourceRecord.builder(id, EntityType.PERSON)
              .set(A, random.nextInt(6) == 0 ? null : text(3))
              .set(B, random.nextInt(6) == 0 ? null : text(2))
              .build());
    }
    return records;
  }

  @Test
  void forEachPair_randomTables_yieldsEachPairOnceByItsFirstRule() {
    for (int round = 0; round < 60; round++) {
      int maxBlock = 2 + random.nextInt(12);
      Set<String> clean = round % 2 == 0 ? Set.of() : Set.of("source1", "source2");
      RecordTable table =
          new RecordTable(EntityType.PERSON, records(60), clean, List.of(A, B), ONE);
      Blocks blocks = blocks(table, maxBlock);
      Map<List<Integer>, Integer> expected = expected(table, maxBlock);
      Map<List<Integer>, Integer> actual = new TreeMap<>(BlocksTest::byRows);
      for (Blocks.Chunk chunk : blocks.chunks()) {
        blocks.forEachPair(
            chunk,
            (a, b, place) -> {
              assertThat(a).isLessThan(b);
              assertThat(place).isBetween(0, chunk.pairs() - 1);
              assertThat(actual.put(List.of(a, b), chunk.rule())).as("comes out once").isNull();
            });
      }
      assertThat(actual).as("seed %s, round %s", SEED, round).isEqualTo(expected);
      for (int a = 0; a < table.size(); a++) {
        for (int b = a + 1; b < table.size(); b++) {
          assertThat(blocks.owner(a, b))
              .isEqualTo(expected.getOrDefault(List.of(a, b), -1))
              .isEqualTo(blocks.owner(b, a));
        }
      }
    }
  }

  private static int byRows(List<Integer> x, List<Integer> y) {
    int first = x.get(0).compareTo(y.get(0));
    return first != 0 ? first : x.get(1).compareTo(y.get(1));
  }

  private static Blocks blocks(RecordTable table, int maxBlock) {
    List<RuleKeys> keys = new ArrayList<>();
    RULES.forEach(rule -> keys.add(new RuleKeys(rule)));
    return new Blocks(keys, table, maxBlock, ONE);
  }

  /** Every pair that may be one entity, with the first rule of which it shares a usable key. */
  private static Map<List<Integer>, Integer> expected(RecordTable table, int maxBlock) {
    Map<List<Integer>, Integer> expected = new TreeMap<>(BlocksTest::byRows);
    for (int r = 0; r < RULES.size(); r++) {
      Map<String, Set<Integer>> blocks = new TreeMap<>();
      for (int row = 0; row < table.size(); row++) {
        for (String key : keys(RULES.get(r), table.record(row))) {
          blocks.computeIfAbsent(key, k -> new TreeSet<>()).add(row);
        }
      }
      for (Set<Integer> block : blocks.values()) {
        for (int a : block) {
          for (int b : block) {
            if (a < b && block.size() <= maxBlock && table.comparable(a, b)) {
              expected.putIfAbsent(List.of(a, b), r);
            }
          }
        }
      }
    }
    return expected;
  }

  private static Set<String> keys(List<FieldKey<?>> rule, SourceRecord record) {
    Set<String> keys = Set.of("");
    for (FieldKey<?> part : rule) {
      Set<String> longer = new HashSet<>();
      for (String key : keys) {
        of(part, record).forEach(next -> longer.add(key + "|" + next));
      }
      keys = longer;
    }
    return keys;
  }

  private static <T> List<String> of(FieldKey<T> part, SourceRecord record) {
    return record
        .find(part.field())
        .map(v -> List.<String>copyOf(part.key().of(v)))
        .orElse(List.of());
  }

  @Test
  void equalPairs_randomTables_areCountedOneByOne() {
    for (int round = 0; round < 40; round++) {
      Set<String> clean = round % 2 == 0 ? Set.of() : Set.of("source1", "source2");
      RecordTable table =
          new RecordTable(EntityType.PERSON, records(50), clean, List.of(A, B), ONE);
      ComparedColumn<String> compared = new ComparedColumn<>(table.column(B), Comparisons.exact());
      double expected = 0;
      double comparable = 0;
      for (int a = 0; a < table.size(); a++) {
        for (int b = a + 1; b < table.size(); b++) {
          String value = table.record(a).orNull(B);
          boolean equal = value != null && value.equals(table.record(b).orNull(B));
          expected += equal && table.comparable(a, b) ? 1 : 0;
          comparable += table.comparable(a, b) ? 1 : 0;
        }
      }
      String at = "seed " + SEED + ", round " + round;
      assertThat(EqualPairs.count(compared, table)).as(at).isEqualTo(expected);
      assertThat(table.comparablePairs()).as(at).isEqualTo(comparable);
    }
  }
}
