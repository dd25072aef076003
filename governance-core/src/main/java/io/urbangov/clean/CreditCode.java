package io.urbangov.clean;

import io.urbangov.Explanation;

/**
 * A unified social credit code (统一社会信用代码), 18 characters: department 1, category 1, division 6,
 * organization code 9, check character 1.
 *
 * <p>GB 32100-2015. The organization code inside is checked as well, by GB 11714. Codes of refusal:
 * {@code length}, {@code characters}, {@code check-character}, {@code organization-check}. An
 * unknown department or division refuses nothing. Immutable and thread-safe.
 *
 * @param code the 18 characters in upper case
 */
public record CreditCode(String code) {

  /** Throws {@link IllegalArgumentException} if the code is not valid. */
  public CreditCode {
    check(code).throwIfBroken();
  }

  /** Reads a code. */
  public static Parsed<CreditCode> parse(String raw) {
    return check(Text.compact(raw)).parsed(CreditCode::new);
  }

  /** Whether a text is a code. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /** What each part says, and what is wrong with it. */
  public static Explanation explain(String raw) {
    return check(Text.compact(raw)).explanation();
  }

  /** The Chinese word for the department that registered it, such as 工商; empty when unknown. */
  public String department() {
    return CreditDepartments.department(code);
  }

  /** The Chinese word for the category, such as 企业; empty when unknown. */
  public String category() {
    return CreditDepartments.category(code);
  }

  /** The 6 digits of the division where it was registered. */
  public String division() {
    return code.substring(2, 8);
  }

  /** The organization code inside, characters 9 to 17. */
  public OrganizationCode organization() {
    return new OrganizationCode(code.substring(8, 17));
  }

  private static Checkup check(String code) {
    Checkup check = new Checkup("credit code (统一社会信用代码)", code);
    if (check.hasLength(18) && hasCharacters(check, code)) {
      check.note(() -> "department: " + orUnknown(CreditDepartments.department(code)));
      check.note(() -> "category: " + orUnknown(CreditDepartments.category(code)));
      check.note(() -> "division " + code.substring(2, 8) + ": " + province(code));
      requireChecks(check, code);
    }
    return check;
  }

  private static boolean hasCharacters(Checkup check, String code) {
    return check.require(
        CheckCharacter.isWrittenIn(CheckCharacter.CREDIT_ALPHABET, code)
            && Digits.isAll(code.substring(2, 8)),
        "characters",
        "characters",
        "must be digits or letters without I, O, Z, S, V, and digits at 3 to 8");
  }

  private static void requireChecks(Checkup check, String code) {
    check.require(
        CheckCharacter.ofCreditCode(code) == code.charAt(17),
        "check character",
        "check-character",
        "must be the one of GB 32100");
    check.require(
        CheckCharacter.ofOrganizationCode(code.substring(8, 16)) == code.charAt(16),
        "organization code",
        "organization-check",
        "must end in the check character of GB 11714");
  }

  private static String province(String code) {
    return orUnknown(Provinces.nameOrEmpty(code.substring(2, 4)));
  }

  private static String orUnknown(String words) {
    return words.isEmpty() ? "unknown" : words;
  }
}
