package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house numbers of addresses and building names, in clean text: digits, and single letters. */
final class HouseNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("([0-9]+|(?<![a-z])[a-z](?![a-z]))(号楼|号|[幢栋座]|单元|室|层|弄)?");

  /** A house number and what it numbers, if that is said. */
  private record HouseNumber(String digits, String what) {

    boolean agrees(HouseNumber other) {
      return digits.equals(other.digits)
          && (what.isEmpty() || other.what.isEmpty() || what.equals(other.what));
    }
  }

  private HouseNumbers() {}

  /** Whether the numbers of one are the last numbers of the other; both may have none. */
  static boolean agree(String a, String b) {
    List<HouseNumber> left = numbers(a);
    List<HouseNumber> right = numbers(b);
    return left.isEmpty() == right.isEmpty() && endAlike(left, right);
  }

  /** Whether both have numbers, and they do not agree. */
  static boolean differ(String a, String b) {
    return !endAlike(numbers(a), numbers(b));
  }

  private static boolean endAlike(List<HouseNumber> left, List<HouseNumber> right) {
    int few = Math.min(left.size(), right.size());
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
      numbers.add(
          new HouseNumber(matcher.group(1), what == null ? "" : what.replaceFirst("[栋座]|号楼", "幢")));
    }
    return numbers;
  }
}
