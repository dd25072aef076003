package io.urbangov.nlp.event;

import static java.util.Objects.requireNonNull;

import io.urbangov.nlp.analysis.Lexicon;
import java.util.function.IntUnaryOperator;

/**
 * When two messages are of one event. Immutable and thread-safe, as long as the regions are.
 *
 * @param link the score from which on they are; default 0.14
 * @param halfLifeDays after how many days between them a score is worth half; default 120
 * @param suggestions how many suggestions at most are given for a message; default 5
 * @param lexicon names that are one word each; default none
 * @param regions the region that a unit, given by its rank, belongs to, -1 if unknown: messages of
 *     two known regions are hardly of one event, so it should be a district rather than a grid.
 *     Default unknown. With a hierarchy {@code rank -> city.findAtLevel(rank, "区").orElse(-1)}
 */
public record EventSpec(
    double link, double halfLifeDays, int suggestions, Lexicon lexicon, IntUnaryOperator regions) {

  // Chosen where reporters repeat themselves: see the comment of PairScorer.
  private static final double LINK = 0.14;
  // People come back to a matter after months, when nothing was done or answered.
  private static final double HALF_LIFE_DAYS = 120;
  private static final int SUGGESTIONS = 5;

  private static final EventSpec STANDARD =
      new EventSpec(LINK, HALF_LIFE_DAYS, SUGGESTIONS, Lexicon.empty(), unit -> -1);

  /** Throws {@link IllegalArgumentException} if a value is out of range. */
  public EventSpec {
    if (!(link > 0 && link <= 1)) {
      throw new IllegalArgumentException("link must be in (0, 1], was: " + link);
    }
    if (!(halfLifeDays > 0)) {
      throw new IllegalArgumentException("halfLifeDays must be above 0, was: " + halfLifeDays);
    }
    if (suggestions < 0) {
      throw new IllegalArgumentException("suggestions must be at least 0, was: " + suggestions);
    }
    requireNonNull(lexicon, "lexicon");
    requireNonNull(regions, "regions");
  }

  /** The defaults. */
  public static EventSpec standard() {
    return STANDARD;
  }

  /** Returns this with another score from which on two messages are of one event. */
  public EventSpec withLink(double score) {
    return new EventSpec(score, halfLifeDays, suggestions, lexicon, regions);
  }

  /** Returns this with another half-life. */
  public EventSpec withHalfLifeDays(double days) {
    return new EventSpec(link, days, suggestions, lexicon, regions);
  }

  /** Returns this with more or fewer suggestions. */
  public EventSpec withSuggestions(int most) {
    return new EventSpec(link, halfLifeDays, most, lexicon, regions);
  }

  /** Returns this with names that are one word each. */
  public EventSpec withLexicon(Lexicon names) {
    return new EventSpec(link, halfLifeDays, suggestions, names, regions);
  }

  /** Returns this with the regions of units. */
  public EventSpec withRegions(IntUnaryOperator regionOfUnit) {
    return new EventSpec(link, halfLifeDays, suggestions, lexicon, regionOfUnit);
  }
}
