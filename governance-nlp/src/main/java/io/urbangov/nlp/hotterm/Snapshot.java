package io.urbangov.nlp.hotterm;

import io.urbangov.nlp.hotterm.SegmentBuilder.Fresh;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees, whatever the writer does meanwhile: the parts, and the few newest documents,
 * which become a part of their own when the first reader asks. Immutable and thread-safe.
 */
final class Snapshot {

  private final int version;
  private final Part[] parts;
  private final Fresh[] tail;
  private final int tailSize;
  private final long deadInTail;
  private volatile @Nullable List<Part> all;

  /**
   * Takes arrays of which nobody changes what is told here.
   *
   * @param version how many changes there were
   * @param parts all but the newest documents
   * @param tail the newest; more may be appended behind
   * @param tailSize how many of them this snapshot has
   * @param deadInTail a bit for each of them that is gone
   */
  Snapshot(int version, Part[] parts, Fresh[] tail, int tailSize, long deadInTail) {
    this.version = version;
    this.parts = parts;
    this.tail = tail;
    this.tailSize = tailSize;
    this.deadInTail = deadInTail;
  }

  int version() {
    return version;
  }

  List<Part> parts() {
    List<Part> known = all;
    if (known == null) {
      known = new ArrayList<>(List.of(parts));
      List<Fresh> live = liveTail();
      if (!live.isEmpty()) {
        known.add(Part.of(SegmentBuilder.of(live)));
      }
      all = known;
    }
    return known;
  }

  private List<Fresh> liveTail() {
    List<Fresh> live = new ArrayList<>();
    for (int i = 0; i < tailSize; i++) {
      if ((deadInTail & (1L << i)) == 0) {
        live.add(tail[i]);
      }
    }
    return live;
  }
}
