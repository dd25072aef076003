package io.urbangov.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The numbers are invented. */
class PhonesTest {

  private static final long SEED = 11;

  @Test
  void parseAll_severalNumbers_keepsTheGoodOnesInOrder() {
    assertThat(Phones.parseAll("13800001111；010-62345678转8 / abc、13800001111,0816-2345678"))
        .extracting(Phone::canonical)
        .containsExactly("13800001111", "010-62345678-8", "0816-2345678");
    assertThat(Phones.parseAll(" ")).isEmpty();
  }

  @Test
  void parse_canonicalForm_isTheSameNumber() {
    Random random = new Random(SEED);
    String[] areas = {"", "010-", "021-", "0816-", "0755-"};
    String[] extensions = {"", "-1", "-1234"};
    for (int n = 0; n < 2_000; n++) {
      String local = "" + (20_000_000 + random.nextInt(60_000_000));
      String mobile = "1" + (3 + random.nextInt(7)) + (100_000_000 + random.nextInt(900_000_000));
      String main = random.nextBoolean() ? mobile : areas[random.nextInt(areas.length)] + local;
      String written = main + extensions[random.nextInt(extensions.length)];
      Parsed<Phone> phone = Phones.parse(written);
      assertThat(phone.map(Phone::canonical)).as("seed %d", SEED).isEqualTo(Parsed.of(written));
    }
  }

  @Test
  void agreesWith_hiddenOrUnsaidParts_doNotDiffer() {
    assertThat(phone("138****1234").agreesWith(phone("13800001234"))).isTrue();
    assertThat(phone("13800001234").agreesWith(phone("138****1234"))).isTrue();
    assertThat(phone("138****1234").agreesWith(phone("13800001235"))).isFalse();
    assertThat(phone("62345678").agreesWith(phone("010-62345678-1"))).isTrue();
    assertThat(phone("021-62345678").agreesWith(phone("010-62345678"))).isFalse();
    assertThat(phone("62345678-2").agreesWith(phone("62345678-1"))).isFalse();
    assertThat(phone("12345").agreesWith(phone("13800001234"))).isFalse();
  }

  @Test
  void toString_showsNoDigit() {
    assertThat(phone("13800001234")).hasToString("Phone[MOBILE]");
    assertThat(phone("138****1234")).hasToString("Phone[MOBILE, masked]");
    assertThat(Phones.parse("1380000123").toString()).doesNotContain("138");
    assertThatIllegalArgumentException().isThrownBy(() -> new Phone(Phone.Kind.MOBILE, "", "", ""));
  }

  private static Phone phone(String raw) {
    return Phones.parse(raw).value().orElseThrow();
  }
}
