package io.urbangov.hierarchy;

import java.util.List;

/**
 * Who enforces in a unit, and who supervises that (执法监督联动). Immutable and thread-safe.
 *
 * @param link the department that enforces, where that was laid down, and in what matter
 * @param supervision the links by which this is supervised; empty is a gap
 */
public record Enforcement(UnitLink link, List<UnitLink> supervision) {

  /** Copies the links. */
  public Enforcement {
    supervision = List.copyOf(supervision);
  }
}
