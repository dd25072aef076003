package io.urbangov.hierarchy;

/** Codes of any length and script, as bytes. Immutable and thread-safe. */
final class TextCodes extends Codes {

  private final Texts byRank;

  TextCodes(Texts byRank, int[] order) {
    super(order);
    this.byRank = byRank;
  }

  @Override
  String get(int rank) {
    return byRank.get(rank);
  }

  @Override
  int find(String code) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int sign = byRank.compare(at(middle), code);
      if (sign == 0) {
        return at(middle);
      }
      if (sign < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  long codeBytes() {
    return byRank.byteSize();
  }
}
