package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * A professional grid's code (专业网格编码), 20 digits: object 6, county 6, street 3, community 3,
 * sequence 2.
 *
 * <p>CJ/T 349-2010. Codes of refusal: {@code length}, {@code characters}, {@code province}.
 * Immutable and thread-safe.
 *
 * @param code the 20 digits
 */
public record ServiceGridCode(String code) {

  private static final int FIRST_MERGED = 601;

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public ServiceGridCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<ServiceGridCode> parse(String raw) {
    return check(Text.compact(raw)).parsed(ServiceGridCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(Text.compact(raw)).explanation();
  }

  /** The 6 digits of what is managed or served; they end in 00 for a main class (大类). */
  public String object() {
    return code.substring(0, 6);
  }

  /** The 6 digits of the county or district. */
  public String county() {
    return code.substring(6, 12);
  }

  /** The 3 digits of the street or town within the county. */
  public String street() {
    return code.substring(12, 15);
  }

  /** The 3 digits of the community, or of several: see {@link #isMerged}. */
  public String community() {
    return code.substring(15, 18);
  }

  /** Whether the grid covers more than one community: numbers from 601. */
  public boolean isMerged() {
    return isMerged(code);
  }

  /** The number of the grid within the community; 0 when the community is not divided. */
  public int sequence() {
    return Integer.parseInt(code, 18, 20, 10);
  }

  private static boolean isMerged(String code) {
    return Integer.parseInt(code, 15, 18, 10) >= FIRST_MERGED;
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("professional grid code (专业网格编码)", code);
    if (check.hasLength(20) && check.hasDigits()) {
      check.note(() -> "object " + code.substring(0, 6) + mainClass(code));
      if (check.startsInProvince(6)) {
        check.note(() -> "county " + code.substring(6, 12));
        check.note(() -> "street " + code.substring(12, 15));
        check.note(() -> "community " + code.substring(15, 18) + merged(code));
        check.note(() -> "sequence " + code.substring(18) + undivided(code));
      }
    }
    return check;
  }

  private static String mainClass(String code) {
    return code.startsWith("00", 4) ? ": a main class (大类)" : "";
  }

  private static String merged(String code) {
    return isMerged(code) ? ": several communities" : "";
  }

  private static String undivided(String code) {
    return code.endsWith("00") ? ": the community is not divided" : "";
  }
}
