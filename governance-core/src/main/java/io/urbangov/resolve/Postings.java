package io.urbangov.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records under each key of one rule, which come and go. Open addressing with linear probing
 * and backward shift deletion (Knuth, TAOCP 6.4, algorithm R); a key of one record holds nothing
 * but that record. 24 to 48 bytes a key. Not thread-safe.
 */
final class Postings {

  /** Up to here the records of a block are a list, from here on a set. */
  private static final int MAX_LIST = 256;

  /** Two or more records under one key. */
  private static final class Block {

    private LiveRecord[] list;
    private int size;
    private @Nullable Set<LiveRecord> set;

    Block(LiveRecord first) {
      list = new LiveRecord[] {first, first};
      size = 1;
    }

    int size() {
      return set == null ? size : set.size();
    }

    void add(LiveRecord record) {
      if (set != null) {
        set.add(record);
      } else if (size == MAX_LIST) {
        set = Collections.newSetFromMap(new IdentityHashMap<>(2 * MAX_LIST));
        Collections.addAll(set, list);
        set.add(record);
        list = new LiveRecord[0];
      } else {
        if (size == list.length) {
          list = Arrays.copyOf(list, Math.min(MAX_LIST, size * 2));
        }
        list[size++] = record;
      }
    }

    void remove(LiveRecord record) {
      if (set != null) {
        set.remove(record);
        if (set.size() <= MAX_LIST / 2) {
          list = set.toArray(LiveRecord[]::new);
          size = list.length;
          set = null;
        }
        return;
      }
      int at = 0;
      while (list[at] != record) {
        at++;
      }
      list[at] = list[--size];
      list[size] = list[0];
    }

    void forEach(Consumer<LiveRecord> sink) {
      Collection<LiveRecord> all = set;
      if (all != null) {
        all.forEach(sink);
      } else {
        for (int i = 0; i < size; i++) {
          sink.accept(list[i]);
        }
      }
    }
  }

  private long[] keys = new long[32];
  private @Nullable Object[] records = new Object[32];
  private int size;

  /** How many records are under a key. */
  int size(long key) {
    return size(records[slot(key)]);
  }

  private static int size(@Nullable Object under) {
    if (under == null) {
      return 0;
    }
    return under instanceof Block block ? block.size() : 1;
  }

  /** Files a record and returns how many there are now under the key. */
  int add(long key, LiveRecord record) {
    int slot = slot(key);
    Object under = records[slot];
    if (under instanceof Block block) {
      block.add(record);
      return block.size();
    }
    if (under instanceof LiveRecord first) {
      Block block = new Block(first);
      block.add(record);
      records[slot] = block;
      return 2;
    }
    keys[slot] = key;
    records[slot] = record;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return 1;
  }

  /** Takes a record away, which must be there, and returns how many are left under the key. */
  int remove(long key, LiveRecord record) {
    int slot = slot(key);
    if (records[slot] instanceof Block block) {
      block.remove(record);
      if (block.size() == 1) {
        block.forEach(last -> records[slot] = last);
      }
      return size(records[slot]);
    }
    delete(slot);
    return 0;
  }

  /** Calls with every record under a key. */
  void forEach(long key, Consumer<LiveRecord> sink) {
    Object under = records[slot(key)];
    if (under instanceof Block block) {
      block.forEach(sink);
    } else if (under instanceof LiveRecord record) {
      sink.accept(record);
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) LongIndex.mix(key) & mask;
    while (records[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Moves later entries of the same run back, so that no search stops too early. */
  private void delete(int slot) {
    int mask = keys.length - 1;
    int gap = slot;
    int next = (gap + 1) & mask;
    while (records[next] != null) {
      int home = (int) LongIndex.mix(keys[next]) & mask;
      if (((next - home) & mask) >= ((next - gap) & mask)) {
        keys[gap] = keys[next];
        records[gap] = records[next];
        gap = next;
      }
      next = (next + 1) & mask;
    }
    records[gap] = null;
    size--;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldRecords = records;
    keys = new long[oldKeys.length * 2];
    records = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRecords[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        records[slot] = oldRecords[i];
      }
    }
  }
}
