package io.urbangov.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.Provenance;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivorshipTest {

  private static final Field<String> NAME = Field.text("name");

  private static SourceRecord record(String id, String name) {
    return SourceRecord.builder(RecordId.parse(id), EntityType.PERSON).set(NAME, name).build();
  }

  @Test
  void fuse_majority_wins() {
    List<SourceRecord> records =
        List.of(record("a:1", "张玮"), record("b:1", "张伟"), record("c:1", "张伟"));
    FusedValue<String> fused = Survivorship.trusting("a").fuse(NAME, records).orElseThrow();
    assertThat(fused.value()).isEqualTo("张伟");
    assertThat(fused.provenance())
        .isEqualTo(new Provenance(RecordId.parse("b:1"), "most agreed", 2, 1));
    assertThat(fused.toString()).doesNotContain("张");
  }

  @Test
  void fuse_tie_goesToTheTrustedSource() {
    List<SourceRecord> records = List.of(record("a:1", "张玮"), record("b:1", "张伟"));
    FusedValue<String> fused = Survivorship.trusting("b").fuse(NAME, records).orElseThrow();
    assertThat(fused.value()).isEqualTo("张伟");
    assertThat(fused.provenance().rule()).isEqualTo("most trusted");
    assertThat(Survivorship.trusting().fuse(NAME, records))
        .get()
        .satisfies(
            first -> {
              assertThat(first.value()).isEqualTo("张玮");
              assertThat(first.provenance().rule()).isEqualTo("first of equals");
            });
  }

  @Test
  void fuse_noValue_isEmpty() {
    SourceRecord nameless = SourceRecord.builder(RecordId.parse("a:1"), EntityType.PERSON).build();
    assertThat(Survivorship.trusting().fuse(NAME, List.of(nameless))).isEmpty();
    assertThat(Survivorship.trusting().fuse(NAME, List.of(record("a:1", "张伟"))))
        .get()
        .extracting(fused -> fused.provenance().rule())
        .isEqualTo("only value");
  }
}
