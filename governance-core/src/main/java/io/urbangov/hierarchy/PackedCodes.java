package io.urbangov.hierarchy;

/** Codes as one {@code long} each. Immutable and thread-safe. */
final class PackedCodes extends Codes {

  private final CodeAlphabet alphabet;
  private final long[] packed;

  PackedCodes(CodeAlphabet alphabet, long[] packed, int[] order) {
    super(order);
    this.alphabet = alphabet;
    this.packed = packed;
  }

  @Override
  String get(int rank) {
    return alphabet.unpack(packed[rank]);
  }

  @Override
  int find(String code) {
    long wanted = alphabet.pack(code);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = packed[at(middle)];
      if (there == wanted) {
        return at(middle);
      }
      if (there < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  long codeBytes() {
    return (long) Long.BYTES * packed.length;
  }
}
