package io.urbangov.resolve;

import io.urbangov.Entity;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of a {@link LiveState} while it happens: the records whose blocks, links or rulings it
 * touched, and the entities before. Not thread-safe.
 */
final class LiveChange {

  private final List<LiveRecord> touched = new ArrayList<>();
  private final EntityChanges entities = new EntityChanges();
  private boolean blocksChanged;

  void touch(LiveRecord record) {
    touched.add(record);
  }

  /** A block came into use, or went out of it. */
  void touchBlock(List<LiveRecord> block) {
    blocksChanged = true;
    touched.addAll(block);
  }

  /** A record that is not there any more. */
  void lose(LiveRecord record) {
    Entity entity = record.entity();
    if (entity != null) {
      entities.before(entity);
    }
  }

  /** Whether this new record alone was touched, and no other lost anything. */
  boolean isOf(LiveRecord record) {
    return !blocksChanged
        && touched.size() == 1
        && touched.get(0) == record
        && record.cluster() == null;
  }

  /** Whether nothing but records of one cluster were touched. */
  boolean isAmong(LiveCluster cluster) {
    return !blocksChanged && touched.stream().allMatch(record -> record.cluster() == cluster);
  }

  List<LiveRecord> touched() {
    return touched;
  }

  EntityChanges entities() {
    return entities;
  }
}
