package io.urbangov.hierarchy.timeline;

import io.urbangov.Rejection;
import java.util.List;

/**
 * What became of a change log: a timeline of the entries that hold, and why the others do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param timeline the accepted entries
 * @param rejections one for each row that was not used, by source and line
 */
public record LoadedTimeline(HierarchyTimeline timeline, List<Rejection> rejections) {

  /** Copies the rejections. */
  public LoadedTimeline {
    rejections = List.copyOf(rejections);
  }
}
