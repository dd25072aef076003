package io.urbangov.load;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a JDBC result, from the one after its cursor; the caller opens and closes it.
 *
 * <p>Columns go by their labels, in any case. Values become text: dates {@code 1990-03-05}, times
 * {@code 2026-01-31T08:30:00} without fractions of a second, numbers without exponent and without
 * final zeros behind the point, binary as hexadecimal digits. The line of a row is its number, from
 * 1. A value the driver cannot give rejects its row with {@code COLUMN.invalid}; an error that ends
 * the result is {@code file.unreadable}, and the rows before it stay used. Not thread-safe.
 */
public final class Jdbc extends RowSource {

  private final String name;
  private final ResultSet result;

  private Jdbc(String name, ResultSet result) {
    this.name = requireNonNull(name, "name");
    this.result = requireNonNull(result, "result");
  }

  /** The rows that are left in a result; can be read once. */
  public static Jdbc of(String name, ResultSet result) {
    return new Jdbc(name, result);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  void scan(Intake intake) {
    Header header = header(intake);
    if (header == null || !intake.takesHeader(0, header)) {
      return;
    }
    for (long number = 1; next(number, intake); number++) {
      row(number, header, intake);
    }
  }

  private @Nullable Header header(Intake intake) {
    try {
      ResultSetMetaData columns = result.getMetaData();
      List<String> labels = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        labels.add(columns.getColumnLabel(i));
      }
      return Header.of(labels);
    } catch (SQLException e) {
      intake.unreadable(e, 0);
      return null;
    }
  }

  private boolean next(long number, Intake intake) {
    try {
      return result.next();
    } catch (SQLException e) {
      intake.unreadable(e, number - 1);
      return false;
    }
  }

  private void row(long number, Header header, Intake intake) {
    @Nullable String[] values = new @Nullable String[header.size()];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = Row.clean(SqlText.of(result, i + 1));
      } catch (SQLException e) {
        String column = header.names().get(i);
        intake.reject(number, column + ".invalid", column + ": the driver cannot give the value");
        return;
      }
    }
    intake.row(new Row(number, header, values));
  }
}
