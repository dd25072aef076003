package io.urbangov.hierarchy;

import java.util.Arrays;

/** Sorts nodes by their codes, which differ. */
final class CodeOrder {

  private CodeOrder() {}

  /**
   * The nodes in the order of their codes, by UTF-16 code unit.
   *
   * @param numbers which text is the code of each node
   */
  static int[] of(Texts texts, int[] numbers) {
    CodeAlphabet alphabet = CodeAlphabet.find(texts, numbers);
    return alphabet == null ? ofTexts(texts, numbers) : ofPacked(alphabet.pack(texts, numbers));
  }

  /** Sorts the numbers alone, which is quick, and looks up where each has gone. */
  private static int[] ofPacked(long[] packed) {
    long[] sorted = packed.clone();
    Arrays.sort(sorted);
    int[] order = new int[packed.length];
    for (int node = 0; node < packed.length; node++) {
      boolean inPlace = sorted[node] == packed[node];
      order[inPlace ? node : Arrays.binarySearch(sorted, packed[node])] = node;
    }
    return order;
  }

  private static int[] ofTexts(Texts texts, int[] numbers) {
    Integer[] order = new Integer[numbers.length];
    Arrays.setAll(order, node -> node);
    Arrays.sort(order, (a, b) -> texts.compare(numbers[a], numbers[b]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
