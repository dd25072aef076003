package io.urbangov.geo.address;

/** Characters that part elements and say nothing. */
final class Separators {

  private static final String ALL = "-_/\\|、，。；;:：.·~()（）[]【】<>\"'“”‘’!?！？+*=&";

  private Separators() {}

  static boolean is(int code) {
    return code > 0 && ALL.indexOf(code) >= 0;
  }

  /** The first token from one on that is no separator; those before it are redundant. */
  static int skip(Tokens tokens, int from, ElementList elements) {
    int at = from;
    while (at < tokens.size && is(tokens.codes[at])) {
      elements.add(AddressTag.REDUNDANT, at, ++at);
    }
    return at;
  }
}
