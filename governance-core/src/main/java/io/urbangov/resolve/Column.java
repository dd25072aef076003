package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of all records: a dictionary of the distinct values, how often each occurs, and per
 * record the code of its value. Immutable once built.
 */
final class Column<T> {

  /** The code of a missing value. */
  static final int MISSING = -1;

  private final Field<T> field;
  private final Map<T, Integer> dictionary = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private final int[] codes;
  private int[] counts = new int[16];
  private int present;

  Column(Field<T> field, List<SourceRecord> records) {
    this.field = field;
    this.codes = new int[records.size()];
    for (int i = 0; i < codes.length; i++) {
      T value = Values.of(records.get(i), field);
      codes[i] = value == null ? MISSING : encode(value);
    }
  }

  private int encode(T value) {
    int code = dictionary.computeIfAbsent(value, v -> values.size());
    if (code == values.size()) {
      values.add(value);
      if (code == counts.length) {
        counts = Arrays.copyOf(counts, code * 2);
      }
    }
    counts[code]++;
    present++;
    return code;
  }

  Field<T> field() {
    return field;
  }

  /** How many distinct values there are. */
  int distinct() {
    return values.size();
  }

  /** How many records have a value. */
  int present() {
    return present;
  }

  /** The code of a record's value, or {@link #MISSING}. */
  int code(int record) {
    return codes[record];
  }

  T value(int code) {
    return values.get(code);
  }

  /** A record's value, or {@code null}. */
  @Nullable T valueOf(int record) {
    return codes[record] == MISSING ? null : values.get(codes[record]);
  }

  /** The code of a value, or {@link #MISSING} when no record has it. */
  int find(T value) {
    Integer code = dictionary.get(value);
    return code == null ? MISSING : code;
  }

  /**
   * How often other records have the value that a pair shares: the pair itself does not count, and
   * half a record is added, so that a value seen nowhere else is rare but not impossible
   * (Krichevsky and Trofimov 1981). Such a value is at most as common as the usual one, however few
   * records there are.
   *
   * @param sharing how many records of this column do not count: the pair itself, or, where one of
   *     the pair is from outside, all records of the other's entity that have the value
   * @param usual the chance that two entities share any value
   */
  double frequencyBeside(int code, int sharing, double usual) {
    int others = Math.max(0, counts[code] - sharing);
    double frequency = (others + 0.5) / (present + 2 - sharing);
    return others == 0 ? Math.min(frequency, usual) : frequency;
  }
}
