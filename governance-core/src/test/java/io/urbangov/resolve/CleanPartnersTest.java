package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two clean sources that write every name in another way, so that none is ever equal. */
class CleanPartnersTest {

  private static final Field<String> NAME = Field.text("name");

  private static Resolver.Builder resolver() {
    Comparison<String> stem =
        Comparison.<String>levels()
            .level("equal", String::equals)
            .level("same stem", (a, b) -> stem(a).equals(stem(b)))
            .level("same initial", (a, b) -> a.charAt(0) == b.charAt(0))
            .build();
    return Resolver.of(EntityType.ORGANIZATION).block(FieldKey.prefix(NAME, 1)).compare(NAME, stem);
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - 1);
  }

  /** Names of stems from {@code first} on; ten stems share an initial. */
  private static List<SourceRecord> source(String source, int first, int count) {
    List<SourceRecord> records = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      String name = Character.toString('A' + i / 10) + i % 10 + source;
      records.add(
          SourceRecord.builder(new RecordId(source, "" + i), EntityType.ORGANIZATION)
              .set(NAME, name)
              .build());
    }
    return records;
  }

  private static List<Entity> linked(Resolver resolver, int firstOfB) {
    List<SourceRecord> records = new ArrayList<>(source("a", 0, 200));
    records.addAll(source("b", firstOfB, 200));
    return resolver.resolve(records).entities().stream()
        .filter(entity -> entity.members().size() > 1)
        .toList();
  }

  @Test
  void namesNeverEqual_betweenCleanSources_areFound() {
    List<Entity> linked = linked(resolver().cleanSource("a").cleanSource("b").build(), 0);
    assertThat(linked).hasSize(200);
    assertThat(linked)
        .allSatisfy(
            entity ->
                assertThat(entity.members().stream().map(RecordId::key).distinct()).hasSize(1));
  }

  @Test
  void threeOfTwoHundred_areTooFewToLearnFrom() {
    // Stems 197 to 199 alone are in both: 1.5 % of a source, below the 5 % that must be found.
    assertThat(linked(resolver().cleanSource("a").cleanSource("b").build(), 197)).isEmpty();
  }

  @Test
  void sourcesNotSaidToBeClean_areNotTaughtByPartners() {
    assertThat(linked(resolver().build(), 0)).isEmpty();
  }
}
