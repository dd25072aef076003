package io.urbangov.geo.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A model trained on what the rules say about invented addresses. */
class AddressModelTest {

  private static final Gazetteer GAZETTEER = SampleUnits.gazetteer();
  private static List<ParsedAddress> tagged = List.of();
  private static AddressModel model = AddressModel.train(List.of(example(0)), GAZETTEER, 1);

  private static ParsedAddress example(int i) {
    String[] units = {"金湖市东湖区", "云川省北岭市西城区", "和平街道", "", "柳林镇"};
    String[] roads = {"文庙路", "青山路", "人民东路", "中山大道", "三元街"};
    String[] places = {"清水小区", "金色家园", "商务大厦", "桃花苑", ""};
    return AddressRules.of(GAZETTEER)
        .parse(
            units[i % 5]
                + roads[i / 5 % 5]
                + (i * 7 % 200 + 1)
                + "号"
                + places[i / 3 % 5]
                + (i % 3 == 0 ? "" : i * 3 % 30 + 1 + "幢")
                + (i % 2 == 0 ? "" : i * 11 % 900 + 101 + "室"));
  }

  @BeforeAll
  static void train() {
    List<ParsedAddress> examples = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      examples.add(example(i));
    }
    tagged = examples;
    model = AddressModel.train(tagged, GAZETTEER, 7);
  }

  @Test
  void model_findsElementsOfTextsItHasNotSeen() {
    ParsedAddress parsed = model.parse("金湖市东湖区青山路77号桃花苑25幢333室");
    assertThat(parsed.elements())
        .containsExactly(
            new AddressElement(AddressTag.CITY, 0, 3),
            new AddressElement(AddressTag.DISTRICT, 3, 6),
            new AddressElement(AddressTag.ROAD, 6, 9),
            new AddressElement(AddressTag.ROAD_NUMBER, 9, 12),
            new AddressElement(AddressTag.POI, 12, 15),
            new AddressElement(AddressTag.HOUSE_NUMBER, 15, 18),
            new AddressElement(AddressTag.ROOM_NUMBER, 18, 22));
  }

  @Test
  void sameInput_makesTheSameModel() {
    assertThat(bytes(AddressModel.train(tagged, GAZETTEER, 7))).isEqualTo(bytes(model));
  }

  @Test
  void savedModel_parsesAsBefore() {
    AddressModel loaded = AddressModel.load(new ByteArrayInputStream(bytes(model)), GAZETTEER);
    RandomTexts texts = new RandomTexts(5);
    for (int i = 0; i < 300; i++) {
      String text = texts.next();
      assertThat(loaded.parse(text)).as("seed 5: %s", text).isEqualTo(model.parse(text));
    }
  }

  private static byte[] bytes(AddressModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.save(out);
    return out.toByteArray();
  }

  @Test
  void strangeTexts_doNotThrow() {
    for (String text : List.of("", " ", "\uD83D", "\uDC00\uD83D", "文庙路8号".repeat(200_000))) {
      assertThat(model.parse(text).text()).isEqualTo(text);
    }
  }

  @Test
  void threads_findTheSame() {
    RandomTexts random = new RandomTexts(6);
    List<String> texts = Stream.generate(random::next).limit(300).toList();
    assertThat(texts.parallelStream().map(model::parse).toList())
        .isEqualTo(texts.stream().map(model::parse).toList());
  }

  @Test
  void wrongInput_isRefused() {
    assertThatThrownBy(() -> AddressModel.train(List.of(), GAZETTEER, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AddressModel.load(new ByteArrayInputStream(new byte[99]), GAZETTEER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version");
    assertThatThrownBy(() -> new AddressElement(AddressTag.ROAD, 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new ParsedAddress("路", List.of(new AddressElement(AddressTag.ROAD, 0, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
