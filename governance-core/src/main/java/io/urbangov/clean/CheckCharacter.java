package io.urbangov.clean;

/**
 * The check characters of three standards, computed from the characters before them.
 *
 * <p>What they can miss, for one wrong character or two neighbours swapped: MOD 11-2 over digits
 * and GB 32100 miss nothing, since their moduli are primes above every difference of two values, no
 * weight is 0 and no two neighbouring weights are equal. GB 11714 counts letters up to 35 modulo
 * 11, so it misses two characters whose values differ by 11, 22 or 33, and 1 swapped with a final
 * X.
 */
final class CheckCharacter {

  /** Digits and letters without I, O, Z, S and V (GB 32100-2015). */
  static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Digits and letters: A is 10, Z is 35 (GB 11714-1997). */
  static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacter() {}

  /** For 17 digits: ISO 7064 MOD 11-2 as in GB 11643-1999; a digit or X. */
  static char ofResidentId(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2 % 11;
    }
    return "10X98765432".charAt(sum);
  }

  /** For 17 characters of the credit alphabet: weights 3^i modulo 31, GB 32100-2015. */
  static char ofCreditCode(CharSequence body) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT_ALPHABET.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** For 8 digits or letters: weights modulo 11, GB 11714-1997; a digit or X. */
  static char ofOrganizationCode(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += ORGANIZATION_ALPHABET.indexOf(body.charAt(i)) * ORGANIZATION_WEIGHTS[i];
    }
    return "0123456789X".charAt((11 - sum % 11) % 11);
  }

  /** Whether all characters of a text are of an alphabet. */
  static boolean isWrittenIn(String alphabet, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (alphabet.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
