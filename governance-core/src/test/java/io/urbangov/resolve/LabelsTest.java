package io.urbangov.resolve;

import static io.urbangov.resolve.Label.DIFFERENT;
import static io.urbangov.resolve.Label.SAME;
import static io.urbangov.resolve.Label.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.urbangov.RecordId;
import io.urbangov.Rejection;
import io.urbangov.load.Csv;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final RecordId A = RecordId.parse("户籍:1");
  private static final RecordId B = RecordId.parse("hotline:7");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static Labels read(String csv, List<Rejection> rejections) {
    return Labels.read(Csv.of("labels.csv", new StringReader(csv)), rejections::add);
  }

  private static String write(Labels labels) {
    StringWriter out = new StringWriter();
    labels.write(out);
    return out.toString();
  }

  @Test
  void find_anyOrderOfTheTwo_isOneLabel() {
    Labels labels = Labels.none().with(A, B, SAME);
    assertThat(labels.find(A, B)).contains(SAME);
    assertThat(labels.find(B, A)).contains(SAME);
    assertThat(labels.find(A, A)).isEmpty();
    assertThat(labels.with(B, A, UNSURE).list())
        .containsExactly(LabelledPair.of(A, B, UNSURE))
        .allSatisfy(pair -> assertThat(pair.a()).isEqualTo(B));
    assertThat(labels.find(A, B)).as("the first is not changed").contains(SAME);
  }

  @Test
  void of_severalLabelsOfOnePair_latestMomentCounts() {
    LabelledPair late = new LabelledPair(A, B, SAME, "w", NOON);
    LabelledPair early = new LabelledPair(A, B, DIFFERENT, "w", NOON.minusSeconds(1));
    LabelledPair undated = LabelledPair.of(A, B, UNSURE);
    LabelledPair sameMoment = new LabelledPair(A, B, DIFFERENT, "v", NOON);
    assertThat(Labels.of(late, early).list()).containsExactly(late);
    assertThat(Labels.of(early, late).list()).containsExactly(late);
    assertThat(Labels.of(late, undated).list()).as("undated is the oldest").containsExactly(late);
    assertThat(Labels.of(late, sameMoment).list()).containsExactly(sameMoment);
  }

  @Test
  void read_badRows_areRejectionsAndCostThemselvesOnly() {
    List<Rejection> rejections = new ArrayList<>();
    Labels labels =
        read(
            """
            a,b,label,who,when
            s:1,s:2,same,wang,2026-11-22T12:00:00Z
            s1,s:2,same,,
            s:3,s:3,same,,
            s:3,s:4,maybe,,
            s:3,s:4,,,
            s:3,s:4,same,,yesterday
            s:5,s:6,不同,,
            s:7,s:6,Unsure
            """,
            rejections);
    assertThat(labels.toString()).isEqualTo("1 same, 1 different, 0 unsure");
    assertThat(rejections)
        .extracting(rejection -> rejection.line() + " " + rejection.code())
        .containsExactly(
            "3 record.invalid",
            "4 pair.invalid",
            "5 label.invalid",
            "6 label.invalid",
            "7 when.invalid",
            "9 row.columns");
    assertThat(rejections).noneSatisfy(r -> assertThat(r.message()).contains("yesterday"));
  }

  @Test
  void read_columnsThatAreNotNeeded_mayBeAbsent() {
    List<Rejection> rejections = new ArrayList<>();
    assertThat(read("label,b,a\nUNSURE,s:2,s:1\n", rejections).count(UNSURE)).isEqualTo(1);
    assertThat(rejections).isEmpty();
    assertThat(read("a,b\ns:1,s:2\n", rejections).size()).isZero();
    assertThat(rejections).extracting(Rejection::code).containsExactly("header.missing");
  }

  @Test
  void write_keysWithQuotesAndCommas_areReadBack() {
    Random random = new Random(7);
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      RecordId a = new RecordId("库,\"一\"", "k\uD842\uDFB7," + random.nextInt(50));
      RecordId b = new RecordId("t", "\"" + random.nextInt(50) + ":x");
      Label label = List.of(SAME, DIFFERENT, UNSURE).get(random.nextInt(3));
      boolean known = random.nextBoolean();
      pairs.add(
          new LabelledPair(a, b, label, known ? "审核,员" : null, known ? NOON.plusNanos(i) : null));
    }
    Labels labels = Labels.of(pairs);
    List<Rejection> rejections = new ArrayList<>();
    Labels again = read(write(labels), rejections);
    assertThat(rejections).isEmpty();
    assertThat(again.list()).as("seed 7").isEqualTo(labels.list());
    assertThat(write(again)).isEqualTo(write(labels));
  }

  @Test
  void write_brokenWriter_throwsUnchecked() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] chars, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> Labels.none().with(A, B, SAME).write(broken))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void labelledPair_oneRecordTwice_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPair.of(A, A, SAME))
        .withMessage("records must be two, was twice: 户籍:1");
    assertThat(new LabelledPair(A, B, SAME, "wang", NOON).toString()).doesNotContain("wang");
  }
}
