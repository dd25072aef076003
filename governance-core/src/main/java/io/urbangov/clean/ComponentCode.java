package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * A city component's code (部件编码), 16 digits: county 6, main class 2, class 2, serial number 6.
 *
 * <p>GB/T 30428.2 and CJ/T 214. What a class means differs by city and edition, so it is not told
 * here. Codes of refusal: {@code length}, {@code characters}, {@code province}. Immutable and
 * thread-safe.
 *
 * @param code the 16 digits
 */
public record ComponentCode(String code) {

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public ComponentCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<ComponentCode> parse(String raw) {
    return check(Text.compact(raw)).parsed(ComponentCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(Text.compact(raw)).explanation();
  }

  /** The 6 digits of the county or district. */
  public String county() {
    return code.substring(0, 6);
  }

  /** The 2 digits of the main class (大类). */
  public String mainClass() {
    return code.substring(6, 8);
  }

  /** The 2 digits of the class within the main class (小类). */
  public String subClass() {
    return code.substring(8, 10);
  }

  /** The serial number (流水号) within county and class. */
  public int serial() {
    return Integer.parseInt(code, 10, 16, 10);
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("component code (部件编码)", code);
    if (check.hasLength(16) && check.hasDigits() && check.startsInProvince(0)) {
      check.note(() -> "county " + code.substring(0, 6));
      check.note(() -> "main class (大类) " + code.substring(6, 8));
      check.note(() -> "class (小类) " + code.substring(8, 10));
      check.note(() -> "serial number " + code.substring(10));
    }
    return check;
  }
}
