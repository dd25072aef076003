package io.urbangov;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of one silo (来源记录): typed values by field. A missing value is simply not there.
 *
 * <p>Looking a field up is linear in the number of fields, which is small. {@code toString()} names
 * the record and its fields but shows no value. Immutable and thread-safe, as long as the values
 * are.
 */
public final class SourceRecord {

  private final RecordId id;
  private final EntityType type;
  private final Field<?>[] fields;
  private final Object[] values;

  private SourceRecord(RecordId id, EntityType type, Field<?>[] fields, Object[] values) {
    this.id = id;
    this.type = type;
    this.fields = fields;
    this.values = values;
  }

  /** Starts a record without values. */
  public static Builder builder(RecordId id, EntityType type) {
    return new Builder(requireNonNull(id, "id"), requireNonNull(type, "type"));
  }

  /** Where this record came from. */
  public RecordId id() {
    return id;
  }

  /** What this record describes. */
  public EntityType type() {
    return type;
  }

  /** The fields that have a value, in the order they were set. */
  public List<Field<?>> fields() {
    return Collections.unmodifiableList(Arrays.asList(fields));
  }

  /** The value of a field, or empty when it is missing. */
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable(orNull(field));
  }

  /** The value of a field, or {@code null} when it is missing: for loops over many records. */
  public <T> @Nullable T orNull(Field<T> field) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].equals(field)) {
        return field.type().cast(values[i]);
      }
    }
    return null;
  }

  /** The value of a field, or the other value when it is missing. */
  public <T> T orElse(Field<T> field, T other) {
    T value = orNull(field);
    return value == null ? other : value;
  }

  /** This record with one field set, replaced, or removed when the value is {@code null}. */
  public <T> SourceRecord with(Field<T> field, @Nullable T value) {
    return toBuilder().set(field, value).build();
  }

  /** A builder that starts with the values of this record. */
  public Builder toBuilder() {
    Builder builder = new Builder(id, type);
    Collections.addAll(builder.fields, fields);
    Collections.addAll(builder.values, values);
    return builder;
  }

  /** Equal when id, type and all values are; the order of the fields does not matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof SourceRecord that)
        || !id.equals(that.id)
        || !type.equals(that.type)
        || fields.length != that.fields.length) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      if (!values[i].equals(that.orNull(fields[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return type + " " + id + " " + Arrays.toString(fields);
  }

  /** Collects the values of one record. Not thread-safe. */
  public static final class Builder {

    private final RecordId id;
    private final EntityType type;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Builder(RecordId id, EntityType type) {
      this.id = id;
      this.type = type;
    }

    /** Sets or replaces a value; {@code null} removes it. */
    public <T> Builder set(Field<T> field, @Nullable T value) {
      int at = fields.indexOf(requireNonNull(field, "field"));
      if (value == null) {
        if (at >= 0) {
          fields.remove(at);
          values.remove(at);
        }
      } else if (at >= 0) {
        values.set(at, field.type().cast(value));
      } else {
        fields.add(field);
        values.add(field.type().cast(value));
      }
      return this;
    }

    /** Builds the record. The builder can be used on. */
    public SourceRecord build() {
      return new SourceRecord(id, type, fields.toArray(Field<?>[]::new), values.toArray());
    }
  }
}
