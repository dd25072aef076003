package io.urbangov.geo.address;

/**
 * Where the longest name of each kind lies over each token: first, inner or last token of it.
 *
 * <p>Not thread-safe.
 */
final class GazetteerMarks {

  static final int KINDS = 2 * UnitKind.COUNT;

  private static final int FIRST = 1;
  private static final int INNER = 2;
  private static final int LAST = 3;

  /** By token, two bits of place for each kind. */
  final int[] places;

  /** By kind and token, the length of the name in tokens. */
  final byte[][] lengths;

  GazetteerMarks(Tokens tokens, Gazetteer gazetteer) {
    places = new int[tokens.size];
    lengths = new byte[KINDS][tokens.size];
    for (int i = 0; i < tokens.size; i++) {
      walk(tokens, gazetteer, i);
    }
  }

  private void walk(Tokens tokens, Gazetteer gazetteer, int first) {
    int node = NameTrie.ROOT;
    for (int last = first; last < tokens.size; last++) {
      for (int at = tokens.starts[last]; at < tokens.ends[last]; at++) {
        node = gazetteer.child(node, tokens.glyphs[at]);
        if (node == NameTrie.NONE) {
          return;
        }
      }
      int mask = gazetteer.mask(node);
      for (int kind = 0; mask != 0; kind++, mask >>>= 1) {
        if ((mask & 1) != 0) {
          mark(kind, first, last);
        }
      }
    }
  }

  private void mark(int kind, int first, int last) {
    byte length = (byte) Math.min(last - first + 1, Byte.MAX_VALUE);
    for (int i = first; i <= last; i++) {
      if (length > lengths[kind][i]) {
        lengths[kind][i] = length;
        int place = i == first ? FIRST : i == last ? LAST : INNER;
        places[i] = (places[i] & ~(3 << (2 * kind))) | (place << (2 * kind));
      }
    }
  }

  /** The place of a token in the longest name of a kind: 0 when in none. */
  int place(int kind, int token) {
    return (places[token] >>> (2 * kind)) & 3;
  }

  /** Whether a name of a kind ends with a token. */
  boolean endsAt(int kind, int token) {
    return place(kind, token) == LAST;
  }
}
