package io.urbangov.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.EntityType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reading keeps does not grow with the file. */
class StreamingTest {

  /** A quoted line break every row, a broken row every hundred. */
  private static final String ROW = "%08d,\"第一行\n第二行 %0128d\",x\n";

  /**
   * 200 MB in 1.2 million rows. After a collection, a row, a line and the table of ids are all that
   * is left: 2^21 slots of 16 bytes, 33.5 MB, from 786,432 ids on.
   */
  @Test
  void read_twoHundredMegabytes_keepsNearlyNothing() {
    long size = 200L << 20;
    List<Long> kept = new ArrayList<>();
    long before = usedAfterCollection();
    Mapping mapping = Mapping.of("big", EntityType.APPEAL).keepUnknown().build();
    LoadSummary summary =
        Csv.of("big.csv", new Rows(size))
            .read(
                mapping,
                record -> {
                  if (record.id().key().endsWith("250001")) {
                    kept.add(usedAfterCollection() - before);
                  }
                },
                rejection -> {});
    assertThat(summary.rows()).isGreaterThan(1_000_000);
    assertThat(summary.codes()).containsOnlyKeys("row.quote");
    assertThat(kept).hasSize(2).allSatisfy(bytes -> assertThat(bytes).isLessThan(45L << 20));
  }

  private static long usedAfterCollection() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Makes rows as they are read. */
  private static final class Rows extends InputStream {

    private byte[] row = "id,body,other\n".getBytes(UTF_8);
    private final byte[] next = ROW.formatted(0, 0).getBytes(UTF_8);
    private long left;
    private int number;
    private int at;

    Rows(long size) {
      left = size;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == row.length && !advance()) {
        return -1;
      }
      int count = Math.min(length, row.length - at);
      System.arraycopy(row, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean advance() {
      left -= row.length;
      number++;
      at = 0;
      row = next;
      for (int digit = 7, rest = number; digit >= 0; digit--, rest /= 10) {
        row[digit] = (byte) ('0' + rest % 10);
      }
      row[row.length - 2] = (byte) (number % 100 == 0 ? '"' : 'x');
      return left > 0;
    }
  }
}
