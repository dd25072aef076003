package io.urbangov.examples.quickstart.fusion;

import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.QGrams;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares canonical addresses and the names of buildings: the words may differ a little, the house
 * numbers must not. 牡丹华庭1幢 is 拂泽大道3号牡丹华庭1幢, but not 牡丹华庭2幢.
 */
final class AddressComparison {

  private static final QGrams BIGRAMS = QGrams.of(2);
  private static final Pattern NUMBER = Pattern.compile("([0-9]+|[a-z]+)(号|幢|单元|室|层|弄)?");

  /** A house number and what it numbers, if that is said. */
  private record HouseNumber(String digits, String what) {

    boolean agrees(HouseNumber other) {
      return digits.equals(other.digits)
          && (what.isEmpty() || other.what.isEmpty() || what.equals(other.what));
    }
  }

  private AddressComparison() {}

  /** Equal, then numbers that agree and bounds on the bigrams. */
  static Comparison<String> of(double... atLeast) {
    Comparison.Builder<String> levels = Comparison.<String>levels().level("equal", String::equals);
    for (double bound : atLeast) {
      levels.level(
          "numbers agree, bigram Jaccard at least " + bound,
          (a, b) -> BIGRAMS.of(a, b) >= bound && numbersAgree(a, b));
    }
    return levels.build();
  }

  /** Whether the numbers of one are the last numbers of the other. */
  static boolean numbersAgree(String a, String b) {
    List<HouseNumber> left = numbers(a);
    List<HouseNumber> right = numbers(b);
    int few = Math.min(left.size(), right.size());
    if (few == 0) {
      return left.size() == right.size();
    }
    for (int i = 1; i <= few; i++) {
      if (!left.get(left.size() - i).agrees(right.get(right.size() - i))) {
        return false;
      }
    }
    return true;
  }

  private static List<HouseNumber> numbers(String text) {
    Matcher matcher = NUMBER.matcher(text);
    List<HouseNumber> numbers = new ArrayList<>();
    while (matcher.find()) {
      String what = matcher.group(2);
      numbers.add(new HouseNumber(matcher.group(1), what == null ? "" : what));
    }
    return numbers;
  }
}
