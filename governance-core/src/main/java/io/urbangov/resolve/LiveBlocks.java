package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The records of a {@link LiveState} under the keys of each rule. A block is used while it has no
 * more records than the limit. Not thread-safe, but several can read while nobody writes.
 */
final class LiveBlocks {

  /** Takes the rule and the key of a block. */
  interface BlockSink {
    void block(int rule, long key);
  }

  private final List<Postings> postings = new ArrayList<>();
  private final int limit;

  LiveBlocks(int rules, int limit) {
    for (int r = 0; r < rules; r++) {
      postings.add(new Postings());
    }
    this.limit = limit;
  }

  private static void forEachKey(LiveRecord record, BlockSink sink) {
    for (int r = 0; r < record.rules(); r++) {
      for (int at = record.firstKey(r); at < record.endKey(r); at++) {
        sink.block(r, record.key(at));
      }
    }
  }

  /**
   * Files a record under its keys.
   *
   * @param closed told of each block that has too many records now, before the next is looked at
   */
  void add(LiveRecord record, BlockSink closed) {
    forEachKey(
        record,
        (r, key) -> {
          if (postings.get(r).add(key, record) == limit + 1) {
            closed.block(r, key);
          }
        });
  }

  /**
   * Takes a record away.
   *
   * @param opened told of each block that has few enough records again, before the next is looked
   *     at
   */
  void remove(LiveRecord record, BlockSink opened) {
    forEachKey(
        record,
        (r, key) -> {
          if (postings.get(r).remove(key, record) == limit) {
            opened.block(r, key);
          }
        });
  }

  /** All records of a block. */
  List<LiveRecord> list(int rule, long key) {
    List<LiveRecord> block = new ArrayList<>();
    postings.get(rule).forEach(key, block::add);
    return block;
  }

  /**
   * Calls with every record that shares a used block and may be the same entity.
   *
   * @param filed the record as it is filed now, if it is: in other blocks it counts as one more
   * @param wanted asked first, so that a record can come out once
   */
  void forEachCandidate(
      LiveRecord record,
      @Nullable LiveRecord filed,
      Predicate<LiveRecord> wanted,
      Consumer<LiveRecord> sink) {
    forEachKey(
        record,
        (r, key) -> {
          Postings block = postings.get(r);
          int joining = filed != null && filed.hasKey(r, key) ? 0 : 1;
          if (block.size(key) + joining <= limit) {
            block.forEach(
                key,
                other -> {
                  if (wanted.test(other) && record.comparable(other)) {
                    sink.accept(other);
                  }
                });
          }
        });
  }

  /** Whether two filed records share a used block. */
  boolean share(LiveRecord a, LiveRecord b) {
    for (int r = 0; r < a.rules(); r++) {
      int i = a.firstKey(r);
      int j = b.firstKey(r);
      while (i < a.endKey(r) && j < b.endKey(r)) {
        long x = a.key(i);
        long y = b.key(j);
        if (x == y && postings.get(r).size(x) <= limit) {
          return true;
        }
        i += x <= y ? 1 : 0;
        j += y <= x ? 1 : 0;
      }
    }
    return false;
  }
}
