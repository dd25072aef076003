package io.urbangov.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvFuzzTest {

  private static final List<Charset> CHARSETS =
      List.of(UTF_8, Charset.forName("GB18030"), Charset.forName("UTF-16"));
  private static final String SPICE = "\",\n\r\0 x\uFEFF";

  @Test
  void read_anyBytes_neverThrows() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      byte[] file = round % 2 == 0 ? mutated(random) : noise(random);
      Charset charset = CHARSETS.get(round % 3);
      String where = "seed %d, round %d".formatted(seed, round);
      try {
        Loaded loaded = Loaded.of(Csv.of("t", new ByteArrayInputStream(file)).charset(charset));
        assertThat(loaded.records()).as(where).hasSize((int) loaded.summary().accepted());
        assertThat(loaded.rejections()).as(where).hasSize(count(loaded.summary()));
      } catch (RuntimeException e) {
        throw new AssertionError(where, e);
      }
    }
  }

  /** Each line is blank, refused, or part of a record that the parser gave back as one row. */
  @Test
  void read_anyText_accountsForEveryLine() {
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text = soup(random);
      String where = "seed %d, round %d: %s".formatted(seed, round, shown(text));
      PhysicalLines lines =
          new PhysicalLines(new StringReader(text), null, "read", -1, Progress.NONE);
      Intake intake = new Intake("t", List.of(), (row, in) -> {}, rejection -> {});
      WellFormedReader reader = new WellFormedReader(lines, ',', intake);
      drain(reader);
      long[] tally = reader.tally();
      if (!reader.headerBroken()) {
        assertThat(tally[0] + tally[1] + tally[2]).as(where).isEqualTo(physicalLines(text));
        LoadSummary rows = Csv.of("t", new StringReader(text)).rows(Set.of(), r -> {}, r -> {});
        long given = rows.accepted() + (tally[2] > 0 ? 1 : 0);
        assertThat(given).as(where).isBetween(Math.min(1, tally[2]), tally[2]);
        assertThat(rows.rejected()).as(where).isBetween(Math.min(1, tally[1]), tally[1]);
      }
    }
  }

  @Test
  void read_wellFormedTable_comesBackAsItWas() {
    long seed = 99;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int columns = 1 + random.nextInt(5);
      List<List<String>> table = table(random, columns, random.nextInt(20));
      String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      assertThat(ids(header(columns) + end + text(table, end, random.nextBoolean()), columns))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(table);
    }
  }

  /** One row is broken in one of ten ways; every other row is used as it is. */
  @Test
  void read_oneBrokenRow_costsThatRowOnly() {
    long seed = 17;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      int columns = 2 + random.nextInt(4);
      List<List<String>> table = table(random, columns, 1 + random.nextInt(12));
      int at = random.nextInt(table.size() + 1);
      String broken = broken(random, columns);
      boolean all = random.nextBoolean();
      String file =
          header(columns)
              + "\n"
              + text(table.subList(0, at), "\n", all)
              + broken
              + "\n"
              + text(table.subList(at, table.size()), "\n", all);
      String where = "seed %d, round %d, broken row: %s".formatted(seed, round, shown(broken));
      assertThat(ids(file, columns)).as(where).isEqualTo(table);
      LoadSummary summary = Csv.of("t", new StringReader(file)).rows(Set.of(), r -> {}, r -> {});
      assertThat(summary.rejected()).as(where).isEqualTo(1);
    }
  }

  private static String broken(Random random, int columns) {
    String more = ",v".repeat(columns - 1);
    return switch (random.nextInt(10)) {
      case 0 -> "1" + more + ",v";
      case 1 -> "1" + ",v".repeat(columns - 2);
      case 2 -> "\"1" + more;
      case 3 -> "1" + ",v".repeat(columns - 2) + ",\"v";
      case 4 -> "\"1\"x" + more;
      case 5 -> "1\uFFFD" + more;
      case 6 -> "\"t\nu\n\nw\"" + more + ",v";
      case 7 -> "\"t\nu" + more + more + "\nw\"";
      case 8 -> "1" + more + ",\"t\nu\nw\"";
      default -> "1\0" + more;
    };
  }

  private static List<List<String>> ids(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    Csv.of("t", new StringReader(file))
        .rows(
            Set.of(),
            row ->
                rows.add(IntStream.range(0, columns).mapToObj(i -> "" + row.get("c" + i)).toList()),
            rejection -> {});
    return rows;
  }

  private static String header(int columns) {
    return IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(joining(","));
  }

  /** Values are never blank and have no blanks at their ends, which reading would trim. */
  private static List<List<String>> table(Random random, int columns, int rows) {
    String[] parts = {"a", "张", "𠮷", "x\"y", "\"", "p,q", "l\nm", "l\r\nm", "7 8", "''"};
    List<List<String>> table = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      table.add(
          IntStream.range(0, columns)
              .mapToObj(c -> parts[random.nextInt(parts.length)] + parts[random.nextInt(5)])
              .toList());
    }
    return table;
  }

  private static String text(List<List<String>> table, String end, boolean quoteAll) {
    return table.stream()
        .map(row -> row.stream().map(v -> quoted(v, quoteAll)).collect(joining(",")) + end)
        .collect(joining());
  }

  /** With all values quoted, a broken row's open quote is always met by another one. */
  private static String quoted(String value, boolean always) {
    boolean needed = always || value.matches("(?s).*[\",\n\r].*");
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static String shown(String text) {
    return text.replace("\0", "NUL").replace("\r", "CR").replace("\n", "LF");
  }

  private static byte[] mutated(Random random) {
    byte[] file = ("id,name\n" + "1,张伟\n2,\"a\nb\"\n".repeat(5)).getBytes(UTF_8);
    for (int i = random.nextInt(6); i >= 0; i--) {
      boolean spice = random.nextBoolean();
      file[random.nextInt(file.length)] =
          (byte) (spice ? SPICE.charAt(random.nextInt(7)) : random.nextInt(256));
    }
    return file;
  }

  private static byte[] noise(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("id,a\n".getBytes(UTF_8));
    for (int i = random.nextInt(300); i > 0; i--) {
      out.write(random.nextInt(3) > 0 ? SPICE.charAt(random.nextInt(7)) : random.nextInt(256));
    }
    return out.toByteArray();
  }

  private static String soup(Random random) {
    return random
        .ints(random.nextInt(80), 0, SPICE.length())
        .mapToObj(i -> SPICE.substring(i, i + 1))
        .collect(joining());
  }

  private static long physicalLines(String text) {
    return text.lines().count();
  }

  private static int count(LoadSummary summary) {
    return (int) new TreeMap<>(summary.codes()).values().stream().mapToLong(n -> n).sum();
  }

  private static void drain(WellFormedReader reader) {
    char[] target = new char[16];
    while (reader.read(target, 0, target.length) >= 0) {
      assertThat(target).isNotEmpty();
    }
  }
}
