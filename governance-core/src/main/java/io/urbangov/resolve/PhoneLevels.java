package io.urbangov.resolve;

import io.urbangov.clean.Phone;
import io.urbangov.clean.Phones;
import io.urbangov.clean.Text;
import java.util.List;

/** On which level two values with telephone numbers are: that of the two numbers most alike. */
final class PhoneLevels {

  static final List<String> NAMES =
      List.of(
          "equal",
          "same number, written otherwise",
          "visible digits agree",
          "one digit",
          "same but for the carrier's prefix");

  private static final int DIFFERENT = NAMES.size();

  private PhoneLevels() {}

  static int of(String a, String b) {
    boolean masked = a.indexOf('*') >= 0 || b.indexOf('*') >= 0;
    if (a.equals(b) && !masked) {
      return 0;
    }
    List<Phone> left = Phones.parseAll(a);
    List<Phone> right = Phones.parseAll(b);
    if (left.isEmpty() || right.isEmpty()) {
      return unreadable(Text.compact(a), Text.compact(b));
    }
    int best = DIFFERENT;
    for (Phone one : left) {
      for (Phone other : right) {
        best = Math.min(best, of(one, other));
      }
    }
    return best;
  }

  /** Numbers of other countries: as text. */
  private static int unreadable(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    boolean digits = a.length() >= 6 && Character.isDigit(a.charAt(0));
    return digits && DamerauLevenshtein.isWithin(a, b, 1) ? 3 : DIFFERENT;
  }

  private static String line(Phone phone) {
    return phone.areaCode() + phone.number();
  }

  private static int of(Phone a, Phone b) {
    if (a.isMasked() || b.isMasked()) {
      return a.agreesWith(b) ? 2 : DIFFERENT;
    }
    if (a.agreesWith(b) || line(a).equals(line(b))) {
      return 1;
    }
    if (DamerauLevenshtein.isWithin(line(a), line(b), 1)) {
      return 3;
    }
    boolean mobile = a.kind() == Phone.Kind.MOBILE && b.kind() == Phone.Kind.MOBILE;
    return mobile && a.number().substring(3).equals(b.number().substring(3)) ? 4 : DIFFERENT;
  }
}
