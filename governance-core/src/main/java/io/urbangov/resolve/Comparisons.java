package io.urbangov.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The usual comparisons. All are symmetric, immutable and thread-safe; text is compared as it is,
 * so clean it first.
 */
public final class Comparisons {

  private Comparisons() {}

  /** Equal or different. For codes and categories. */
  public static <T> Comparison<T> exact() {
    return Comparison.<T>levels().level("equal", Object::equals).build();
  }

  /** Equal, then {@link JaroWinkler} bounds, such as 0.92 and 0.8. For Latin names. */
  public static Comparison<String> jaroWinkler(double... atLeast) {
    return Comparison.of("Jaro–Winkler", new JaroWinkler(), atLeast);
  }

  /** Equal, then at most so many {@link DamerauLevenshtein} edits, ascending. For codes, dates. */
  public static Comparison<String> damerauLevenshtein(int... atMost) {
    int[] bounds = atMost.clone();
    List<String> names = new ArrayList<>(List.of("equal"));
    for (int i = 0; i < bounds.length; i++) {
      if (bounds[i] <= (i == 0 ? 0 : bounds[i - 1])) {
        throw new IllegalArgumentException("atMost must ascend from 1, was: " + bounds[i]);
      }
      names.add("at most " + bounds[i] + " edits");
    }
    int most = bounds.length == 0 ? 0 : bounds[bounds.length - 1];
    return Comparison.graded(
        names,
        (a, b) -> {
          int edits = a.equals(b) ? 0 : DamerauLevenshtein.distance(a, b, most);
          int grade = edits == 0 ? 0 : 1;
          while (grade > 0 && grade <= bounds.length && edits > bounds[grade - 1]) {
            grade++;
          }
          return grade;
        });
  }

  /** Equal, then Jaccard bounds on bigrams ({@link QGrams}), such as 0.8 and 0.5. For titles. */
  public static Comparison<String> bigrams(double... atLeast) {
    return Comparison.of("bigram Jaccard", QGrams.of(2), atLeast);
  }

  /**
   * Names of several words, separated by blanks: equal; the same words in another order; then for
   * each {@link QGrams} bound on bigrams, whether all words of one are words of the other too;
   * last, such containment alone. Names that are not equal must not have different numbers: 祥和苑2幢
   * is not 祥和苑4幢. For shops, estates, firms.
   */
  public static Comparison<String> words(double... atLeast) {
    Comparison.Builder<String> levels =
        Comparison.<String>levels()
            .level("equal", String::equals)
            .level("same words", (a, b) -> words(a).equals(words(b)));
    QGrams bigrams = QGrams.of(2);
    for (double bound : atLeast) {
      levels
          .level(
              "words contained, bigram Jaccard at least " + bound,
              (a, b) -> bigrams.of(a, b) >= bound && contained(a, b))
          .level(
              "bigram Jaccard at least " + bound,
              (a, b) -> bigrams.of(a, b) >= bound && !HouseNumbers.differ(a, b));
    }
    return levels.level("words contained", Comparisons::contained).build();
  }

  /**
   * Clean addresses and names of buildings: equal; then {@link QGrams} bounds on bigrams, where the
   * house numbers must agree. 牡丹华庭1幢 may be 拂泽大道3号牡丹华庭1幢, but not 牡丹华庭2幢 nor 牡丹华庭.
   */
  public static Comparison<String> addresses(double... atLeast) {
    QGrams bigrams = QGrams.of(2);
    Comparison.Builder<String> levels = Comparison.<String>levels().level("equal", String::equals);
    for (double bound : atLeast) {
      levels.level(
          "numbers agree, bigram Jaccard at least " + bound,
          (a, b) -> bigrams.of(a, b) >= bound && HouseNumbers.agree(a, b));
    }
    return levels.build();
  }

  private static boolean contained(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    return (left.containsAll(right) || right.containsAll(left)) && !HouseNumbers.differ(a, b);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split(" ", -1)));
  }

  /**
   * Equal, then at most so far apart, ascending, in the unit of the field. For numbers; NaN is a
   * missing value, an infinity equals itself only.
   */
  public static Comparison<Double> numeric(double... atMost) {
    Comparison.Builder<Double> levels =
        Comparison.<Double>levels().level("equal", (a, b) -> a.doubleValue() == b.doubleValue());
    double previous = 0;
    for (double bound : atMost) {
      if (!(bound > previous)) {
        throw new IllegalArgumentException("atMost must ascend from above 0, was: " + bound);
      }
      previous = bound;
      levels.level(
          String.format(Locale.ROOT, "at most %s apart", bound),
          (a, b) -> Math.abs(a - b) <= bound);
    }
    return levels.build();
  }

  /**
   * Birth dates: equal; day and month swapped or one digit mistyped; the same year and one more
   * part; at most a year apart.
   */
  public static Comparison<LocalDate> date() {
    return Comparison.<LocalDate>levels()
        .level("equal", LocalDate::equals)
        .level("one slip of the pen", Comparisons::oneSlip)
        .level(
            "same year and month or day",
            (a, b) ->
                a.getYear() == b.getYear()
                    && (a.getMonth() == b.getMonth() || a.getDayOfMonth() == b.getDayOfMonth()))
        .level("at most a year apart", (a, b) -> Math.abs(ChronoUnit.DAYS.between(a, b)) <= 366)
        .build();
  }

  /**
   * Resident ids (公民身份号码), raw or clean: equal; the same number in 15 and 18 digits; visible digits
   * of a masked one agree; one slip, two slips; same district and birth date alone. A slip is one
   * digit mistyped, left out or swapped with the next; two ids with right check characters are not
   * a slip apart, so neither are those of twins.
   */
  public static Comparison<String> residentId() {
    return Comparison.graded(ResidentIdLevels.NAMES, ResidentIdLevels::of);
  }

  /**
   * Telephone numbers, raw or clean: equal; the same number in another form, with another extension
   * or with its area code left out; visible digits agree, as of 138****1234; one digit mistyped or
   * two swapped; mobile numbers that differ in the carrier's three digits alone. Of several numbers
   * in a value the two most alike count.
   */
  public static Comparison<String> phone() {
    return Comparison.graded(PhoneLevels.NAMES, PhoneLevels::of);
  }

  private static boolean oneSlip(LocalDate a, LocalDate b) {
    boolean swapped =
        a.getYear() == b.getYear()
            && a.getMonthValue() == b.getDayOfMonth()
            && a.getDayOfMonth() == b.getMonthValue();
    return swapped || DamerauLevenshtein.isWithin(a.toString(), b.toString(), 1);
  }
}
