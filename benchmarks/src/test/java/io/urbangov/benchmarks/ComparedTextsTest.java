package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which level two texts of one field are, by the explanation. */
class ComparedTextsTest {

  private static final Field<String> TEXT = Field.text("text");
  private static final Field<String> CITY = Field.text("city");

  private static SourceRecord record(String key, String text) {
    return SourceRecord.builder(new RecordId("s", key), EntityType.PLACE)
        .set(TEXT, text)
        .set(CITY, "x")
        .build();
  }

  private static String why(Comparison<String> comparison, String a, String b) {
    Resolution resolution =
        Resolver.of(EntityType.PLACE)
            .block(FieldKey.exact(CITY))
            .compare(TEXT, comparison)
            .build()
            .resolve(List.of(record("1", a), record("2", b)));
    return resolution.explain(new RecordId("s", "1"), new RecordId("s", "2")).toText();
  }

  @ParameterizedTest
  @CsvSource({
    "7025550100, 7025550100, text: equal",
    "7025550100, 7025550101, text: at most 1 edits",
    "7025550100, 7025551299, text: same exchange",
    "7025550100, 7025650199, text: different",
    "0100, 2399, text: different",
  })
  void phoneNumbers(String a, String b, String level) {
    assertThat(why(PhoneNumbers.comparison(), a, b)).contains(level);
    assertThat(why(PhoneNumbers.comparison(), b, a)).as("symmetric").contains(level);
  }

  @ParameterizedTest
  @CsvSource({
    "ada lovelace, lovelace ada, text: same names",
    "ada m lovelace, ada k lovelace, text: same names",
    "ada lovelace, ada lovelace grace hopper alan turing, text: names contained",
    "ada lovelace, grace hopper, text: different",
    "a b, c d, text: different",
    "王伟 李娜, 李娜 王伟, text: same names",
    "王伟, 李娜, text: different",
  })
  void people(String a, String b, String level) {
    assertThat(why(WordSets.people(), a, b)).contains(level);
    assertThat(why(WordSets.people(), b, a)).as("symmetric").contains(level);
  }

  @ParameterizedTest
  @CsvSource({
    "career forum, introduction to the career forum column, text: words contained",
    "career forum, query optimization, text: different",
    "query optimization, query optimisation, text: bigram Jaccard at least 0.7",
  })
  void titles(String a, String b, String level) {
    assertThat(why(WordSets.titles(), a, b)).contains(level);
    assertThat(why(WordSets.titles(), b, a)).as("symmetric").contains(level);
  }
}
