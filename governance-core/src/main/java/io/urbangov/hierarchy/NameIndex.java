package io.urbangov.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The names of all units, each different name stored once, and the units of each name. Immutable
 * and thread-safe.
 */
final class NameIndex {

  private final TextPool names;
  private final int[] nameOf;
  private final int[] start;
  private final int[] ranks;

  /** Takes a pool that no more names come to, and keeps the array. */
  NameIndex(TextPool names, int[] nameOf) {
    this.names = names.freeze();
    this.nameOf = nameOf;
    this.start = new int[names.size() + 1];
    this.ranks = new int[nameOf.length];
    for (int name : nameOf) {
      start[name + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = start.clone();
    for (int rank = 0; rank < nameOf.length; rank++) {
      ranks[next[nameOf[rank]]++] = rank;
    }
  }

  /** The name at a rank. */
  String get(int rank) {
    return names.get(nameOf[rank]);
  }

  /** The number of the name at a rank: equal for equal names. */
  int number(int rank) {
    return nameOf[rank];
  }

  /** The number of a name, or -1 if no unit has it. */
  int find(String name) {
    return names.find(name);
  }

  /** All ranks whose name has this number, ascending. */
  IntStream ranks(int number) {
    return number < 0 ? IntStream.empty() : Arrays.stream(ranks, start[number], start[number + 1]);
  }

  long byteSize() {
    return names.byteSize() + (long) Integer.BYTES * (start.length + 2L * ranks.length);
  }
}
