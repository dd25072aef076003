package io.urbangov.clean;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads telephone numbers as people write them: country code, separators, area code, extension,
 * masked digits, several in one value.
 *
 * <p>Codes of refusal: {@code phone-characters}, {@code phone-country}, {@code phone-number}. Pure
 * functions. Thread-safe.
 */
public final class Phones {

  private static final Splitter BETWEEN =
      Splitter.onPattern("[,;/、|或和]|(?<=\\d{7}) (?=\\+?\\d{7}|0\\d{2,3}-)").trimResults();
  private static final Pattern REMARK =
      Pattern.compile("^(?:tel|手机号?码?|(?:联系)?电话)[:.]? *|\\([^()\\d*+]+\\)");
  private static final Splitter GROUPS = Splitter.onPattern("[^\\d*]+").omitEmptyStrings();
  private static final Pattern EXTENSION =
      Pattern.compile("(.*\\d.*?)(?:转|轉|分机|分機|ext|x|#)[.: ]*(\\d{1,6})");
  private static final Pattern WRITTEN = Pattern.compile("[+\\d*() .\\-–—_]+");

  private Phones() {}

  /** The first number of a value, which may name several. */
  public static Parsed<Phone> parse(String raw) {
    if (PhoneReader.isPlainMobile(raw)) {
      return Parsed.of(new Phone(Phone.Kind.MOBILE, "", raw, ""));
    }
    for (String part : BETWEEN.split(prepared(raw))) {
      if (!part.isEmpty() && !part.equals("无")) {
        return one(part);
      }
    }
    return Parsed.missing();
  }

  /** All numbers of a value in order, without those that are none and without repetition. */
  public static List<Phone> parseAll(String raw) {
    List<Phone> phones = new ArrayList<>();
    for (String part : BETWEEN.split(prepared(raw))) {
      one(part).value().filter(phone -> !phones.contains(phone)).ifPresent(phones::add);
    }
    return Collections.unmodifiableList(phones);
  }

  private static String prepared(String raw) {
    return MaskedText.uniform(Digits.ascii(Text.foldCase(Text.halfWidth(Text.tidy(raw)))));
  }

  private static Parsed<Phone> one(String part) {
    String text = REMARK.matcher(part).replaceAll("").strip();
    Matcher match = EXTENSION.matcher(text);
    boolean extended = match.matches();
    String main = extended ? match.group(1).strip() : text;
    if (!WRITTEN.matcher(main).matches()) {
      return Parsed.invalid("phone-characters", "must be digits and separators");
    }
    boolean international = main.startsWith("+") || main.startsWith("(+");
    List<String> groups = GROUPS.splitToList(main);
    String digits = String.join("", groups);
    if (international && !digits.startsWith("86")) {
      return Parsed.invalid("phone-country", "must be a number of mainland China, +86");
    }
    Phone phone = new PhoneReader(groups, extended ? match.group(2) : "").read();
    return phone == null
        ? Parsed.invalid("phone-number", "must be a mobile number, or a landline of 7 or 8 digits")
        : Parsed.of(phone);
  }
}
