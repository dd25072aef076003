package io.urbangov.nlp.analysis;

/**
 * The counts of a {@link WordModel} as {@code src/build/MakeWords.java} writes them; the format is
 * told there.
 */
final class WordCounts {

  private static final int BITS = 7;

  /** The words, each with its number. */
  final CharTrie words;

  /** How often each word was seen; a class of words, how often behind another. */
  final int[] counts;

  /** Where the pairs begin that each word begins, and the end. */
  final int[] rows;

  /** The second word of each pair, ascending within a row. */
  final int[] seconds;

  /** How often each pair was seen. */
  final int[] pairs;

  private WordCounts(Reader in) {
    counts = new int[in.number()];
    boolean[] classes = new boolean[counts.length];
    words = in.words(counts, classes);
    rows = new int[counts.length + 1];
    seconds = new int[in.number()];
    pairs = new int[seconds.length];
    for (int first = 0; first < counts.length; first++) {
      rows[first + 1] = rows[first] + in.number();
      int second = 0;
      for (int i = rows[first]; i < rows[first + 1]; i++) {
        second += in.number();
        seconds[i] = second;
        pairs[i] = in.number();
        counts[second] += classes[second] ? pairs[i] : 0;
      }
    }
  }

  static WordCounts read(byte[] bytes) {
    return new WordCounts(new Reader(bytes));
  }

  private static boolean isClass(CharSequence word) {
    return word.length() == 4 && word.charAt(1) == '#' && word.charAt(2) == '#';
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    CharTrie words(int[] counts, boolean[] classes) {
      CharTrie words = new CharTrie(number());
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < counts.length; i++) {
        word.setLength(number());
        for (int more = number(); more > 0; more--) {
          word.append((char) number());
        }
        int count = number();
        classes[i] = isClass(word);
        counts[i] = classes[i] ? 0 : count;
        words.put(word, i);
      }
      return words;
    }

    int number() {
      int number = 0;
      for (int shift = 0; ; shift += BITS) {
        byte next = bytes[at++];
        number |= (next & 0x7F) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }
  }
}
