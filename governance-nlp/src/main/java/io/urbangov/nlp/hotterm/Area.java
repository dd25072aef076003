package io.urbangov.nlp.hotterm;

/**
 * A unit of the hierarchy with everything below it, as a range of pre-order ranks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rank the unit's own rank
 * @param end one more than the last rank below it
 */
public record Area(int rank, int end) {

  private static final Area EVERYWHERE = new Area(Message.UNKNOWN_UNIT, Integer.MAX_VALUE);

  /** Throws {@link IllegalArgumentException} unless {@code -1 <= rank < end}. */
  public Area {
    if (rank < Message.UNKNOWN_UNIT || end <= rank) {
      throw new IllegalArgumentException(
          "area must be -1 <= rank < end, was: " + rank + ", " + end);
    }
  }

  /** Returns the area that holds every message, those of unknown place as well. */
  public static Area everywhere() {
    return EVERYWHERE;
  }

  /** Whether a unit, given by its rank, lies in this area. */
  public boolean contains(int unit) {
    return unit >= rank && unit < end;
  }
}
