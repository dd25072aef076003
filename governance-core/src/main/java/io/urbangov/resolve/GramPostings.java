package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which records have a gram. A gram that only one record has, or too many have, is left out, and so
 * are all but the rarest of a record: they tell records apart, the others cost most. Immutable.
 *
 * <p>Memory: 4 bytes per record and kept gram, twice, and 28 bytes per distinct gram.
 */
final class GramPostings {

  /** How many grams of a record are kept: half as many find a twelfth less on historical names. */
  private static final int KEPT = 24;

  /** The most records that a kept gram may be in. */
  private static final int MOST_RECORDS = 1_000;

  private final List<Field<?>> fields;
  private final LongIndex index = new LongIndex();
  private int[] frequencies = new int[16];
  private final int[][] kept;
  private final int[] offsets;
  private final int[] records;

  GramPostings(List<Field<?>> fields, RecordTable table) {
    this.fields = fields;
    List<Column<?>> columns = new ArrayList<>();
    List<int[][]> grams = new ArrayList<>();
    for (Field<?> field : fields) {
      Column<?> column = table.column(field);
      columns.add(column);
      grams.add(byCode(column));
    }
    this.kept = new int[table.size()][];
    for (int record = 0; record < kept.length; record++) {
      kept[record] = all(columns, grams, record);
      for (int gram : kept[record]) {
        frequencies[gram]++;
      }
    }
    this.offsets = new int[index.size() + 1];
    for (int record = 0; record < kept.length; record++) {
      kept[record] = rarest(kept[record], 2);
      for (int gram : kept[record]) {
        offsets[gram + 1]++;
      }
    }
    for (int gram = 0; gram < index.size(); gram++) {
      offsets[gram + 1] += offsets[gram];
    }
    this.records = new int[offsets[index.size()]];
    int[] next = offsets.clone();
    for (int record = 0; record < kept.length; record++) {
      for (int gram : kept[record]) {
        records[next[gram]++] = record;
      }
    }
  }

  private int[][] byCode(Column<?> column) {
    int[][] grams = new int[column.distinct()][];
    for (int code = 0; code < grams.length; code++) {
      long[] hashes = Grams.of(column.value(code).toString());
      grams[code] = new int[hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        grams[code][i] = index.add(hashes[i]);
        if (index.size() > frequencies.length) {
          frequencies = Arrays.copyOf(frequencies, 2 * frequencies.length);
        }
      }
    }
    return grams;
  }

  private static int[] all(List<Column<?>> columns, List<int[][]> grams, int record) {
    int[] all = {};
    for (int f = 0; f < columns.size(); f++) {
      int code = columns.get(f).code(record);
      if (code >= 0) {
        int[] more = grams.get(f)[code];
        int size = all.length;
        all = Arrays.copyOf(all, size + more.length);
        System.arraycopy(more, 0, all, size, more.length);
      }
    }
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  /** The rarest grams that at least so many records have, the rarest first. */
  private int[] rarest(int[] grams, int atLeast) {
    return Arrays.stream(grams)
        .filter(gram -> frequencies[gram] >= atLeast && frequencies[gram] <= MOST_RECORDS)
        .mapToLong(gram -> (long) frequencies[gram] << 32 | gram)
        .sorted()
        .limit(KEPT)
        .mapToInt(packed -> (int) packed)
        .toArray();
  }

  /** The kept grams of a row, the rarest first. */
  int[] of(int record) {
    return kept[record];
  }

  /** The same for a record from outside. */
  int[] of(SourceRecord record) {
    List<Integer> known = new ArrayList<>();
    for (Field<?> field : fields) {
      Object value = Values.of(record, field);
      for (long hash : value == null ? new long[0] : Grams.of(value.toString())) {
        int gram = index.find(hash);
        if (gram >= 0) {
          known.add(gram);
        }
      }
    }
    return rarest(known.stream().mapToInt(gram -> gram).sorted().distinct().toArray(), 1);
  }

  /** How many records keep a gram. */
  int size(int gram) {
    return offsets[gram + 1] - offsets[gram];
  }

  /** One of the records that keep a gram. */
  int record(int gram, int i) {
    return records[offsets[gram] + i];
  }

  /** How much it tells that two records share a gram: the square of its inverse frequency. */
  double weight(int gram) {
    double inverse = Math.log((double) kept.length / frequencies[gram]);
    return inverse * inverse;
  }
}
