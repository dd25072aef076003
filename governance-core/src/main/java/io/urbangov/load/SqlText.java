package io.urbangov.load;

import static java.time.temporal.ChronoUnit.SECONDS;

import com.google.common.io.BaseEncoding;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A JDBC value as text that does not depend on driver, locale or time zone. */
final class SqlText {

  private static final int LIMIT = PhysicalLines.LIMIT;

  private SqlText() {}

  static @Nullable String of(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Timestamp timestamp) {
      return text(local(row, column, LocalDateTime.class, timestamp.toLocalDateTime()));
    }
    if (value instanceof Date date) {
      return local(row, column, LocalDate.class, date.toLocalDate()).toString();
    }
    if (value instanceof Time time) {
      return text(local(row, column, LocalTime.class, time.toLocalTime()));
    }
    return value == null ? null : text(value);
  }

  /**
   * The value by itself: {@code java.sql}'s own types go through the default time zone, where some
   * times do not exist. Drivers that know no {@code java.time} give what they have.
   */
  private static <T> T local(ResultSet row, int column, Class<T> type, T fallback) {
    try {
      T value = row.getObject(column, type);
      return value == null ? fallback : value;
    } catch (SQLException e) {
      return fallback;
    }
  }

  private static String text(Object value) throws SQLException {
    if (value instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(SECONDS));
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(SECONDS));
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(SECONDS));
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return value instanceof byte[] bytes ? hex(bytes) : large(value);
  }

  private static String number(Number number) {
    if (!(number instanceof BigDecimal || number instanceof Double || number instanceof Float)) {
      return number.toString();
    }
    if (!Double.isFinite(number.doubleValue()) && !(number instanceof BigDecimal)) {
      return number.toString();
    }
    BigDecimal decimal = new BigDecimal(number.toString());
    return (decimal.scale() > 0 ? decimal.stripTrailingZeros() : decimal).toPlainString();
  }

  private static String large(Object value) throws SQLException {
    if (value instanceof Clob clob) {
      return clob.getSubString(1, bounded(clob.length()));
    }
    if (value instanceof Blob blob) {
      return hex(blob.getBytes(1, bounded(blob.length())));
    }
    return value.toString();
  }

  private static int bounded(long length) throws SQLException {
    if (length > LIMIT) {
      throw new SQLException("length must be at most " + LIMIT + ", was: " + length);
    }
    return (int) length;
  }

  private static String hex(byte[] bytes) {
    return BaseEncoding.base16().lowerCase().encode(bytes);
  }
}
