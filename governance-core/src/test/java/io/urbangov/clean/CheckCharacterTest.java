package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Every single-character substitution and adjacent transposition of random valid codes, against
 * what the mathematics of each standard says it can catch.
 *
 * <p>MOD 11-2 and GB 32100: all of them. Their weighted sum over a prime p must be 0 or 1; a
 * substitution changes it by w·(a-b), a transposition by (w-w')·(a-b), and neither factor is 0
 * modulo p. GB 11714: its values reach 35 but p is 11, so a change is missed exactly when the
 * weighted sum stays the same modulo 11.
 */
class CheckCharacterTest {

  private static final long SEED = 20261122;
  private static final String DIGITS_X = "0123456789X";
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2, 1};

  @Test
  void residentId_everySlipIsCaught() {
    Random random = new Random(SEED);
    for (int n = 0; n < 300; n++) {
      String id = residentId(random);
      assertThat(ResidentId.isValid(id)).as("seed %d", SEED).isTrue();
      assertThat(passing(slips(id, DIGITS_X), ResidentId::isValid)).as("seed %d", SEED).isEmpty();
    }
  }

  @Test
  void residentId_checkCharacterAloneCatchesEverySlip() {
    Random random = new Random(SEED);
    Predicate<String> passes =
        id -> Digits.isAll(id.substring(0, 17)) && CheckCharacter.ofResidentId(id) == id.charAt(17);
    for (int n = 0; n < 300; n++) {
      assertThat(passing(slips(residentId(random), DIGITS_X), passes))
          .as("without the rule of dates, seed %d", SEED)
          .isEmpty();
    }
  }

  @Test
  void creditCode_everySlipIsCaught() {
    Random random = new Random(SEED);
    for (int n = 0; n < 300; n++) {
      String code = creditCode(random);
      assertThat(CreditCode.isValid(code)).as("seed %d", SEED).isTrue();
      List<String> slips = slips(code, CheckCharacter.CREDIT_ALPHABET);
      assertThat(passing(slips, CreditCode::isValid)).as("seed %d", SEED).isEmpty();
      assertThat(passing(slips, slip -> CheckCharacter.ofCreditCode(slip) == slip.charAt(17)))
          .as("GB 32100 alone, seed %d", SEED)
          .isEmpty();
    }
  }

  @Test
  void organizationCode_anySlip_missesExactlyWhatElevenCannotTell() {
    Random random = new Random(SEED);
    int missed = 0;
    for (int n = 0; n < 300; n++) {
      String code = organizationCode(random, CheckCharacter.ORGANIZATION_ALPHABET);
      assertThat(OrganizationCode.isValid(code)).as("seed %d", SEED).isTrue();
      List<String> slips = slips(code, CheckCharacter.ORGANIZATION_ALPHABET);
      List<String> expected = passing(slips, CheckCharacterTest::sumsToZeroModuloEleven);
      assertThat(passing(slips, OrganizationCode::isValid)).as("seed %d", SEED).isEqualTo(expected);
      missed += expected.size();
    }
    assertThat(missed).as("letters make GB 11714 blind now and then").isPositive();
  }

  @Test
  void organizationCode_ofDigits_missesOnlyOneBeforeX() {
    Random random = new Random(SEED);
    for (int n = 0; n < 300; n++) {
      String code = organizationCode(random, "0123456789");
      List<String> slips = slips(code, "0123456789");
      // A final X counts 10 as a check and 33, so 0, as a letter: 1 before it can change places.
      boolean blind = code.charAt(7) == '1' && code.charAt(8) == 'X';
      assertThat(passing(slips, OrganizationCode::isValid))
          .as("seed %d", SEED)
          .hasSize(blind ? 1 : 0);
    }
  }

  /** The standard's own equation, solved for no character: Σ value·weight ≡ 0 (mod 11). */
  private static boolean sumsToZeroModuloEleven(String code) {
    int sum = DIGITS_X.indexOf(code.charAt(8));
    if (sum < 0) {
      return false;
    }
    for (int i = 0; i < 8; i++) {
      sum += Character.digit(code.charAt(i), 36) * ORGANIZATION_WEIGHTS[i];
    }
    return sum % 11 == 0;
  }

  private static List<String> passing(List<String> slips, Predicate<String> check) {
    return slips.stream().filter(check).toList();
  }

  /** All texts that differ from this one by one character, or by two neighbours swapped. */
  private static List<String> slips(String code, String alphabet) {
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < code.length(); i++) {
      String before = code.substring(0, i);
      String after = code.substring(i + 1);
      alphabet.chars().forEach(c -> slips.add(before + (char) c + after));
      if (!after.isEmpty()) {
        slips.add(before + after.charAt(0) + code.charAt(i) + after.substring(1));
      }
    }
    slips.removeIf(code::equals);
    assertThat(slips.size()).isGreaterThanOrEqualTo(code.length() * (alphabet.length() - 1));
    return slips;
  }

  private static String residentId(Random random) {
    LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
    String body =
        text(random, "123456", 1)
            + text(random, "0123456789", 5)
            + birth.toString().replace("-", "")
            + text(random, "0123456789", 3);
    return body + CheckCharacter.ofResidentId(body);
  }

  private static String creditCode(Random random) {
    String organization;
    do {
      organization = organizationCode(random, CheckCharacter.CREDIT_ALPHABET);
    } while (!CheckCharacter.isWrittenIn(CheckCharacter.CREDIT_ALPHABET, organization));
    String body = text(random, "159", 1) + "1" + text(random, "0123456789", 6) + organization;
    return body + CheckCharacter.ofCreditCode(body);
  }

  private static String organizationCode(Random random, String alphabet) {
    String body = text(random, alphabet, 8);
    return body + CheckCharacter.ofOrganizationCode(body);
  }

  private static String text(Random random, String alphabet, int length) {
    StringBuilder out = new StringBuilder();
    random.ints(length, 0, alphabet.length()).forEach(index -> out.append(alphabet.charAt(index)));
    return out.toString();
  }
}
