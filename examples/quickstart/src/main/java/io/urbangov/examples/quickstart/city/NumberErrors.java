package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;

/** How ids, phones and credit codes are written down. Not thread-safe. */
final class NumberErrors {

  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private final Planter planter;
  private final Draw draw;

  NumberErrors(Planter planter) {
    this.planter = planter;
    this.draw = planter.draw();
  }

  /** A resident id; only silos that may not see it in full mask it. */
  String residentId(String id, boolean maskable) {
    if (planter.plants(Difficulty.ID_MISSING)) {
      return "";
    }
    if (id.startsWith("19", 6) && planter.plants(Difficulty.ID_15)) {
      return wide(id.substring(0, 6) + id.substring(8, 17));
    }
    if (maskable && planter.plants(Difficulty.ID_MASKED)) {
      return id.substring(0, 6) + "********" + id.substring(14);
    }
    if (planter.plants(Difficulty.ID_DIGIT)) {
      return wide(otherDigit(id, 2, 17));
    }
    return wide(planter.plants(Difficulty.ID_SWAP) ? swapped(id) : id);
  }

  /** A phone; an empty one stays empty. */
  String phone(String phone, boolean maskable) {
    if (phone.isEmpty() || planter.plants(Difficulty.PHONE_MISSING)) {
      return "";
    }
    if (maskable && planter.plants(Difficulty.PHONE_MASKED)) {
      return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
    String typed =
        planter.plants(Difficulty.PHONE_DIGIT) ? otherDigit(phone, 5, phone.length()) : phone;
    return wide(planter.plants(Difficulty.PHONE_FORMAT) ? formatted(typed) : typed);
  }

  String creditCode(String code) {
    if (planter.plants(Difficulty.CREDIT_MISSING)) {
      return "";
    }
    if (!planter.plants(Difficulty.CREDIT_CHARACTER)) {
      return code;
    }
    int at = draw.between(8, 17);
    String others = CREDIT.replace(code.substring(at, at + 1), "");
    return code.substring(0, at)
        + others.charAt(draw.below(others.length()))
        + code.substring(at + 1);
  }

  private String wide(String text) {
    return planter.plants(Difficulty.FULL_WIDTH) ? Numerals.fullWidth(text) : text;
  }

  private String formatted(String phone) {
    if (phone.contains("-")) {
      return phone.replace("-", " ");
    }
    String spaced = phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7);
    return draw.pick(List.of("+86 " + phone, "86-" + phone, spaced, spaced.replace('-', ' ')));
  }

  /** Changes one digit in [from, end): never the start that says that nothing is real. */
  private String otherDigit(String text, int from, int end) {
    int at = draw.between(from, end - 1);
    int digit = (text.charAt(at) - '0' + draw.between(1, 9)) % 10;
    return text.substring(0, at) + digit + text.substring(at + 1);
  }

  /** Swaps two different neighbours among digits 3 to 17; every birth date has some. */
  private String swapped(String id) {
    List<Integer> places = new ArrayList<>();
    for (int i = 2; i < 16; i++) {
      if (id.charAt(i) != id.charAt(i + 1)) {
        places.add(i);
      }
    }
    int at = draw.pick(places);
    return id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
  }
}
