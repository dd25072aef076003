package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwappedNamesTest {

  private static final Field<String> GIVEN = Field.text("given");
  private static final Field<String> SURNAME = Field.text("surname");
  private static final Field<String> BOTH = Field.text("both");
  private static final Field<String> CITY = Field.text("city");

  private static SourceRecord record(String key, String name) {
    int at = name.indexOf('/');
    SourceRecord.Builder record =
        SourceRecord.builder(new RecordId("s", key), EntityType.PERSON).set(CITY, "x");
    record.set(GIVEN, at == 0 ? null : name.substring(0, at));
    record.set(SURNAME, at == name.length() - 1 ? null : name.substring(at + 1));
    return SwappedNames.with(record.build(), BOTH, GIVEN, SURNAME);
  }

  @ParameterizedTest
  @CsvSource({
    "john/smith, smith/john, both: swapped",
    "john/smith, john/smith, both: different",
    "john/smith, smyth/jon, 'both: swapped, alike'",
    "john/smith, /john, both: one in the other's place",
    "smith/, john/smith, both: one in the other's place",
    "john/smith, mary/jones, both: different",
    "john/john, john/john, both: different",
    "john/smith, /, both: missing",
  })
  void comparison_names_areOnTheLevel(String a, String b, String level) {
    List<SourceRecord> records = List.of(record("1", a), record("2", b));
    Resolution resolution =
        Resolver.of(EntityType.PERSON)
            .block(FieldKey.exact(CITY))
            .compare(BOTH, SwappedNames.comparison())
            .build()
            .resolve(records);
    String why = resolution.explain(records.get(0).id(), records.get(1).id()).toText();
    assertThat(why).contains(level);
    why = resolution.explain(records.get(1).id(), records.get(0).id()).toText();
    assertThat(why).as("the other way round").contains(level);
  }
}
