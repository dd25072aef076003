package io.urbangov.load;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * The ids already seen, as 128-bit hashes: 21 to 43 bytes an id, thrice that for a moment while the
 * table grows. At a billion ids the chance that any new one passes for an old one is below 1e-20.
 */
final class SeenIds {

  private static final HashFunction HASH = Hashing.murmur3_128();

  /** Two longs a slot; both zero means free. */
  private long[] table = new long[2 << 10];

  private int size;

  /** Adds an id; false if it was there. */
  boolean add(String id) {
    ByteBuffer hash = ByteBuffer.wrap(HASH.hashUnencodedChars(id).asBytes());
    long high = hash.getLong();
    long low = hash.getLong();
    if (!put(table, high, high == 0 && low == 0 ? 1 : low)) {
      return false;
    }
    size++;
    if (size > table.length / 2 / 4 * 3) {
      grow();
    }
    return true;
  }

  private static boolean put(long[] table, long high, long low) {
    int mask = table.length - 2;
    int at = (int) (low << 1) & mask;
    while (table[at] != 0 || table[at + 1] != 0) {
      if (table[at] == high && table[at + 1] == low) {
        return false;
      }
      at = (at + 2) & mask;
    }
    table[at] = high;
    table[at + 1] = low;
    return true;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != 0 || table[i + 1] != 0) {
        put(larger, table[i], table[i + 1]);
      }
    }
    table = larger;
  }
}
