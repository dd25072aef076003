package io.urbangov.load;

import com.google.common.primitives.ImmutableIntArray;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows. A row costs one rejection at most, unless it is used: then one for each
 * value left out. Only the ids of rows that are used count as seen.
 */
final class RecordMaker {

  private final Mapping mapping;
  private final Consumer<? super SourceRecord> records;
  private final SeenIds seen = new SeenIds();
  private final List<Problem> leftOut = new ArrayList<>();
  private @Nullable Columns columns;

  RecordMaker(Mapping mapping, Consumer<? super SourceRecord> records) {
    this.mapping = mapping;
    this.records = records;
  }

  void take(Row row, Intake intake) {
    Columns at = columnsOf(row.header());
    String id = row.get(at.id());
    if (id == null) {
      intake.reject(row.line(), "id.missing", mapping.id() + ": the row has no id");
      return;
    }
    if (isTooLong(id)) {
      intake.reject(row.line(), "id.too-long", tooLong(mapping.id()).message());
      return;
    }
    SourceRecord.Builder builder =
        SourceRecord.builder(new RecordId(mapping.source(), id), mapping.type());
    Problem problem = fill(builder, row, at);
    SourceRecord record = builder.build();
    if (problem == null) {
      problem = check(record);
    }
    if (problem == null && !seen.add(id)) {
      problem = new Problem("id.duplicate", mapping.id() + ": an earlier row has this id");
    }
    if (problem != null) {
      intake.reject(row.line(), problem.code(), problem.message());
      return;
    }
    leftOut.forEach(value -> intake.note(row.line(), value.code(), value.message()));
    intake.accept();
    records.accept(record);
  }

  private @Nullable Problem fill(SourceRecord.Builder builder, Row row, Columns at) {
    leftOut.clear();
    for (int i = 0; i < mapping.rules().size(); i++) {
      FieldRule<?> rule = mapping.rules().get(i);
      String raw = row.get(at.rules().get(i));
      Problem problem = isTooLong(raw) ? tooLong(rule.column()) : rule.apply(raw, builder);
      if (problem != null && !rule.optional()) {
        return problem;
      }
      if (problem != null) {
        leftOut.add(problem);
      }
    }
    for (Columns.Unknown unknown : at.unknown()) {
      String raw = row.get(unknown.position());
      if (isTooLong(raw)) {
        leftOut.add(tooLong(unknown.field().name()));
      } else {
        builder.set(unknown.field(), raw);
      }
    }
    return null;
  }

  private boolean isTooLong(@Nullable String raw) {
    return raw != null && raw.length() > mapping.maxLength();
  }

  private Problem tooLong(String column) {
    String rule = "must have at most " + mapping.maxLength() + " characters";
    return new Problem(column + ".too-long", column + ": " + rule);
  }

  private @Nullable Problem check(SourceRecord record) {
    for (Function<? super SourceRecord, Optional<Problem>> check : mapping.checks()) {
      Optional<Problem> problem = check.apply(record);
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    return null;
  }

  private Columns columnsOf(Header header) {
    Columns known = columns;
    if (known == null || known.header() != header) {
      known = Columns.of(mapping, header);
      columns = known;
    }
    return known;
  }

  /** Where a mapping's columns are in one header. */
  private record Columns(Header header, int id, ImmutableIntArray rules, List<Unknown> unknown) {

    record Unknown(Field<String> field, int position) {}

    static Columns of(Mapping mapping, Header header) {
      ImmutableIntArray rules =
          ImmutableIntArray.copyOf(
              mapping.rules().stream().mapToInt(rule -> header.indexOf(rule.column())));
      int id = header.indexOf(mapping.id());
      return new Columns(
          header, id, rules, mapping.keepsUnknown() ? rest(mapping, header) : List.of());
    }

    private static List<Unknown> rest(Mapping mapping, Header header) {
      List<String> columns = new ArrayList<>(List.of(mapping.id()));
      Set<String> taken = new HashSet<>(header.names());
      List<Field<?>> fields = new ArrayList<>();
      for (FieldRule<?> rule : mapping.rules()) {
        columns.add(rule.column());
        fields.add(rule.field());
        taken.add(rule.field().name());
      }
      List<Unknown> unknown = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        String name = header.names().get(i);
        if (!columns.contains(name)) {
          Field<String> field = Field.text(name);
          unknown.add(
              new Unknown(
                  fields.contains(field)
                      ? Field.text(Header.free(name, taken, new HashMap<>()))
                      : field,
                  i));
        }
      }
      return unknown;
    }
  }
}
