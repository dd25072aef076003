package io.urbangov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceRecordTest {

  private static final Field<String> NAME = Field.text("name");
  private static final Field<Double> LON = Field.number("lon");
  private static final RecordId ID = new RecordId("residents", "7");

  @Test
  void find_missingField_isEmpty() {
    SourceRecord record = SourceRecord.builder(ID, EntityType.PERSON).set(NAME, "张伟").build();
    assertThat(record.find(NAME)).contains("张伟");
    assertThat(record.find(LON)).isEmpty();
    assertThat(record.fields()).containsExactly(NAME);
  }

  @Test
  void with_null_removesTheValue() {
    SourceRecord record = SourceRecord.builder(ID, EntityType.PERSON).set(NAME, "张伟").build();
    assertThat(record.with(LON, 104.1).with(NAME, null).fields()).containsExactly(LON);
    assertThat(record.fields()).containsExactly(NAME);
  }

  @Test
  void equals_ignoresTheOrderOfFields() {
    SourceRecord.Builder empty = SourceRecord.builder(ID, EntityType.PERSON);
    SourceRecord one = empty.build().with(NAME, "李娜").with(LON, 104.1);
    SourceRecord two = empty.build().with(LON, 104.1).with(NAME, "李娜");
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo(one.with(NAME, "李纳"));
  }

  @Test
  void toString_showsNoValue() {
    SourceRecord record = SourceRecord.builder(ID, EntityType.PERSON).set(NAME, "张伟").build();
    assertThat(record.toString()).isEqualTo("PERSON residents:7 [name]");
  }

  @Test
  void recordId_ordersBySourceThenKey() {
    assertThat(RecordId.parse("a:z:1")).isEqualTo(new RecordId("a", "z:1"));
    assertThat(new RecordId("a", "z")).isLessThan(new RecordId("b", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordId("a:b", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordId.parse("nothing"));
  }

  @Test
  void entity_isNamedAfterItsSmallestMember() {
    RecordId other = new RecordId("household", "9");
    Entity entity = Entity.of(EntityType.PERSON, java.util.List.of(ID, other, ID));
    assertThat(entity.id()).isEqualTo(other);
    assertThat(entity.members()).containsExactly(other, ID);
  }

  @Test
  void explanation_printsAnIndentedTree() {
    Explanation tree =
        Explanation.of(
            3.5, "total", Explanation.of(4, "name agrees"), Explanation.remark("no phone"));
    assertThat(tree.toText()).isEqualTo("+3.50  total\n  +4.00  name agrees\n  no phone");
  }
}
