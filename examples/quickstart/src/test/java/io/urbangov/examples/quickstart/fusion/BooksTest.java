package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.LOCAL_ADDRESS;
import static io.urbangov.examples.quickstart.fusion.CityFields.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places are found by their address or by their name in a text. */
class BooksTest {

  private final Resolution places =
      PlaceSpec.resolver()
          .resolve(
              List.of(
                  place("1", "金桂苑1幢", "桂花路8号金桂苑1幢"),
                  place("2", "松林广场", "松林路20号"),
                  place("3", "松林广场大厦", "松林路22号"),
                  place("4", "望湖码头", "湖滨路1号"),
                  place("5", "望湖码头", "松林路90号")));
  private final AddressBook addresses = new AddressBook(places);
  private final NameBook names = new NameBook(places);

  private static SourceRecord place(String id, String name, String address) {
    return SourceRecord.builder(new RecordId("a", id), EntityType.PLACE)
        .set(NAME, name)
        .set(LOCAL_ADDRESS, address)
        .build();
  }

  @Test
  void address_leadsToThePlaceItBeginsWith() {
    assertThat(found("松林路20号")).isEqualTo("a:2 same address");
    assertThat(found("桂花路8号金桂苑1幢302室")).isEqualTo("a:1 address begins with the place's");
  }

  @Test
  void address_isNotCutWithinANumber() {
    assertThat(found("湖滨路1号")).isEqualTo("a:4 same address");
    assertThat(found("湖滨路12号")).isEqualTo("none");
    assertThat(found("松林路2")).isEqualTo("none");
  }

  private String found(String address) {
    return addresses
        .find(place("x", "x", address))
        .map(found -> found.place().id() + " " + found.evidence())
        .orElse("none");
  }

  @Test
  void text_namesThePlaceWithTheLongestName() {
    assertThat(names.find("松林广场大厦门口漏水")).extracting(e -> e.id().key()).containsExactly("3");
    assertThat(names.find("金桂苑1幢对面的松林 广场")).extracting(e -> e.id().key()).containsExactly("1", "2");
  }

  @Test
  void name_ofTwoPlaces_namesNeither() {
    assertThat(names.find("望湖码头有垃圾")).isEmpty();
  }
}
