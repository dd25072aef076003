package io.urbangov.examples.quickstart.city;

/**
 * Check characters of the codes that the city issues: GB 11643 (ISO 7064 MOD 11-2), GB 32100 and GB
 * 11714. Written for the generator alone, so that it can test the library's.
 */
final class CheckCharacters {

  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** The 18th character of a resident id (公民身份号码), from its first 17 digits. */
  static char residentId(String seventeen) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum = (sum + digit(seventeen, i)) * 2 % 11;
    }
    return "10X98765432".charAt(sum);
  }

  /** The 18th character of a unified social credit code (统一社会信用代码). */
  static char creditCode(String seventeen) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT.indexOf(seventeen.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT.charAt((31 - sum % 31) % 31);
  }

  /** The 9th character of an organization code (组织机构代码). */
  static char organizationCode(String eight) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += digit(eight, i) * BODY_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }

  private static int digit(String text, int index) {
    return Character.digit(text.charAt(index), 36);
  }
}
