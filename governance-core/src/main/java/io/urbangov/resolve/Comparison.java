package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * How two values of one field are compared: an ordered scale of comparison levels (比较级别), from
 * different to the same. A missing value is a level of its own and counts neither way. A text of
 * more than 8,192 characters is on the best level beside an equal one, else on the lowest: the time
 * that a similarity takes is bounded, whatever comes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Comparison<T> {

  /** The level of a pair in which a value is missing. */
  static final int MISSING = 0;

  /** The lowest level of a pair in which both values are there: none of the named levels. */
  static final int DIFFERENT = 1;

  /** The most levels a scale can name, so that four bits hold a level. */
  private static final int MAX_LEVELS = 13;

  /** The level of a pair of values, {@link #DIFFERENT} or more. */
  @FunctionalInterface
  interface Leveler<T> {
    int of(T a, T b);
  }

  private final List<String> levels;
  private final Leveler<T> leveler;
  private final boolean termFrequency;

  private Comparison(List<String> levels, Leveler<T> leveler, boolean termFrequency) {
    this.levels = List.copyOf(levels);
    this.leveler = leveler;
    this.termFrequency = termFrequency;
  }

  /** Starts a scale; name its levels from the best downward. */
  public static <T> Builder<T> levels() {
    return new Builder<>();
  }

  /**
   * Returns the scale: equal, then a level per bound on the similarity, then different.
   *
   * @param similarity measures two unequal values; NaN is different
   * @param atLeast descending bounds in (0, 1], at most 12
   */
  public static <T> Comparison<T> of(
      String name, Similarity<? super T> similarity, double... atLeast) {
    requireNonNull(similarity, "similarity");
    if (atLeast.length > MAX_LEVELS - 1) {
      throw new IllegalArgumentException("bounds must be 0 to 12, was: " + atLeast.length);
    }
    List<String> levels = new ArrayList<>(List.of("missing", "different"));
    double[] bounds = new double[atLeast.length];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = atLeast[bounds.length - 1 - i];
      if (!(bounds[i] > 0 && bounds[i] <= 1) || (i > 0 && bounds[i] <= bounds[i - 1])) {
        throw new IllegalArgumentException(
            "atLeast must descend within (0, 1], was: " + Arrays.toString(atLeast));
      }
      levels.add(name + " at least " + bounds[i]);
    }
    levels.add("equal");
    Leveler<T> leveler =
        (a, b) -> {
          if (a.equals(b)) {
            return bounds.length + 2;
          }
          double value = similarity.of(a, b);
          int level = DIFFERENT;
          while (level <= bounds.length && value >= bounds[level - 1]) {
            level++;
          }
          return level;
        };
    return new Comparison<>(levels, leveler, false);
  }

  /**
   * Returns a scale whose level is found in one step, for values that are costly to read.
   *
   * @param names the levels from the best downward, 1 to 13
   * @param level the index in {@code names} of the level of a pair, or anything beyond for
   *     different; must be symmetric, thread-safe and deterministic
   */
  public static <T> Comparison<T> graded(
      List<String> names, ToIntBiFunction<? super T, ? super T> level) {
    requireNonNull(level, "level");
    List<String> levels = levelNames(names);
    int best = levels.size() - 1;
    return new Comparison<>(
        levels,
        (a, b) -> Math.min(best, Math.max(DIFFERENT, best - level.applyAsInt(a, b))),
        false);
  }

  private static List<String> levelNames(List<String> names) {
    if (names.isEmpty() || names.size() > MAX_LEVELS) {
      throw new IllegalArgumentException("levels must be 1 to 13, was: " + names.size());
    }
    List<String> levels = new ArrayList<>(List.of("missing", "different"));
    for (int i = names.size() - 1; i >= 0; i--) {
      levels.add(names.get(i));
    }
    return levels;
  }

  /**
   * This comparison with term-frequency adjustment: agreement on a rare value weighs more than on a
   * common one. Applies to pairs on the best level whose values are equal.
   */
  public Comparison<T> withTermFrequency() {
    return new Comparison<>(levels, leveler, true);
  }

  boolean termFrequency() {
    return termFrequency;
  }

  /** The names of the levels: missing, different, then from the worst to the best. */
  List<String> levelNames() {
    return levels;
  }

  int best() {
    return levels.size() - 1;
  }

  int level(T a, T b) {
    if (LongTexts.isTooLong(a) || LongTexts.isTooLong(b)) {
      return a.equals(b) ? best() : DIFFERENT;
    }
    return leveler.of(a, b);
  }

  /** The same for values that are known to be of the field that is compared. */
  @SuppressWarnings("unchecked")
  int levelOf(Object a, Object b) {
    return leveler.of((T) a, (T) b);
  }

  /**
   * Collects levels from the best downward. Not thread-safe.
   *
   * @param <T> the type of the values
   */
  public static final class Builder<T> {

    private final List<String> names = new ArrayList<>();
    private final List<BiPredicate<? super T, ? super T>> tests = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the next lower level.
     *
     * @param name names it in explanations
     * @param test whether a pair that reached no better level is on this one; must be symmetric,
     *     thread-safe and deterministic
     */
    public Builder<T> level(String name, BiPredicate<? super T, ? super T> test) {
      names.add(requireNonNull(name, "name"));
      tests.add(requireNonNull(test, "test"));
      return this;
    }

    /** Builds the comparison; at least one level and at most 13. */
    public Comparison<T> build() {
      List<String> levels = levelNames(names);
      @SuppressWarnings("unchecked") // filled from a list of such tests
      BiPredicate<? super T, ? super T>[] fixed = tests.toArray(BiPredicate[]::new);
      Leveler<T> leveler =
          (a, b) -> {
            for (int i = 0; i < fixed.length; i++) {
              if (fixed[i].test(a, b)) {
                return fixed.length + 1 - i;
              }
            }
            return DIFFERENT;
          };
      return new Comparison<>(levels, leveler, false);
    }
  }
}
