package io.urbangov.geo.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any text. */
class AddressPropertiesTest {

  private static final long SEED = 20261122;
  private static final int TEXTS = 3_000;
  private static final Gazetteer GAZETTEER = SampleUnits.gazetteer();
  private static final AddressRules RULES = AddressRules.of(GAZETTEER);
  private static final AddressNormalizer NORMALIZER = AddressNormalizer.of(GAZETTEER);
  private static final AddressSimilarity SIMILARITY = AddressSimilarity.of(NORMALIZER);

  private static List<String> texts() {
    RandomTexts texts = new RandomTexts(SEED);
    return Stream.generate(texts::next).limit(TEXTS).toList();
  }

  @Test
  void elements_areInOrderAndInsideTheText() {
    for (String text : texts()) {
      int end = 0;
      for (AddressElement element : RULES.parse(text).elements()) {
        assertThat(element.start()).as("seed %d: %s", SEED, text).isGreaterThanOrEqualTo(end);
        end = element.end();
      }
      assertThat(end).as("seed %d: %s", SEED, text).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void elements_coverAllButBlanksAndCommas() {
    for (String text : texts()) {
      boolean[] covered = new boolean[text.length()];
      RULES
          .parse(text)
          .elements()
          .forEach(e -> IntStream.range(e.start(), e.end()).forEach(i -> covered[i] = true));
      char[] glyphs = Glyphs.of(text);
      for (int i = 0; i < covered.length; i++) {
        if (glyphs[i] != ' ' && glyphs[i] != ',') {
          assertThat(covered[i]).as("seed %d: %s at %d", SEED, text, i).isTrue();
        }
      }
    }
  }

  @Test
  void normalize_isIdempotent() {
    for (String text : texts()) {
      String once = NORMALIZER.normalize(text).text();
      assertThat(NORMALIZER.normalize(once).text()).as("seed %d: %s", SEED, text).isEqualTo(once);
    }
  }

  @Test
  void similarity_isSymmetricAndInUnitRange() {
    List<String> texts = texts();
    for (int i = 1; i < texts.size(); i++) {
      String a = texts.get(i - 1);
      String b = texts.get(i);
      double similarity = SIMILARITY.of(a, b);
      assertThat(similarity).as("seed %d: %s %s", SEED, a, b).isBetween(0.0, 1.0);
      assertThat(SIMILARITY.of(b, a)).as("seed %d: %s %s", SEED, a, b).isEqualTo(similarity);
      assertThat(SIMILARITY.explain(a, b).value()).isEqualTo(similarity);
    }
  }

  @Test
  void strangeTexts_doNotThrow() {
    String huge = "金湖市东湖区文庙路8号-".repeat(90_000);
    for (String text :
        List.of("", " ", "\uD83D", "\uDC00\uD83D", "3\uD83D幢", "𠮷", "\0", huge, "百".repeat(400))) {
      assertThat(RULES.parse(text).text()).isEqualTo(text);
      assertThat(NORMALIZER.normalize(text).parts()).isNotNull();
      assertThat(SIMILARITY.of(text, text)).isBetween(0.0, 1.0);
      assertThat(AddressKeys.of(NORMALIZER).of(text)).isNotNull();
    }
  }

  @Test
  void threads_findTheSame() {
    List<String> texts = texts();
    List<ParsedAddress> one = texts.stream().map(RULES::parse).toList();
    List<ParsedAddress> many = texts.parallelStream().map(RULES::parse).toList();
    assertThat(many).isEqualTo(one);
    assertThat(texts.parallelStream().map(text -> NORMALIZER.normalize(text).text()).toList())
        .isEqualTo(texts.stream().map(text -> NORMALIZER.normalize(text).text()).toList());
  }

  @Test
  void values_doNotShowTheAddress() {
    ParsedAddress parsed = RULES.parse("文庙路8号");
    assertThat(parsed.toString()).contains("ROAD").doesNotContain("文庙");
    assertThat(NORMALIZER.normalize("文庙路8号").toString()).doesNotContain("文庙");
    assertThat(SIMILARITY.explain("文庙路8号", "文庙路9号").toText()).doesNotContain("文庙");
  }
}
