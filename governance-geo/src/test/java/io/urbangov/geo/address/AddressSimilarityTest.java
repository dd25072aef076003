package io.urbangov.geo.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressSimilarityTest {

  private static final AddressNormalizer NORMALIZER = AddressNormalizer.of(SampleUnits.gazetteer());
  private static final AddressSimilarity SIMILARITY = AddressSimilarity.of(NORMALIZER);

  @Test
  void otherWritingOfOneAddress_is1() {
    assertThat(SIMILARITY.of("东湖区文庙路8号三号楼二单元501", "金湖市東湖區文庙路８号3栋2单元501室")).isEqualTo(1);
  }

  @Test
  void missingLevels_costLessThanAnotherNumber() {
    String address = "金湖市东湖区文庙路8号清水小区3幢";
    assertThat(SIMILARITY.of(address, "文庙路8号清水小区3幢"))
        .isGreaterThan(SIMILARITY.of(address, "金湖市东湖区文庙路18号清水小区5幢"));
  }

  @Test
  void anotherRoad_isLessLike() {
    assertThat(SIMILARITY.of("东湖区文庙路8号", "东湖区文庙路8号院"))
        .isGreaterThan(SIMILARITY.of("东湖区文庙路8号", "东湖区青山路8号"));
  }

  @Test
  void explanation_saysWhatEachElementGave() {
    assertThat(SIMILARITY.explain("文庙路8号清水小区", "文庙路9号清水小区").toText())
        .contains("+1.00  road agrees")
        .contains("-0.70  roadno differs")
        .contains("+1.00  poi agrees");
  }

  @Test
  void training_learnsWhatTellsPairsApart() {
    // In these pairs only the room decides; that of the default weights is small.
    List<LabelledAddresses> labelled = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String house = "文庙路" + i + "号清水小区3幢";
      labelled.add(new LabelledAddresses(house + "501室", house + "2单元501室", true));
      labelled.add(new LabelledAddresses(house + "501室", house + "2单元601室", false));
    }
    AddressSimilarity trained = AddressSimilarity.train(NORMALIZER, labelled);
    assertThat(trained.of("青山路8号3幢501室", "青山路8号3幢2单元501室")).isGreaterThan(0.8);
    assertThat(trained.of("青山路8号3幢501室", "青山路8号3幢2单元601室")).isLessThan(0.2);
    assertThat(AddressSimilarity.train(NORMALIZER, labelled).of("青山路8号3幢", "青山路8号"))
        .isEqualTo(trained.of("青山路8号3幢", "青山路8号"));
  }

  @Test
  void noPairs_areRefused() {
    assertThatThrownBy(() -> AddressSimilarity.train(NORMALIZER, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labelled must not be empty");
  }

  @Test
  void keys_areSharedByWritingsOfOneAddress() {
    AddressKeys keys = AddressKeys.of(NORMALIZER);
    assertThat(keys.of("金湖市东湖区文庙路8号清水小区3栋501")).containsExactly("road:文庙路|8", "poi:清水小区|3");
    assertThat(keys.of("文庙路八号")).containsExactly("road:文庙路|8");
    assertThat(keys.of("青山路与文庙路交叉口")).isEqualTo(keys.of("文庙路和青山路交汇处"));
    assertThat(keys.of("石门村三组")).isEmpty();
    assertThat(keys.of("清水小区")).containsExactly("poi:清水小区");
  }
}
