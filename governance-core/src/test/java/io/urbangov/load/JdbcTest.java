package io.urbangov.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import io.urbangov.Rejection;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Against real databases: H2 has strict types, SQLite types each value by itself. */
class JdbcTest {

  private static final String H2 = "jdbc:h2:mem:";
  private static final String SQLITE = "jdbc:sqlite::memory:";

  private static final Mapping ALL =
      Mapping.of("db", EntityType.PERSON).keepUnknown().maxLength(PhysicalLines.LIMIT).build();

  @Test
  void read_h2_typesBecomeCanonicalText() throws SQLException {
    String table =
        """
        create table t (ID int, Born date, Seen timestamp(3), At time, Area decimal(10, 3),
          Lon double, Big decimal(30, 0), Alive boolean, Note clob, Photo varbinary(9),
          Zoned timestamp with time zone, Real4 real)
        """;
    String row =
        """
        insert into t values (7, '1990-03-05', '2026-01-31 08:30:00.250', '08:30:00', 12.500,
          104.06, 120000000000000000000, true, '独居', x'0aff', '2026-01-31 08:30:00+08:00', 0.1)
        """;
    Loaded loaded = load(H2, ALL, "select * from t", table, row);
    assertThat(loaded.rejections()).isEmpty();
    assertThat(loaded.ids()).containsExactly("7");
    assertThat(texts(loaded))
        .containsExactly(
            "born=1990-03-05",
            "seen=2026-01-31T08:30:00",
            "at=08:30:00",
            "area=12.5",
            "lon=104.06",
            "big=120000000000000000000",
            "alive=true",
            "note=独居",
            "photo=0aff",
            "zoned=2026-01-31T08:30:00+08:00",
            "real4=0.1");
  }

  @Test
  void read_sqlite_valuesBecomeText() throws SQLException {
    Loaded loaded =
        load(
            SQLITE,
            ALL,
            "select * from t order by rowid",
            "create table t (id integer, name text, born date, seen timestamp, lon real, photo blob)",
            "insert into t values (1, '张伟', '1990-03-05', '2026-01-31 08:30:00', 104.0, x'0aff')",
            "insert into t values ('b-2', '𠮷田', null, null, 1e10, null)");
    assertThat(loaded.rejections()).isEmpty();
    assertThat(loaded.ids()).containsExactly("1", "b-2");
    assertThat(loaded.column("name")).containsExactly("张伟", "𠮷田");
    assertThat(loaded.column("born")).containsExactly("1990-03-05", "-");
    assertThat(loaded.column("seen")).containsExactly("2026-01-31 08:30:00", "-");
    assertThat(loaded.column("lon")).containsExactly("104", "10000000000");
    assertThat(loaded.column("photo")).containsExactly("0aff", "-");
  }

  @Test
  void read_rowsAreCheckedAsInFiles() throws SQLException {
    for (String url : List.of(H2, SQLITE)) {
      Loaded loaded =
          load(
              url,
              Loaded.RESIDENTS,
              "select id, name, sex, birth_date as \"Birth_Date\" from t order by n",
              "create table t (n int, id varchar(9), name varchar(9), sex varchar(9),"
                  + " birth_date varchar(10))",
              "insert into t values (1, '1', '张伟', '男', '1990-03-05')",
              "insert into t values (2, null, '李娜', '女', null)",
              "insert into t values (3, '1', '王芳', '女', null)",
              "insert into t values (4, '4', ' ', 'x', null)",
              "insert into t values (5, '5', '陈静', null, 'never')");
      assertThat(loaded.ids()).containsExactly("1", "4");
      assertThat(loaded.refused())
          .containsExactly(
              "2 id.missing", "3 id.duplicate", "4 sex.invalid", "5 birth_date.invalid");
      assertThat(loaded.column("name")).containsExactly("张伟", "-");
    }
  }

  @Test
  void read_noIdColumn_isOneRejection() throws SQLException {
    assertThat(load(H2, ALL, "select 1 as name").refused()).containsExactly("0 header.missing");
  }

  @Test
  void read_labelTwice_asAfterAJoin() throws SQLException {
    Loaded loaded = load(H2, ALL, "select 1 as id, 'a' as name, 2 as id");
    assertThat(loaded.ids()).containsExactly("1");
    assertThat(loaded.column("id.2")).containsExactly("2");
  }

  /** Clocks in Shanghai went from 00:00 to 01:00 on 1940-06-01 and from 02:00 on 1986-05-04. */
  @Test
  void read_timesThatTheZoneOfTheMachineSkips_areKept() throws SQLException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    try {
      Loaded loaded =
          load(
              H2,
              ALL,
              "select 1 as id, date '1940-06-01' as born, timestamp '1986-05-04 02:30:00' as seen");
      assertThat(texts(loaded)).containsExactly("born=1940-06-01", "seen=1986-05-04T02:30:00");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void read_connectionLost_keepsTheRowsBefore() throws SQLException {
    try (Connection connection = DriverManager.getConnection(H2);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select x as id from system_range(1, 9)")) {
      List<String> ids = new ArrayList<>();
      List<Rejection> rejections = new ArrayList<>();
      Jdbc.of("live", failing(result, "next", 4))
          .read(ALL, record -> ids.add(record.id().key()), rejections::add);
      assertThat(ids).containsExactly("1", "2", "3");
      assertThat(rejections)
          .singleElement()
          .hasToString(
              "Rejection[source=live, line=0, code=file.unreadable, message=it cannot be read:"
                  + " SQLException; the rows up to line 3 were read]");
    }
  }

  @Test
  void read_valueTheDriverCannotGive_costsItsRow() throws SQLException {
    try (Connection connection = DriverManager.getConnection(H2);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select x as id, x as n from system_range(1, 3)")) {
      List<String> ids = new ArrayList<>();
      List<Rejection> rejections = new ArrayList<>();
      // the fourth value asked for is n of the second row
      Jdbc.of("live", failing(result, "getObject", 4))
          .read(ALL, record -> ids.add(record.id().key()), rejections::add);
      assertThat(ids).containsExactly("1", "3");
      assertThat(rejections).extracting(Rejection::code).containsExactly("n.invalid");
      assertThat(rejections).extracting(Rejection::line).containsExactly(2L);
    }
  }

  @Test
  void read_closedResult_isUnreadable() throws SQLException {
    try (Connection connection = DriverManager.getConnection(H2);
        Statement statement = connection.createStatement()) {
      ResultSet result = statement.executeQuery("select 1 as id");
      result.close();
      assertThat(Loaded.of(Jdbc.of("live", result)).refused()).containsExactly("0 file.unreadable");
    }
  }

  @Test
  void read_clobBeyondTheLimit_costsItsRow() throws SQLException {
    Loaded loaded =
        load(
            H2,
            ALL,
            "select id, note from t order by id",
            "create table t (id int, note clob)",
            "insert into t values (1, repeat('长', 1048577)), (2, repeat('长', 1048576))");
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("1 note.invalid");
  }

  private static Loaded load(String url, Mapping mapping, String query, String... updates)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String update : updates) {
        statement.execute(update);
      }
      try (ResultSet result = statement.executeQuery(query)) {
        return Loaded.of(Jdbc.of("db", result), mapping);
      }
    }
  }

  private static List<String> texts(Loaded loaded) {
    return loaded.records().get(0).fields().stream()
        .map(field -> field + "=" + loaded.records().get(0).find(field).orElseThrow())
        .toList();
  }

  /** The result set, save that the nth call of one method fails. */
  private static ResultSet failing(ResultSet result, String method, int nth) {
    int[] calls = {0};
    return (ResultSet)
        Proxy.newProxyInstance(
            JdbcTest.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method) && ++calls[0] == nth) {
                throw new SQLException("lost");
              }
              return called.invoke(result, arguments);
            });
  }
}
