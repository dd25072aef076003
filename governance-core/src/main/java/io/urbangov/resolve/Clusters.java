package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Which records make one entity, in plain arrays; entities are made when asked for. 12 bytes a
 * record. Immutable and thread-safe.
 */
final class Clusters extends AbstractList<Entity> implements RandomAccess {

  private final EntityType type;
  private final RecordTable table;
  private final int[] numberOf;
  private final int[] starts;
  private final int[] members;

  /**
   * Clusters by name.
   *
   * @param names per record the smallest record of its cluster
   */
  Clusters(EntityType type, RecordTable table, int[] names) {
    this.type = type;
    this.table = table;
    this.numberOf = new int[names.length];
    int count = 0;
    for (int row = 0; row < names.length; row++) {
      numberOf[row] = names[row] == row ? count++ : numberOf[names[row]];
    }
    this.starts = new int[count + 1];
    for (int number : numberOf) {
      starts[number + 1]++;
    }
    for (int number = 0; number < count; number++) {
      starts[number + 1] += starts[number];
    }
    this.members = new int[names.length];
    int[] next = starts.clone();
    for (int row = 0; row < names.length; row++) {
      members[next[numberOf[row]]++] = row;
    }
  }

  /** The number of a record's entity: entities are numbered by their smallest record. */
  int of(int row) {
    return numberOf[row];
  }

  boolean together(int a, int b) {
    return numberOf[a] == numberOf[b];
  }

  /** The records of an entity, ascending. */
  int[] rows(int number) {
    return Arrays.copyOfRange(members, starts[number], starts[number + 1]);
  }

  @Override
  public Entity get(int number) {
    List<RecordId> ids = new ArrayList<>();
    for (int row : rows(number)) {
      ids.add(table.record(row).id());
    }
    return new Entity(ids.get(0), type, ids);
  }

  @Override
  public int size() {
    return starts.length - 1;
  }
}
