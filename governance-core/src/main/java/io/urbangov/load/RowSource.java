package io.urbangov.load;

import io.urbangov.Rejection;
import io.urbangov.SourceRecord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something that has rows: a CSV file, JSON Lines, a JDBC result.
 *
 * <p>Reading never throws for what is in the data, nor because it cannot be read: that is a {@link
 * Rejection} as well, and the rows before it stay used. What the given functions throw is passed
 * on. One pass, constant memory but for the ids already seen. The functions are called on the
 * caller's thread, in the order of the rows. Not thread-safe.
 */
public abstract sealed class RowSource permits Csv, JsonLines, Jdbc {

  RowSource() {}

  /** The name that rejections carry as their source. */
  public abstract String name();

  /** Reads all rows as records. A row is used when its id is new and no value forbids it. */
  public final LoadSummary read(
      Mapping mapping,
      Consumer<? super SourceRecord> records,
      Consumer<? super Rejection> rejections) {
    RecordMaker maker = new RecordMaker(mapping, records);
    return run(new Intake(name(), List.of(mapping.id()), maker::take, rejections));
  }

  /**
   * Reads all rows as they are.
   *
   * @param required columns without which the source is left out; JSON Lines have no header and
   *     ignore them
   */
  public final LoadSummary rows(
      Collection<String> required,
      Consumer<? super Row> rows,
      Consumer<? super Rejection> rejections) {
    return run(
        new Intake(
            name(),
            Set.copyOf(required).stream().sorted().toList(),
            (row, intake) -> {
              intake.accept();
              rows.accept(row);
            },
            rejections));
  }

  private LoadSummary run(Intake intake) {
    scan(intake);
    return intake.summary();
  }

  abstract void scan(Intake intake);
}
