package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;
import java.io.ByteArrayOutputStream;

/**
 * Rows of atoms as bytes: seven bits a byte, the last one without the high bit. Frequent atoms come
 * early and have small numbers, so that a Chinese character mostly takes two bytes.
 */
final class AtomRow {

  private static final int MORE = 0x80;

  private AtomRow() {}

  static byte[] encode(IntArrayList row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * row.size());
    for (int i = 0; i < row.size(); i++) {
      int atom = row.get(i);
      int value = atom == Reading.BREAK ? 0 : code(atom);
      while (value >= MORE) {
        out.write(value | MORE);
        value >>>= 7;
      }
      out.write(value);
    }
    return out.toByteArray();
  }

  private static int code(int atom) {
    return 1 + (((atom & ~Reading.START) << 1) | ((atom & Reading.START) == 0 ? 0 : 1));
  }

  static int[] decode(byte[] bytes) {
    int size = 0;
    for (byte b : bytes) {
      size += b >= 0 ? 1 : 0;
    }
    int[] row = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      int value = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        value |= (bytes[at++] & ~MORE & 0xFF) << shift;
        shift += 7;
      }
      value |= bytes[at++] << shift;
      row[i] = value == 0 ? Reading.BREAK : atom(value - 1);
    }
    return row;
  }

  private static int atom(int code) {
    return (code >>> 1) | ((code & 1) == 0 ? 0 : Reading.START);
  }
}
