package io.urbangov.benchmarks.people;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** The values of one record in the making. Not thread-safe. */
final class Draft {

  private final EnumMap<Attribute, String> values;

  Draft() {
    this(new EnumMap<>(Attribute.class));
  }

  private Draft(EnumMap<Attribute, String> values) {
    this.values = values;
  }

  Draft copy() {
    return new Draft(values.clone());
  }

  @Nullable String get(Attribute attribute) {
    return values.get(attribute);
  }

  void set(Attribute attribute, @Nullable String value) {
    if (value == null) {
      values.remove(attribute);
    } else {
      values.put(attribute, value);
    }
  }

  void swap(Attribute a, Attribute b) {
    String kept = get(a);
    set(a, get(b));
    set(b, kept);
  }

  void take(Draft other, Attribute... attributes) {
    for (Attribute attribute : attributes) {
      set(attribute, other.get(attribute));
    }
  }

  SourceRecord record(RecordId id) {
    SourceRecord.Builder record = SourceRecord.builder(id, EntityType.PERSON);
    values.forEach((attribute, value) -> record.set(attribute.field(), value));
    return record.build();
  }
}
