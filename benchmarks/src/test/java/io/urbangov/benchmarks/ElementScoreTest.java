package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.urbangov.geo.address.AddressElement;
import io.urbangov.geo.address.AddressTag;
import io.urbangov.geo.address.ParsedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementScoreTest {

  private static final String TAGGED =
      """
      文 B-road
      庙 I-road
      路 I-road
      8 B-roadno
      号 I-roadno
      - B-redundant
      青 B-subRoad
      街 I-subRoad

      清 B-poi
      水 I-poi
      苑 I-poi
      3 B-houseno
      2 B-cellno
      """;

  @TempDir private Path folder = Path.of("");

  private List<ParsedAddress> tagged() throws IOException {
    return TaggedFile.read(Files.writeString(folder.resolve("tagged.txt"), TAGGED));
  }

  @Test
  void taggedFile_becomesTextsWithElements() throws IOException {
    List<ParsedAddress> tagged = tagged();
    assertThat(tagged).extracting(ParsedAddress::text).containsExactly("文庙路8号-青街", "清水苑32");
    assertThat(tagged.get(0).elements())
        .containsExactly(
            new AddressElement(AddressTag.ROAD, 0, 3),
            new AddressElement(AddressTag.ROAD_NUMBER, 3, 5),
            new AddressElement(AddressTag.REDUNDANT, 5, 6),
            new AddressElement(AddressTag.SUB_ROAD, 6, 8));
    assertThat(tagged.get(1).elements()).hasSize(3);
  }

  @Test
  void f1_countsExactSpansWithTheirTag() throws IOException {
    // True are 7; found are 2, of which the road is right: 2 * 1 / (7 + 2).
    ElementScore score =
        ElementScore.of(
            tagged(),
            text ->
                text.startsWith("文")
                    ? new ParsedAddress(
                        text,
                        List.of(
                            new AddressElement(AddressTag.ROAD, 0, 3),
                            new AddressElement(AddressTag.HOUSE_NUMBER, 3, 5)))
                    : new ParsedAddress(text, List.of()));
    assertThat(score.f1()).isEqualTo(2.0 / 9, within(1e-12));
    assertThat(score.byTag()).containsEntry("road", 1.0).containsEntry("houseno", 0.0);
  }
}
