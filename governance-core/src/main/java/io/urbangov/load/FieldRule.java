package io.urbangov.load;

import static java.util.Objects.requireNonNull;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Parsed;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one column becomes one field. */
record FieldRule<T>(
    Field<T> field, String column, Function<String, Parsed<T>> parse, boolean optional) {

  FieldRule {
    requireNonNull(field, "field");
    requireNonNull(parse, "parse");
  }

  /** Sets the field, or says why the value cannot be used. */
  @Nullable Problem apply(@Nullable String raw, SourceRecord.Builder record) {
    if (raw == null) {
      return null;
    }
    Parsed<T> parsed = parse.apply(raw);
    if (parsed instanceof Parsed.Valid<T> valid) {
      record.set(field, valid.clean());
    }
    return parsed instanceof Parsed.Invalid<T> invalid ? problem(invalid) : null;
  }

  private Problem problem(Parsed.Invalid<T> invalid) {
    String code = invalid.code().indexOf('.') >= 0 ? invalid.code() : column + ".invalid";
    return new Problem(code, column + ": " + invalid.message());
  }
}
