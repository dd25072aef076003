package io.urbangov.load;

import static java.util.Objects.requireNonNull;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Parsed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the columns of a silo become the fields of records (字段映射).
 *
 * <p>Columns are found in upper or lower case. One that is absent is a missing value, save for the
 * id. Immutable and thread-safe, as long as its functions are.
 */
public final class Mapping {

  private final String source;
  private final EntityType type;
  private final String id;
  private final List<FieldRule<?>> rules;
  private final List<Function<? super SourceRecord, Optional<Problem>>> checks;
  private final boolean keepUnknown;
  private final int maxLength;

  private Mapping(Builder builder) {
    source = builder.source;
    type = builder.type;
    id = builder.id;
    rules = List.copyOf(builder.rules);
    checks = List.copyOf(builder.checks);
    keepUnknown = builder.keepUnknown;
    maxLength = builder.maxLength;
  }

  /** Starts the mapping of a silo, whose name becomes the source of every record's id. */
  public static Builder of(String source, EntityType type) {
    return new Builder(new RecordId(source, "id").source(), requireNonNull(type, "type"));
  }

  /** The silo's name. */
  public String source() {
    return source;
  }

  /** What the records describe. */
  public EntityType type() {
    return type;
  }

  /** The column that holds the id. */
  public String id() {
    return id;
  }

  List<FieldRule<?>> rules() {
    return rules;
  }

  List<Function<? super SourceRecord, Optional<Problem>>> checks() {
    return checks;
  }

  boolean keepsUnknown() {
    return keepUnknown;
  }

  int maxLength() {
    return maxLength;
  }

  /** Collects columns. Not thread-safe. */
  public static final class Builder {

    private final String source;
    private final EntityType type;
    private final List<FieldRule<?>> rules = new ArrayList<>();
    private final List<Function<? super SourceRecord, Optional<Problem>>> checks =
        new ArrayList<>();
    private String id = "id";
    private boolean keepUnknown;
    private int maxLength = 1 << 16;

    private Builder(String source, EntityType type) {
      this.source = source;
      this.type = type;
    }

    /** The column that holds the row's own number in its silo; default {@code id}. */
    public Builder id(String column) {
      id = Header.normalize(column);
      return this;
    }

    /** Takes a column as text. */
    public Builder text(Field<String> field, String column) {
      return field(field, column, Parsed::of);
    }

    /**
     * Takes a column whose value must be valid: a row with an invalid one is rejected with the code
     * {@code COLUMN.invalid}. A parser's own code that has a dot in it, such as {@code
     * unit.unknown}, is used instead.
     */
    public <T> Builder field(Field<T> field, String column, Function<String, Parsed<T>> parse) {
      rules.add(new FieldRule<>(field, Header.normalize(column), parse, false));
      return this;
    }

    /** Takes a column whose invalid values are left out: same rejection, but the row is used. */
    public <T> Builder optional(Field<T> field, String column, Function<String, Parsed<T>> parse) {
      rules.add(new FieldRule<>(field, Header.normalize(column), parse, true));
      return this;
    }

    /** Rejects the rows whose record has a problem; checks run in the order given. */
    public Builder check(Function<? super SourceRecord, Optional<Problem>> problem) {
      checks.add(requireNonNull(problem, "problem"));
      return this;
    }

    /**
     * Keeps all other columns as {@code Field.text(column)}, the name in lower case; where a mapped
     * text field has that name already, as {@code column.2}. By default they are left out.
     */
    public Builder keepUnknown() {
      keepUnknown = true;
      return this;
    }

    /**
     * The most UTF-16 characters of a value, at least 1; default 65,536. A longer one is invalid
     * with the code {@code COLUMN.too-long}, whatever it would be parsed to: a megabyte in a cell
     * is a broken export, and costs whoever compares it.
     */
    public Builder maxLength(int characters) {
      maxLength = characters;
      return this;
    }

    /** Throws {@link IllegalArgumentException} if a name is blank or a field is given twice. */
    public Mapping build() {
      List<String> problems = new ArrayList<>();
      if (id.isEmpty()) {
        problems.add("id must not be blank");
      }
      if (maxLength < 1) {
        problems.add("maxLength must be at least 1, was: " + maxLength);
      }
      Set<Field<?>> seen = new HashSet<>();
      for (FieldRule<?> rule : rules) {
        if (rule.column().isEmpty()) {
          problems.add("column of field " + rule.field() + " must not be blank");
        }
        if (!seen.add(rule.field())) {
          problems.add("field must be mapped once, was: " + rule.field());
        }
      }
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
      return new Mapping(this);
    }
  }
}
