package io.urbangov.benchmarks;

import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.eval.Pair;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a task and its truth, as the files give them. */
final class TaskData implements ResolveData {

  /** Febrl names a record {@code rec-223-dup-0}: its true cluster is 223. */
  private static final Pattern FEBRL = Pattern.compile("rec-(\\d+)-(?:org|dup-\\d+)");

  private final FileTask task;
  private final Kind kind;
  private final List<SourceRecord> records = new ArrayList<>();
  private final Set<RecordId> ids = new HashSet<>();
  private final Map<RecordId, String> clusters = new HashMap<>();

  TaskData(FileTask task, Kind kind) {
    this.task = task;
    this.kind = kind;
    read("a", task.a());
    if (task.b() != null) {
      read("b", task.b());
    }
  }

  @Override
  public List<SourceRecord> records() {
    return records;
  }

  private void read(String source, Path file) {
    List<Row> rows = rows(file);
    if (rows.isEmpty()) {
      throw new WrongUse("no rows in " + file);
    }
    requireColumn(rows.get(0), task.id(), file);
    requireColumn(rows.get(0), task.truthColumn(), file);
    Map<Field<String>, String> columns = columns(rows.get(0).columns());
    for (Row row : rows) {
      String key = task.id() == null ? Long.toString(row.line()) : require(row, task.id());
      RecordId id = new RecordId(source, key);
      if (!ids.add(id)) {
        throw new WrongUse("ids must be unique in " + file + ", was again in line " + row.line());
      }
      SourceRecord.Builder raw = SourceRecord.builder(id, kind.type());
      columns.forEach((field, column) -> raw.set(field, row.get(column)));
      records.add(kind.clean(raw.build()));
      if (task.truthColumn() != null) {
        clusters.put(id, cluster(require(row, task.truthColumn())));
      }
    }
  }

  private static List<Row> rows(Path file) {
    List<Row> rows = new ArrayList<>();
    Csv.of(Arguments.existing(file))
        .rows(
            List.of(),
            rows::add,
            rejection ->
                System.err.println(file + " " + rejection.line() + " " + rejection.code()));
    return rows;
  }

  /** The column of each field, by the map, or else by name. */
  private Map<Field<String>, String> columns(List<String> present) {
    Map<Field<String>, String> columns = new LinkedHashMap<>();
    if (task.map().isEmpty()) {
      for (String column : present) {
        kind.field(column).ifPresent(field -> columns.putIfAbsent(field, column));
      }
    }
    task.map()
        .forEach(
            (name, column) -> {
              Field<String> field =
                  kind.field(name)
                      .orElseThrow(
                          () ->
                              new WrongUse(
                                  "field must be one of " + kind.fields() + ", was: " + name));
              String lower = column.toLowerCase(Locale.ROOT);
              if (!present.contains(lower)) {
                throw new WrongUse("column must be one of " + present + ", was: " + column);
              }
              if (columns.put(field, lower) != null) {
                throw new WrongUse("field must be mapped once, was again: " + name);
              }
            });
    if (columns.isEmpty()) {
      throw new WrongUse("map must name columns, as no column has the name of a field: " + present);
    }
    return columns;
  }

  private static void requireColumn(Row row, @Nullable String column, Path file) {
    if (column != null && !row.columns().contains(column.toLowerCase(Locale.ROOT))) {
      throw new WrongUse(
          "column must be one of " + row.columns() + " of " + file + ", was: " + column);
    }
  }

  private static String require(Row row, String column) {
    String value = row.get(column.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw new WrongUse("line " + row.line() + " must have a value in column " + column);
    }
    return value;
  }

  private static String cluster(String text) {
    Matcher febrl = FEBRL.matcher(text);
    return febrl.matches() ? febrl.group(1) : text;
  }

  @Override
  public Set<Pair<RecordId>> truePairs() {
    Set<Pair<RecordId>> pairs = new LinkedHashSet<>();
    if (task.truthPairs() != null) {
      String other = task.b() == null ? "a" : "b";
      for (Row row : rows(task.truthPairs())) {
        if (row.columns().size() < 2) {
          throw new WrongUse("true pairs must have two columns, was: " + row.columns());
        }
        pairs.add(
            new Pair<>(
                known("a", require(row, row.columns().get(0)), row),
                known(other, require(row, row.columns().get(1)), row)));
      }
      return pairs;
    }
    Map<String, List<RecordId>> members = new HashMap<>();
    clusters.forEach(
        (id, cluster) -> members.computeIfAbsent(cluster, c -> new ArrayList<>()).add(id));
    for (List<RecordId> cluster : members.values()) {
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(new Pair<>(cluster.get(i), cluster.get(j)));
        }
      }
    }
    return pairs;
  }

  private RecordId known(String source, String key, Row row) {
    RecordId id = new RecordId(source, key);
    if (!ids.contains(id)) {
      throw new WrongUse(
          "true pairs must name rows, line " + row.line() + " does not in file " + source);
    }
    return id;
  }

  @Override
  public Map<RecordId, String> trueClusters(Set<Pair<RecordId>> truePairs) {
    if (task.truthPairs() == null) {
      return clusters;
    }
    Map<RecordId, RecordId> parents = new HashMap<>();
    for (Pair<RecordId> pair : truePairs) {
      parents.put(root(parents, pair.a()), root(parents, pair.b()));
    }
    Map<RecordId, String> connected = new HashMap<>();
    for (SourceRecord record : records) {
      connected.put(record.id(), root(parents, record.id()).toString());
    }
    return connected;
  }

  private static RecordId root(Map<RecordId, RecordId> parents, RecordId id) {
    RecordId root = id;
    for (RecordId next = parents.get(root); next != null && !next.equals(root); ) {
      root = next;
      next = parents.get(root);
    }
    return root;
  }
}
