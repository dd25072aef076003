package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * An organization code (组织机构代码): 8 digits or letters and a check character, the hyphen before it is
 * optional.
 *
 * <p>GB 11714-1997; PDY00001 to PDY99999 are for private use. Codes of refusal: {@code length},
 * {@code characters}, {@code check-character}. Immutable and thread-safe.
 *
 * @param code the 9 characters in upper case without a hyphen
 */
public record OrganizationCode(String code) {

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public OrganizationCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<OrganizationCode> parse(String raw) {
    return check(prepared(raw)).parsed(OrganizationCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(prepared(raw)).explanation();
  }

  /** As it is printed, {@code M000100Y-4}. */
  public String hyphenated() {
    return code.substring(0, 8) + "-" + code.charAt(8);
  }

  /** Whether it is one for private use, which names an organization inside one system only. */
  public boolean isPrivateUse() {
    return isPrivateUse(code);
  }

  private static boolean isPrivateUse(String code) {
    return code.startsWith("PDY")
        && Digits.isAll(code.substring(3, 8))
        && !code.startsWith("00000", 3);
  }

  private static String prepared(String raw) {
    String code = Text.compact(raw);
    return code.length() == 10 && code.charAt(8) == '-'
        ? code.substring(0, 8) + code.charAt(9)
        : code;
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("organization code (组织机构代码)", code);
    if (check.hasLength(9) && hasCharacters(check, code)) {
      check.note(() -> isPrivateUse(code) ? "body: for private use" : "body: ordinary");
      check.require(
          CheckCharacter.ofOrganizationCode(code) == code.charAt(8),
          "check character",
          "check-character",
          "must be the one of GB 11714");
    }
    return check;
  }

  private static boolean hasCharacters(Checkup check, String code) {
    return check.require(
        CheckCharacter.isWrittenIn(CheckCharacter.ORGANIZATION_ALPHABET, code),
        "characters",
        "characters",
        "must be digits or letters A to Z");
  }
}
