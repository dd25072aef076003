package io.urbangov.hierarchy;

import io.urbangov.Rejection;
import java.util.List;

/**
 * What became of rows of links: the good ones, and why the others are not used.
 *
 * <p>Immutable and thread-safe.
 *
 * @param links the accepted links
 * @param rejections one for each row that was not used, in the order of the rows
 */
public record LoadedLinks(UnitLinks links, List<Rejection> rejections) {

  /** Copies the rejections. */
  public LoadedLinks {
    rejections = List.copyOf(rejections);
  }
}
