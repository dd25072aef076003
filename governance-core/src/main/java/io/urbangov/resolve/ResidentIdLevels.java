package io.urbangov.resolve;

import io.urbangov.clean.MaskedText;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.ResidentId;
import io.urbangov.clean.Text;
import java.util.List;

/** On which level two resident ids (公民身份号码) are. */
final class ResidentIdLevels {

  static final List<String> NAMES =
      List.of(
          "equal",
          "same number of 15 and 18 digits",
          "visible digits agree",
          "one slip",
          "two slips",
          "same district and birth date");

  private static final int DIFFERENT = NAMES.size();

  /** The part before the check character, of which the first 14 are district and birth date. */
  private static final int BODY = 17;

  private static final int BIRTH_END = 14;

  /**
   * A number in the form of 18 characters.
   *
   * @param verified whether it has a check character that is right
   */
  private record Form(String text, boolean masked, boolean verified) {

    static Form of(String raw) {
      if (ResidentId.parse(raw) instanceof Parsed.Valid<ResidentId> valid) {
        return new Form(valid.clean().id(), false, Text.compact(raw).length() == 18);
      }
      return ResidentId.parseMasked(raw) instanceof Parsed.Valid<MaskedText> masked
          ? new Form(masked.clean().pattern(), true, false)
          : new Form(Text.compact(raw), false, false);
    }

    String body() {
      return text.length() > BODY ? text.substring(0, BODY) : text;
    }

    @Override
    public String toString() {
      return "Form";
    }
  }

  private ResidentIdLevels() {}

  static int of(String a, String b) {
    if (a.equals(b) && a.indexOf('*') < 0 && !Form.of(a).masked()) {
      return 0;
    }
    Form left = Form.of(a);
    Form right = Form.of(b);
    if (left.masked() || right.masked()) {
      return agree(left.text(), right.text()) ? 2 : DIFFERENT;
    }
    if (left.text().equals(right.text()) || left.body().equals(right.body())) {
      return 1;
    }
    if (!left.verified() || !right.verified()) {
      int slips =
          Math.min(
              DamerauLevenshtein.distance(left.text(), right.text()),
              DamerauLevenshtein.distance(left.body(), right.body()));
      if (slips <= 2) {
        return slips == 1 ? 3 : 4;
      }
    }
    return sameBirth(left.body(), right.body()) ? 5 : DIFFERENT;
  }

  private static boolean agree(String a, String b) {
    return a.indexOf('*') >= 0 ? new MaskedText(a).agreesWith(b) : new MaskedText(b).agreesWith(a);
  }

  private static boolean sameBirth(String a, String b) {
    return a.length() == BODY && b.length() == BODY && a.regionMatches(0, b, 0, BIRTH_END);
  }
}
