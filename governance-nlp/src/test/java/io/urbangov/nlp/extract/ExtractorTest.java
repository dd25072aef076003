package io.urbangov.nlp.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.urbangov.clean.Parsed;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.nlp.extract.PlacePart.Kind;
import io.urbangov.relate.Node;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an extractor promises beside finding things. */
class ExtractorTest {

  private static final Extractor EXTRACTOR = SpanScore.EXTRACTOR;

  private static List<Mention> extract(String text) {
    return EXTRACTOR.extract(text, SpanScore.SENT);
  }

  @Test
  void toString_showsNoWords() {
    String text = "我叫周文斌，身份证990103201202091217，电话13800002718，车牌湘A12345，住望川路5栋，花了3万元";
    List<Mention> mentions = extract(text);
    assertThat(mentions).hasSize(6);
    for (Mention mention : mentions) {
      assertThat(mention.toString()).matches("[A-Z_]+\\[\\d+, \\d+\\)");
    }
  }

  @Test
  void offsets_areEnoughToMask() {
    String text = "请联系人赵晓燕回电１３８００００２７１８。";
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : extract(text)) {
      for (int i = mention.start(); i < mention.end(); i++) {
        masked.setCharAt(i, '*');
      }
    }
    assertThat(masked).hasToString("请联系人***回电***********。");
  }

  @Test
  void mistypedId_isPersonalAllTheSame() {
    Mention.Identity id = (Mention.Identity) extract("身份证990107195112025786写错了").get(0);
    assertThat(id.id()).isInstanceOf(Parsed.Invalid.class);
  }

  @Test
  void titleAndName_areParted() {
    Mention.Person person = (Mention.Person) extract("尊敬的欧阳老师：").get(0);
    assertThat(person.name().surname()).isEqualTo("欧阳");
    assertThat(person.name().title()).isEqualTo("老师");
    assertThat(person.name().isSurnameOnly()).isTrue();
  }

  @Test
  void partsOfAPlace_areInOrder() {
    String text = "云溪区望川路128号星悦花园二期5栋1单元1203旁边";
    Mention.Place place = (Mention.Place) extract(text).get(0);
    assertThat(
            place.parts().stream()
                .map(part -> part.kind() + " " + text.substring(part.start(), part.end())))
        .containsExactly(
            "DIVISION 云溪区",
            "ROAD 望川路",
            "HOUSE_NUMBER 128号",
            "ESTATE 星悦花园",
            "ESTATE 二期",
            "BUILDING 5栋1单元1203",
            "RELATION 旁边");
    assertThat(place.has(Kind.RELATION)).isTrue();
  }

  @Test
  void emptySupplementaryAndTraditional_keepOffsets() {
    assertThat(extract("")).isEmpty();
    String text = "😀𠮷請問望川路與梅嶺路交叉口";
    Mention place = extract(text).get(0);
    assertThat(place.in(text)).isEqualTo("望川路與梅嶺路交叉口");
  }

  static Stream<String> badInput() {
    return Stream.of(
        "路".repeat(1_000_000),
        "一".repeat(200_000),
        "1".repeat(200_000),
        "A1区".repeat(100_000),
        "张先生".repeat(50_000),
        "和".repeat(200_000),
        "*".repeat(200_000),
        "\uD800\uDC00\uD800路\uDC00",
        "<p>&nbsp;<br/>\u0000\u0007\uFFFE</p>",
        "no Chinese at all, call me maybe",
        "🎉".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInput_isReadInOrderWithinBounds(String text) {
    assertOrdered(text, extract(text));
  }

  @Test
  void randomText_isReadInOrderWithinBounds() {
    long seed = 20261021;
    Random random = new Random(seed);
    String[] bits = {
      "望川路",
      "小区",
      "A3区",
      "张",
      "先生",
      "昨晚",
      "十点",
      "3",
      "号",
      "栋",
      "元",
      "万",
      "，",
      "和",
      "的",
      "在",
      "派出所",
      "138",
      "00001111",
      "湘A",
      "·",
      " ",
      "\n",
      "😀",
      "\uD83D",
      "年",
      "月",
      "日",
      "至今",
      "到",
      "公司",
      "旁边",
      "交叉口",
      "一",
      "某"
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      assertOrdered("seed " + seed + " round " + round, text.toString());
    }
  }

  private static void assertOrdered(String why, String text) {
    try {
      assertOrdered(text, extract(text));
    } catch (RuntimeException e) {
      throw new AssertionError(why, e);
    }
  }

  private static void assertOrdered(String text, List<Mention> mentions) {
    int last = 0;
    for (Mention mention : mentions) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isLessThanOrEqualTo(text.length());
      last = mention.end();
    }
  }

  @Test
  void places_areLinkedToTheirUnit() {
    Extractor extractor = EXTRACTOR.withUnits(city());
    Mention place = extractor.extract("南溪区城关镇的路", SpanScore.SENT).get(0);
    assertThat(place.links()).containsExactly(Node.unit("0201"));
    Mention both = extractor.extract("城关镇停水", SpanScore.SENT).get(0);
    assertThat(both.links()).containsExactly(Node.unit("0101"), Node.unit("0201"));
    Mention office = extractor.extract("河长办不管", SpanScore.SENT).get(0);
    assertThat(office.type()).isEqualTo(MentionType.PLACE);
    assertThat(office.links()).containsExactly(Node.unit("09"));
  }

  private static Hierarchy city() {
    return Hierarchy.load(
            List.of(
                new UnitRow("units", 1, "0", "澄江市", "市", null),
                new UnitRow("units", 1, "01", "云溪区", "区", "0"),
                new UnitRow("units", 1, "02", "南溪区", "区", "0"),
                new UnitRow("units", 1, "0101", "城关镇", "镇", "01"),
                new UnitRow("units", 1, "0201", "城关镇", "镇", "02"),
                new UnitRow("units", 1, "09", "河长办", "部门", "0")))
        .hierarchy();
  }

  @Test
  void givenPlaces_areFoundWithoutAnEnding() {
    Extractor extractor = EXTRACTOR.withPlaces(Kind.ESTATE, List.of("阳光100后海"));
    String text = "阳光100后海的学校";
    assertThat(extractor.extract(text, SpanScore.SENT).get(0).in(text)).isEqualTo("阳光100后海");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXTRACTOR.withPlaces(Kind.ESTATE, List.of("湾")))
        .withMessage("names must have two characters at least");
  }

  @Test
  void linker_isAskedForCanonicalWords() {
    Extractor extractor =
        EXTRACTOR.withLinker((type, words) -> List.of(new Node(type.name(), words)));
    Mention phone = extractor.extract("请致电138 0000 5566", SpanScore.SENT).get(0);
    assertThat(phone.links()).containsExactly(new Node("PHONE", "13800005566"));
  }
}
