package io.urbangov.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number that is given as its groups of digits, without letters and separators. */
final class PhoneReader {

  private static final Pattern MOBILE = Pattern.compile("(?:86|0086|0)?(1[3-9*][\\d*]{9})");
  private static final Pattern COUNTRY = Pattern.compile("(?:0086|86)(?=[\\d*]{10,12}$)");
  private static final Pattern LANDLINE =
      Pattern.compile("(010|02\\d|0[3-9]\\d{2})([2-9*][\\d*]{6,7})");
  private static final Pattern LANDLINE_ABROAD =
      Pattern.compile("(10|2\\d|[3-9]\\d{2})([2-9*][\\d*]{6,7})");
  private static final Pattern LOCAL = Pattern.compile("[2-9*][\\d*]{6,7}");
  private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}|1\\d{2,4}|9\\d{4,5}");

  private final List<String> groups;
  private final String extension;

  PhoneReader(List<String> groups, String extension) {
    this.groups = groups;
    this.extension = extension;
  }

  /** Whether a text is a mobile number in its canonical form already, as most are. */
  static boolean isPlainMobile(String text) {
    return text.length() == 11
        && text.charAt(0) == '1'
        && text.charAt(1) >= '3'
        && Digits.isAll(text);
  }

  @Nullable Phone read() {
    String all = String.join("", groups);
    Matcher mobile = MOBILE.matcher(all);
    if (mobile.matches()) {
      return new Phone(Phone.Kind.MOBILE, "", mobile.group(1), extension);
    }
    int last = groups.size() - 1;
    if (extension.isEmpty() && last > 0 && endsWithExtension(last)) {
      return new PhoneReader(groups.subList(0, last), groups.get(last)).read();
    }
    if (SERVICE.matcher(all).matches()) {
      return new Phone(Phone.Kind.SERVICE, "", all, extension);
    }
    return landline(all);
  }

  /** A whole number of 7, 8 or 11 digits, then up to 6 more: those are an extension. */
  private boolean endsWithExtension(int last) {
    int before = groups.get(last - 1).length();
    return (before == 7 || before == 8 || before >= 10) && groups.get(last).length() <= 6;
  }

  private @Nullable Phone landline(String all) {
    Matcher country = COUNTRY.matcher(all);
    String national = country.lookingAt() ? all.substring(country.end()) : all;
    Matcher full = LANDLINE.matcher(national);
    if (full.matches()) {
      return new Phone(Phone.Kind.LANDLINE, full.group(1), full.group(2), extension);
    }
    Matcher abroad = LANDLINE_ABROAD.matcher(national);
    if (national.length() < all.length() && abroad.matches()) {
      return new Phone(Phone.Kind.LANDLINE, "0" + abroad.group(1), abroad.group(2), extension);
    }
    return LOCAL.matcher(all).matches() ? new Phone(Phone.Kind.LANDLINE, "", all, extension) : null;
  }
}
