package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

  private static final String LONE = "\uD842"; // half of a surrogate pair, as bad JSON can have it

  /** Alphabets and lengths on both sides of what fits into 63 bits. */
  @ParameterizedTest
  @CsvSource({
    "01,63", // base 3 to the 39th is the most, so these are bytes
    "0123456789,15", // grids, GB/T 30428.1
    "0123456789,18", // the most that digits can have
    "0123456789,20", // professional grids, CJ/T 349
    "0123456789G,17",
    "0123456789ABCDEFGHJKLMNPQRTUWXY,11", // credit codes have this alphabet, but 18 characters
    "0123456789ABCDEFGHJKLMNPQRTUWXY,18",
    "网格甲乙0-,6",
    "\uD840\uDC00\uFF21a,8" // a surrogate pair sorts before full width by UTF-16 code unit
  })
  void codes_ofAnyAlphabet_areFoundAndKept(String alphabet, int length) {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      List<String> codes = new ArrayList<>(randomCodes(300, alphabet, length, random));
      Collections.shuffle(codes, random);
      assertHolds("seed " + seed, codes);
    }
  }

  @Test
  void code_thatIsNotThere_isNotFound() {
    Codes digits = codes(List.of("11", "1101", "110101"));
    for (String other : List.of("", "1", "110", "1102", "11010", "1101010", "11O1", "１１", LONE)) {
      assertThat(digits.find(other)).as(other).isNegative();
    }
    assertThat(codes(List.of()).find("1")).isNegative();
    assertThat(codes(List.of("街道1", LONE)).find("街道2")).isNegative();
  }

  @Test
  void leadingZeros_areKept() {
    assertHolds("zeros", List.of("0", "00", "000", "001", "01", "1", "10"));
  }

  @Test
  void halfASurrogatePair_isKept() {
    assertHolds("halves", List.of(LONE, "\uDC00", LONE + "\uDC00", LONE + LONE, "\uE000", "\0"));
  }

  @Test
  void digitsInCodeOrder_takeEightBytesAUnit() {
    assertThat(codes(List.of("11", "1101", "110101001001001")).byteSize()).isEqualTo(24);
    assertThat(codes(List.of("1101", "11", "110101001001001")).byteSize()).isEqualTo(36);
  }

  private static Set<String> randomCodes(int n, String alphabet, int length, Random random) {
    Set<String> codes = new TreeSet<>();
    codes.add(alphabet.substring(0, 1).repeat(length));
    codes.add(alphabet.substring(alphabet.length() - 1).repeat(length));
    for (int i = 0; i < n; i++) {
      StringBuilder code = new StringBuilder();
      for (int at = random.nextInt(length); at >= 0; at--) {
        code.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      codes.add(code.toString());
    }
    return codes;
  }

  private static void assertHolds(String what, List<String> byRank) {
    Codes codes = codes(byRank);
    for (int rank = 0; rank < byRank.size(); rank++) {
      assertThat(codes.get(rank)).as(what).isEqualTo(byRank.get(rank));
      assertThat(codes.find(byRank.get(rank))).as(what).isEqualTo(rank);
    }
    List<String> sorted =
        IntStream.range(0, codes.size()).mapToObj(place -> codes.get(codes.at(place))).toList();
    assertThat(sorted).as(what).isEqualTo(byRank.stream().sorted().toList());
  }

  private static Codes codes(List<String> byRank) {
    KeyStore keys = new KeyStore();
    long[] numbers = byRank.stream().mapToLong(keys::add).toArray();
    return Codes.of(keys, numbers, keys.order(numbers));
  }
}
