package io.urbangov.geo.address;

/**
 * Numbers the features that were seen, by hash: open addressing, no object per feature.
 *
 * <p>Not thread-safe while features are added; thread-safe after.
 */
final class FeatureTable {

  private long[] keys = new long[1 << 12];
  private int[] ids = new int[1 << 12];
  private int size;

  int size() {
    return size;
  }

  /** The number of a feature, the next one if it is new. */
  int add(long hash) {
    int slot = slot(hash);
    if (keys[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(hash);
      }
      keys[slot] = nonZero(hash);
      ids[slot] = size++;
    }
    return ids[slot];
  }

  private int slot(long hash) {
    long key = nonZero(hash);
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long nonZero(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new long[2 * oldKeys.length];
    ids = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        ids[slot] = oldIds[i];
      }
    }
  }

  /** The hashes by number. */
  long[] hashes() {
    long[] hashes = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        hashes[ids[i]] = keys[i];
      }
    }
    return hashes;
  }
}
