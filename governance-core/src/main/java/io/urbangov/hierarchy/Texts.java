package io.urbangov.hierarchy;

import java.util.Arrays;

/**
 * Texts by number, one behind the other in one byte array: 4 bytes and their characters each.
 *
 * <p>Every UTF-16 code unit by itself is written as UTF-8 would (CESU-8). So nothing is lost, not
 * even half of a surrogate pair, and bytes sort as {@link String#compareTo} does. Not thread-safe
 * while it grows.
 */
final class Texts {

  private byte[] bytes = new byte[1 << 10];
  private int[] start = new int[1 << 6];
  private int size;

  int size() {
    return size;
  }

  /** Where a text starts, and where the one before it ends. */
  int start(int index) {
    return start[index];
  }

  byte byteAt(int position) {
    return bytes[position];
  }

  void add(String text) {
    int at = start[size];
    reserve(Math.addExact(at, Math.multiplyExact(3, text.length())));
    for (int i = 0; i < text.length(); i++) {
      at = put(text.charAt(i), at);
    }
    close(at);
  }

  private void reserve(int end) {
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, end + (end >> 1) + 16L));
    }
  }

  private int put(char c, int at) {
    if (c < 0x80) {
      bytes[at] = (byte) c;
      return at + 1;
    }
    int next = at;
    if (c < 0x800) {
      bytes[next++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[next++] = (byte) (0xE0 | c >> 12);
      bytes[next++] = (byte) (0x80 | (c >> 6 & 0x3F));
    }
    bytes[next++] = (byte) (0x80 | (c & 0x3F));
    return next;
  }

  private void close(int end) {
    if (size + 2 > start.length) {
      start = Arrays.copyOf(start, start.length + (start.length >> 1));
    }
    start[++size] = end;
  }

  String get(int index) {
    char[] chars = new char[start[index + 1] - start[index]];
    int length = 0;
    for (int at = start[index]; at < start[index + 1]; at += width(at)) {
      chars[length++] = charAt(at);
    }
    return new String(chars, 0, length);
  }

  private int width(int at) {
    return bytes[at] >= 0 ? 1 : bytes[at] < (byte) 0xE0 ? 2 : 3;
  }

  private char charAt(int at) {
    return switch (width(at)) {
      case 1 -> (char) bytes[at];
      case 2 -> (char) ((bytes[at] & 0x1F) << 6 | (bytes[at + 1] & 0x3F));
      default ->
          (char) ((bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
    };
  }

  /** As {@link String#compareTo}, but for the size of the figure. */
  int compare(int index, String text) {
    int at = start[index];
    for (int i = 0; i < text.length(); i++) {
      if (at == start[index + 1]) {
        return -1;
      }
      char c = charAt(at);
      if (c != text.charAt(i)) {
        return Character.compare(c, text.charAt(i));
      }
      at += width(at);
    }
    return at < start[index + 1] ? 1 : 0;
  }

  /** The order of two texts, as that of {@link String#compareTo}. */
  int compare(Integer a, Integer b) {
    return Arrays.compareUnsigned(bytes, start[a], start[a + 1], bytes, start[b], start[b + 1]);
  }

  /** Gives back what is not used. */
  Texts trim() {
    bytes = Arrays.copyOf(bytes, start[size]);
    start = Arrays.copyOf(start, size + 1);
    return this;
  }

  long byteSize() {
    return bytes.length + (long) Integer.BYTES * start.length;
  }
}
