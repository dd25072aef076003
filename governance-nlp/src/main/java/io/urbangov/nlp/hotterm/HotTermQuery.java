package io.urbangov.nlp.hotterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to a {@link HotTermIndex}: what is hot in these days, in this area?
 *
 * <p>Immutable and thread-safe.
 *
 * @param from first day of the window
 * @param to last day of the window
 * @param area where; default everywhere
 * @param top how many terms at most; default 10
 * @param category only messages of this category, or all
 * @param channel only messages of this channel, or all
 * @param background what the window is held against; default both past and surroundings
 * @param history how many days before the window count as the past; default 365
 * @param minReporters how many different people at least; default 3
 * @param maxChance how many terms may be hot by chance alone, as theory has it: a term must be as
 *     much less probable as there are terms to look at (Bonferroni); default 0.01, and 1000 fills
 *     the list whenever there is anything above the expected
 * @param samples how many of a term's messages are given at most; default 5
 */
public record HotTermQuery(
    LocalDate from,
    LocalDate to,
    Area area,
    int top,
    @Nullable String category,
    @Nullable String channel,
    Background background,
    int history,
    int minReporters,
    double maxChance,
    int samples) {

  /** Throws {@link IllegalArgumentException} if a value is out of range. */
  public HotTermQuery {
    require(!to.isBefore(from), "to must not be before from", from + ", " + to);
    require(top >= 1, "top must be at least 1", top);
    require(history >= 0, "history must be at least 0 days", history);
    require(minReporters >= 1, "minReporters must be at least 1", minReporters);
    require(maxChance > 0, "maxChance must be above 0", maxChance);
    require(samples >= 0, "samples must be at least 0", samples);
  }

  /** Starts a question about these days, both included. */
  public static Builder between(LocalDate from, LocalDate to) {
    return new Builder(from, to);
  }

  private static void require(boolean rule, String text, Object was) {
    if (!rule) {
      throw new IllegalArgumentException(text + ", was: " + was);
    }
  }

  /** Builds a question. Not thread-safe. */
  public static final class Builder {
    private final LocalDate from;
    private final LocalDate to;
    private Area area = Area.everywhere();
    private int top = 10;
    private @Nullable String category;
    private @Nullable String channel;
    private Background background = Background.BOTH;
    private int history = 365;
    private int minReporters = 3;
    private double maxChance = 0.01;
    private int samples = 5;

    private Builder(LocalDate from, LocalDate to) {
      this.from = from;
      this.to = to;
    }

    /** Asks about an area only. */
    public Builder in(Area place) {
      area = place;
      return this;
    }

    /** Asks for so many terms at most. */
    public Builder top(int count) {
      top = count;
      return this;
    }

    /** Asks about a category only. */
    public Builder category(@Nullable String name) {
      category = name;
      return this;
    }

    /** Asks about a channel only. */
    public Builder channel(@Nullable String name) {
      channel = name;
      return this;
    }

    /** Holds the window against this. */
    public Builder against(Background what) {
      background = what;
      return this;
    }

    /** Takes so many days before the window as the past. */
    public Builder history(int days) {
      history = days;
      return this;
    }

    /** Asks for terms that so many different people used at least. */
    public Builder minReporters(int people) {
      minReporters = people;
      return this;
    }

    /** Asks for terms of which so many are hot by chance alone at most, as theory has it. */
    public Builder maxChance(double terms) {
      maxChance = terms;
      return this;
    }

    /** Asks for so many messages of each term at most. */
    public Builder samples(int count) {
      samples = count;
      return this;
    }

    /** Returns the question. */
    public HotTermQuery build() {
      return new HotTermQuery(
          from,
          to,
          area,
          top,
          category,
          channel,
          background,
          history,
          minReporters,
          maxChance,
          samples);
    }
  }
}
