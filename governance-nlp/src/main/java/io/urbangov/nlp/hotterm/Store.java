package io.urbangov.nlp.hotterm;

import io.urbangov.nlp.hotterm.SegmentBuilder.Fresh;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents, in parts by time: the writer's side.
 *
 * <p>New documents gather in a tail of 64, which then goes to blocks of {@link #DAYS} days; in a
 * block six parts of about one size become one (a log-structured merge tree: each document is
 * merged about log6(n) times), and a block where nothing came for a while becomes one part. So a
 * city's past is one part a block, whatever the order in which it came. Not thread-safe: one writer
 * at a time; what it publishes, any thread may read.
 */
final class Store {

  /** Whole weeks, so that every weekday counts alike in every block. */
  static final int DAYS = 28;

  private static final int TAIL = 64;
  private static final int FACTOR = 6;

  /** A part is cleared of its dead when they are one in so many. */
  private static final int DEAD_SHARE = 8;

  /** After so many tails without a document, a block becomes one part. */
  private static final int QUIET = 64;

  /** The parts of some weeks. */
  private static final class Block {
    private final List<Part> parts = new ArrayList<>();
    private int touched;
  }

  private final Map<Integer, Block> blocks = new TreeMap<>();
  private Part[] parts = {};
  private Fresh[] tail = new Fresh[TAIL];
  private int tailSize;
  private long deadInTail;
  private int tails;
  private int version;
  private volatile Snapshot snapshot = publish();

  /** The newest snapshot; for any thread. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** The version that the next change makes. */
  int nextVersion() {
    return version + 1;
  }

  static int blockOf(int day) {
    return Math.floorDiv(day, DAYS);
  }

  /** Takes note of a change that no document shows. */
  void change() {
    version++;
    snapshot = publish();
  }

  void add(Fresh fresh) {
    tail[tailSize++] = fresh;
    if (tailSize == TAIL) {
      flush();
    }
    change();
  }

  void remove(Doc doc) {
    int inTail = 0;
    while (inTail < tailSize && tail[inTail].doc() != doc) {
      inTail++;
    }
    if (inTail < tailSize) {
      deadInTail |= 1L << inTail;
    } else {
      removeFromBlock(doc);
    }
    change();
  }

  private void removeFromBlock(Doc doc) {
    Block block = blocks.get(blockOf(doc.day()));
    if (block == null) {
      return;
    }
    for (int i = 0; i < block.parts.size(); i++) {
      Part part = block.parts.get(i);
      if (part.segment().numberOf(doc) >= 0) {
        Part rest = part.without(doc);
        int size = part.segment().size();
        if (DEAD_SHARE * (size - rest.live()) >= size) {
          rest = Part.of(SegmentBuilder.merge(List.of(rest)));
        }
        block.parts.set(i, rest);
        collect();
        return;
      }
    }
  }

  private void flush() {
    tails++;
    Map<Integer, List<Fresh>> byBlock = new TreeMap<>();
    for (int i = 0; i < tailSize; i++) {
      if ((deadInTail & (1L << i)) == 0) {
        byBlock.computeIfAbsent(blockOf(tail[i].doc().day()), b -> new ArrayList<>()).add(tail[i]);
      }
    }
    byBlock.forEach(this::add);
    tail = new Fresh[TAIL];
    tailSize = 0;
    deadInTail = 0;
    blocks.values().stream().filter(this::isQuiet).findFirst().ifPresent(b -> merge(b, b.parts));
    collect();
  }

  private void add(int number, List<Fresh> fresh) {
    Block block = blocks.computeIfAbsent(number, b -> new Block());
    block.parts.add(Part.of(SegmentBuilder.of(fresh)));
    block.touched = tails;
    for (int size = FACTOR; size / FACTOR < Segment.MOST; size *= FACTOR) {
      int most = size;
      List<Part> alike =
          block.parts.stream()
              .filter(it -> it.segment().size() < most && it.segment().size() >= most / FACTOR)
              .toList();
      if (alike.size() >= FACTOR) {
        merge(block, alike);
      }
    }
  }

  private boolean isQuiet(Block block) {
    return tails - block.touched > QUIET && mergeable(block.parts).size() > 1;
  }

  /** As many as fit into one, the smallest first. */
  private static List<Part> mergeable(List<Part> parts) {
    List<Part> some = new ArrayList<>();
    int docs = 0;
    for (Part part : parts.stream().sorted((a, b) -> a.live() - b.live()).toList()) {
      docs += part.live();
      if (docs <= Segment.MOST) {
        some.add(part);
      }
    }
    return some;
  }

  private static void merge(Block block, List<Part> parts) {
    List<Part> some = mergeable(parts);
    if (some.size() > 1) {
      block.parts.removeAll(some);
      block.parts.add(Part.of(SegmentBuilder.merge(some)));
    }
  }

  private void collect() {
    parts = blocks.values().stream().flatMap(b -> b.parts.stream()).toArray(Part[]::new);
  }

  private Snapshot publish() {
    return new Snapshot(version, parts, tail, tailSize, deadInTail);
  }
}
