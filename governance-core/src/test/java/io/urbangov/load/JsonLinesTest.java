package io.urbangov.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  @Test
  void read_values_becomeText() {
    Loaded loaded =
        text(
            """
            {"id": 7, "name": " 张伟 ", "lon": 104.0600, "lat": 3.066e1, "alone": true}
            {"id": "8", "name": null, "tags": ["a", {"b": 1.50}], "home": {"street": "东风路"}, "x": ""}
            """);
    assertThat(loaded.ids()).containsExactly("7", "8");
    assertThat(loaded.column("name")).containsExactly("张伟", "-");
    assertThat(loaded.column("alone")).containsExactly("true", "-");
    assertThat(loaded.records().get(0).find(Loaded.LAT)).contains(30.66);
    assertThat(loaded.column("tags")).containsExactly("-", "[\"a\", {\"b\": 1.50}]");
    assertThat(loaded.column("home")).containsExactly("-", "{\"street\": \"东风路\"}");
    assertThat(loaded.column("x")).containsExactly("-", "-");
  }

  @Test
  void read_badLines_costThemselves() {
    Loaded loaded =
        text(
            """
            {"id": 1}
            [1, 2]
            {"id": 2

            {"id": 3} {"id": 4}
            {"id": 5, "name": tru}
            "text"
            {"id": 6, "name": "a"}
            {}
            {"id": 1}
            """);
    assertThat(loaded.ids()).containsExactly("1", "6");
    assertThat(loaded.refused())
        .containsExactly(
            "2 row.json",
            "3 row.json",
            "5 row.json",
            "6 row.json",
            "7 row.json",
            "9 id.missing",
            "10 id.duplicate");
    assertThat(loaded.rejections().toString()).doesNotContain("tru}", "text");
  }

  @Test
  void read_keyTwice_isRejectedAlsoInAnotherCase() {
    Loaded loaded = text("{\"id\":1,\"a\":1,\"a\":2}\n{\"id\":2,\"A\":1,\"a\":2}\n{\"id\":3}\n");
    assertThat(loaded.ids()).containsExactly("3");
    assertThat(loaded.refused()).containsExactly("1 row.json", "2 row.json");
  }

  @Test
  void read_deepOrHugeValues_areRejectedAndNotThrown() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String number = "9".repeat(5_000);
    Loaded loaded =
        text("{\"id\":1,\"a\":" + deep + "}\n{\"id\":2,\"a\":" + number + "}\n{\"id\":3}\n");
    assertThat(loaded.ids()).containsExactly("3");
    assertThat(loaded.refused()).containsExactly("1 row.json", "2 row.json");
  }

  @Test
  void read_malformedBytesAndLongLines_costThemselves() {
    String longLine = "{\"id\":\"" + "x".repeat(PhysicalLines.LIMIT) + "\"}";
    byte[] file =
        ("{\"id\":1,\"name\":\"\u00c4\"}\n" + longLine + "\n{\"id\":2}").getBytes(ISO_8859_1);
    Loaded loaded = Loaded.of(JsonLines.of("t", new ByteArrayInputStream(file)));
    assertThat(loaded.ids()).containsExactly("2");
    assertThat(loaded.refused()).containsExactly("1 row.encoding", "2 row.too-long");
  }

  @Test
  void read_file_withMarkAndProgress(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "\uFEFF{\"id\":1}\r\n{\"id\":2}");
    List<Long> done = new ArrayList<>();
    Loaded loaded = Loaded.of(JsonLines.of(file).progress((step, now, total) -> done.add(now)));
    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(done).containsExactly(Files.size(file));
    assertThat(Loaded.of(JsonLines.of(folder.resolve("b"))).refused())
        .containsExactly("0 file.unreadable");
  }

  @Test
  void rows_givesTheKeysOfEachLine() {
    List<List<String>> columns = new ArrayList<>();
    JsonLines.of("t", new StringReader("{\"A\":1}\n{\"A\":2}\n{\"b\":1,\"c\":2}\n"))
        .rows(List.of(), row -> columns.add(row.columns()), rejection -> {});
    assertThat(columns).containsExactly(List.of("a"), List.of("a"), List.of("b", "c"));
  }

  @Test
  void read_randomBytes_neverThrowsAndCountsEveryLine() {
    long seed = 3;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      byte[] file = "{\"id\":1,\"a\":[{}]}\n{\"id\":\"x\",\"b\":null}\n".repeat(3).getBytes(UTF_8);
      for (int i = random.nextInt(8); i >= 0; i--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      String decoded = new String(file, ISO_8859_1);
      long lines =
          decoded
              .lines()
              .filter(line -> !new String(line.getBytes(ISO_8859_1), UTF_8).isBlank())
              .count();
      Loaded loaded = Loaded.of(JsonLines.of("t", new ByteArrayInputStream(file)));
      assertThat(loaded.summary().rows()).as("seed %d, round %d", seed, round).isEqualTo(lines);
    }
  }

  private static Loaded text(String text) {
    return Loaded.of(JsonLines.of("t.jsonl", new StringReader(text)));
  }
}
