package io.urbangov.nlp.name;

import io.urbangov.EntityType;
import io.urbangov.Explanation;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Resolver;
import java.util.List;

/** The name of the level on which a comparison puts a pair, as an explanation shows it. */
final class Levels {

  private Levels() {}

  static String name(Comparison<String> comparison, Field<String> field, String a, String b) {
    Resolver resolver =
        Resolver.of(EntityType.PERSON)
            .block(new FieldKey<>(field, "one block", text -> List.of("all")))
            .compare(field, comparison)
            .build();
    SourceRecord left = record("1", field, a);
    SourceRecord right = record("2", field, b);
    Explanation explanation = resolver.resolve(List.of(left, right)).explain(left.id(), right.id());
    String start = field.name() + ": ";
    return explanation.details().stream()
        .map(Explanation::text)
        .filter(text -> text.startsWith(start))
        .map(text -> text.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }

  private static SourceRecord record(String key, Field<String> field, String text) {
    return SourceRecord.builder(new RecordId("s", key), EntityType.PERSON).set(field, text).build();
  }
}
