package io.urbangov.load;

/**
 * One physical line.
 *
 * @param number from 1
 * @param text without the line end; what fits when too long
 * @param end {@code \n}, {@code \r\n}, {@code \r}, or nothing at the end of the file
 * @param tooLong whether it is longer than {@link PhysicalLines#LIMIT}
 */
record Line(long number, String text, String end, boolean tooLong) {

  boolean blank() {
    return !tooLong && text.isBlank();
  }

  /** Whether it has a replacement character, which malformed bytes are decoded to, or a NUL. */
  boolean damaged() {
    return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
  }
}
