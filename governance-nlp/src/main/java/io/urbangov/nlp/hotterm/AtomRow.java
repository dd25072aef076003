package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.CharArrayList;
import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;

/**
 * Rows of atoms, two bytes each. Frequent atoms come early and have small numbers; the few that
 * come so late that their number does not fit take three times as much.
 */
final class AtomRow {

  /** Two more follow, the higher one first. */
  private static final char LONG = Character.MAX_VALUE;

  private AtomRow() {}

  static char[] encode(IntArrayList row) {
    CharArrayList out = new CharArrayList(row.size());
    for (int i = 0; i < row.size(); i++) {
      int atom = row.get(i);
      int code = atom == Reading.BREAK ? 0 : code(atom);
      if (code >= LONG) {
        out.add(LONG);
        out.add((char) (code >>> Character.SIZE));
      }
      out.add((char) code);
    }
    return out.toArray();
  }

  private static int code(int atom) {
    return 1 + (((atom & ~Reading.START) << 1) | ((atom & Reading.START) == 0 ? 0 : 1));
  }

  /** Up to so many atoms from the start. */
  static int[] decode(char[] codes, int most) {
    int[] row = new int[Math.min(codes.length, most)];
    int size = 0;
    for (int at = 0; at < codes.length && size < most; at++) {
      int code = codes[at];
      if (code == LONG) {
        code = (codes[at + 1] << Character.SIZE) | codes[at + 2];
        at += 2;
      }
      row[size++] = code == 0 ? Reading.BREAK : atom(code - 1);
    }
    return size == row.length ? row : Arrays.copyOf(row, size);
  }

  private static int atom(int code) {
    return (code >>> 1) | ((code & 1) == 0 ? 0 : Reading.START);
  }

  /** How many atoms a row has. */
  static int length(char[] codes) {
    int length = codes.length;
    for (int at = 0; at < codes.length; at++) {
      if (codes[at] == LONG) {
        length -= 2;
        at += 2;
      }
    }
    return length;
  }
}
