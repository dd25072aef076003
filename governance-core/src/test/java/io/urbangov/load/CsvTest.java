package io.urbangov.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void read_file_isNamedAfterItselfAndCanBeReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("persons-a.csv"), "id,name\n1,张伟\n1,x\n");
    Csv csv = Csv.of(file);
    assertThat(Loaded.of(csv).ids()).containsExactly("1");
    assertThat(Loaded.of(csv).rejections().get(0).source()).isEqualTo("persons-a.csv");
  }

  @Test
  void read_byteOrderMark_isDropped() {
    assertThat(bytes("\uFEFFid,name\n1,张伟\n".getBytes(UTF_8)).ids()).containsExactly("1");
    assertThat(bytes("\uFEFF\"id\",name\n1,张伟\n".getBytes(UTF_8)).ids()).containsExactly("1");
    assertThat(text("\uFEFFid,name\n1,张伟\n").ids()).containsExactly("1");
  }

  @Test
  void read_gb18030_whenSaid() {
    // 𠮷 is a surrogate pair and four bytes in GB18030
    byte[] file = "id,name\n1,张伟\n2,𠮷田\n".getBytes(GB18030);
    assertThat(bytes(file, GB18030).column("name")).containsExactly("张伟", "𠮷田");
    assertThat(bytes(file).refused()).containsExactly("2 row.encoding", "3 row.encoding");
  }

  @Test
  void read_gb18030WithUtf8Mark_isUtf8() {
    byte[] file = "\uFEFFid,name\n1,张伟\n".getBytes(UTF_8);
    assertThat(bytes(file, GB18030).column("name")).containsExactly("张伟");
  }

  @Test
  void read_utf16_whenSaid() {
    byte[] file = "\uFEFFid,name\r\n1,张伟\r\n2,\"a\nb\"\r\n".getBytes(UTF_16LE);
    assertThat(bytes(file, UTF_16LE).column("name")).containsExactly("张伟", "a\nb");
    assertThat(bytes(file).refused()).containsExactly("1 row.encoding", "1 header.missing");
  }

  /** 0xC4 alone is a cut-off character in UTF-8; the rows around it are whole. */
  @Test
  void read_malformedBytes_costTheirRowOnly() {
    byte[] file = "id,name\n1,a\n2,b\u00c4\n3,c\n4,\"d\n\u00c4\"\n5,e\n".getBytes(ISO_8859_1);
    Loaded loaded = bytes(file);
    assertThat(loaded.ids()).containsExactly("1", "3", "5");
    assertThat(loaded.refused()).containsExactly("3 row.encoding", "5 row.encoding");
  }

  /** Decoded as one stream, 81 30 (half a character) swallows the line break behind it. */
  @Test
  void read_cutOffGb18030Character_doesNotSwallowTheNextRow() {
    byte[] file = "id,name\n1,\u00810\n2,\u00810\u0081\n3,c\n".getBytes(ISO_8859_1);
    Loaded loaded = bytes(file, GB18030);
    assertThat(loaded.ids()).containsExactly("3");
    assertThat(loaded.refused()).containsExactly("2 row.encoding", "3 row.encoding");
  }

  @Test
  void read_malformedHeader_isNotedAndItsOtherColumnsAreUsed() {
    Loaded loaded = bytes("id,name,\u00c4\n1,a,x\n".getBytes(ISO_8859_1));
    assertThat(loaded.refused()).containsExactly("1 row.encoding");
    assertThat(loaded.column("name")).containsExactly("a");
  }

  @Test
  void read_nul_costsItsRow() {
    assertThat(text("id,name\n1,a\0b\n2,c\n").refused()).containsExactly("2 row.encoding");
    assertThat(text("id,name\n1,a\n\0\0\0\0").refused()).containsExactly("3 row.encoding");
  }

  @Test
  void read_anyLineEnds_countOneLineEach() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Loaded loaded = text("id,name\n1,a\n2\n\n3,c\n4\n5,e".replace("\n", end));
      assertThat(loaded.ids()).containsExactly("1", "3", "5");
      assertThat(loaded.refused()).containsExactly("3 row.columns", "6 row.columns");
    }
  }

  @Test
  void read_lineBreaksInQuotes_areKeptAndCounted() {
    Loaded loaded = text("id,name\n1,\"a\r\n\r\nb\"\n2,\"c\rd\"\n3\n4,\"say \"\"hi\"\"\"\n");
    assertThat(loaded.column("name")).containsExactly("a\r\n\r\nb", "c\rd", "say \"hi\"");
    assertThat(loaded.refused()).containsExactly("7 row.columns");
  }

  @Test
  void read_header_isTrimmedAndInAnyCase() {
    Loaded loaded = text("ID , Name,\"Birth_Date\"\n 1, 张伟 , 1990-03-05\n2,　李娜　,\n");
    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.column("name")).containsExactly("张伟", "李娜");
    assertThat(loaded.records().get(0).find(Loaded.BIRTH_DATE)).isPresent();
  }

  @Test
  void read_repeatedAndNamelessColumns_getNamesOfTheirOwn() {
    Loaded loaded = text("id,name,name,,name.2\n1,a,b,c,d\n");
    assertThat(loaded.column("name")).containsExactly("a");
    assertThat(loaded.column("name.3")).containsExactly("b");
    assertThat(loaded.column("column.4")).containsExactly("c");
    assertThat(loaded.column("name.2")).containsExactly("d");
  }

  @Test
  void read_emptyValues_areMissing() {
    Loaded loaded = text("id,name,sex\n1,,\n2,\"\", \n");
    assertThat(loaded.records()).allSatisfy(record -> assertThat(record.fields()).isEmpty());
    assertThat(loaded.rejections()).isEmpty();
  }

  @Test
  void read_blankLines_areSkipped() {
    Loaded loaded = text("\n  \nid,name\n\n1,a\n \t\n2\n\n");
    assertThat(loaded.ids()).containsExactly("1");
    assertThat(loaded.refused()).containsExactly("7 row.columns");
  }

  @Test
  void read_noHeaderOrNoRows() {
    assertThat(text("").refused()).containsExactly("1 header.missing");
    assertThat(text("\n \n").refused()).containsExactly("1 header.missing");
    assertThat(text("name,sex\na,b\n").refused()).containsExactly("1 header.missing");
    assertThat(text("id,\"name\n1,a\n").refused()).containsExactly("1 header.missing");
    assertThat(text("id,name").refused()).isEmpty();
    assertThat(text("id,name\n").summary().rows()).isZero();
  }

  /** 16,384 columns is the parser's limit; a header of one name 100,000 times must not be slow. */
  @Test
  void rows_wideHeader_isFineUpToTheLimit() {
    assertThat(rowCodes("c" + ",c".repeat(16_383) + "\n1" + ",x".repeat(16_383) + "\n2\n"))
        .containsExactly("3 row.columns");
    assertThat(rowCodes("c" + ",c".repeat(99_999) + "\n1\n")).containsExactly("0 file.unreadable");
  }

  @Test
  void read_tooLongLine_isRejectedWithoutHoldingIt() {
    String longest = "x".repeat(PhysicalLines.LIMIT - 2);
    Loaded loaded = text("id,name\n1," + longest + "\n2," + longest + "x\r\n3,c\n");
    assertThat(loaded.ids()).containsExactly("1", "3");
    assertThat(loaded.refused()).containsExactly("3 row.too-long");
  }

  @Test
  void read_otherSeparator() {
    Csv csv = Csv.of("t", new StringReader("id;name\n1;a,b\n2;\"c;d\"\n")).separator(';');
    assertThat(Loaded.of(csv).column("name")).containsExactly("a,b", "c;d");
    Csv hash = Csv.of("t", new StringReader("id#name\n1#a\n")).separator('#');
    assertThat(Loaded.of(hash).column("name")).containsExactly("a");
    assertThatIllegalArgumentException().isThrownBy(() -> csv.separator('"'));
  }

  @Test
  void read_noSuchFileOrAFolder_isUnreadable() {
    Loaded none = Loaded.of(Csv.of(folder.resolve("none.csv")));
    assertThat(none.rejections())
        .containsExactly(new Rejection("none.csv", 0, "file.unreadable", "there is no such file"));
    assertThat(Loaded.of(Csv.of(folder)).refused()).containsExactly("0 file.unreadable");
  }

  @Test
  void read_brokenStream_keepsTheRowsBefore() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("id,name\n1,a\n2,b\n3,".getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("unplugged");
              }

              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                return read();
              }
            });
    Loaded loaded = Loaded.of(Csv.of("t", broken));
    assertThat(loaded.ids()).containsExactly("1", "2");
    assertThat(loaded.refused()).containsExactly("0 file.unreadable");
    assertThat(loaded.rejections().get(0).message()).endsWith("the rows up to line 3 were read");
  }

  @Test
  void read_exceptionOfTheEmbedder_isPassedOn() {
    UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
    Csv rejected = Csv.of("t", new StringReader("id\n1\n2,x\n"));
    assertThatThrownBy(() -> rejected.read(Loaded.RESIDENTS, r -> {}, r -> fail(full)))
        .isSameAs(full);
    Csv used = Csv.of("t", new StringReader("id\n1\n"));
    assertThatThrownBy(() -> used.read(Loaded.RESIDENTS, r -> fail(full), r -> {})).isSameAs(full);
  }

  @Test
  void read_progress_endsWithAllBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("p.csv"), "id,name\n1,张伟\n");
    List<String> heard = new ArrayList<>();
    Csv csv = Csv.of(file).progress((step, done, total) -> heard.add(step + done + "/" + total));
    Loaded.of(csv);
    // 8 bytes of header, "1," and the line break 3, two characters of 3 bytes
    assertThat(heard).containsExactly("read p.csv17/17");
  }

  @Test
  void rows_givesTextByColumn() {
    List<String> seen = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    LoadSummary summary =
        Csv.of("units.csv", new StringReader("Code,Name,level\n51,四川, \n51\n52,贵州,省\n"))
            .rows(
                List.of("code", "name"),
                row -> seen.add(row.line() + row.get("NAME") + row.get("level") + row.get("none")),
                rejections::add);
    assertThat(seen).containsExactly("2四川nullnull", "4贵州省null");
    assertThat(rejections).extracting(Rejection::code).containsExactly("row.columns");
    assertThat(summary.accepted()).isEqualTo(2);
  }

  @Test
  void rows_missingRequiredColumn_leavesTheFileOut() {
    List<Rejection> rejections = new ArrayList<>();
    LoadSummary summary =
        Csv.of("units.csv", new StringReader("code,level\n51,x\n"))
            .rows(List.of("code", "name"), row -> {}, rejections::add);
    assertThat(rejections)
        .containsExactly(
            new Rejection("units.csv", 1, "header.missing", "column name is not in the header"));
    assertThat(summary.rows()).isZero();
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  private static List<String> rowCodes(String text) {
    List<String> codes = new ArrayList<>();
    Csv.of("t.csv", new StringReader(text))
        .rows(List.of("c"), row -> {}, r -> codes.add(r.line() + " " + r.code()));
    return codes;
  }

  private static Loaded text(String text) {
    return Loaded.of(Csv.of("t.csv", new StringReader(text)));
  }

  private static Loaded bytes(byte[] file) {
    return bytes(file, UTF_8);
  }

  private static Loaded bytes(byte[] file, Charset charset) {
    return Loaded.of(Csv.of("t.csv", new ByteArrayInputStream(file)).charset(charset));
  }
}
