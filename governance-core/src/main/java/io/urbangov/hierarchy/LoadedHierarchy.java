package io.urbangov.hierarchy;

import io.urbangov.Rejection;
import java.util.List;

/**
 * What became of rows: a hierarchy of the good ones, and why the others are not in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hierarchy the accepted units
 * @param rejections one for each row that was not used, in the order of the rows
 */
public record LoadedHierarchy(Hierarchy hierarchy, List<Rejection> rejections) {

  /** Copies the rejections. */
  public LoadedHierarchy {
    rejections = List.copyOf(rejections);
  }
}
