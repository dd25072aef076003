package io.urbangov.benchmarks.peers;

/** Another library, set up as its documentation recommends. */
interface Peer {

  /** The threshold that its documentation or its code has for a default. */
  double defaultThreshold();

  /** Matches a table: gives every pair that it scores, down to well below its default threshold. */
  void match(PeerTable table, ScoredPairs pairs);

  /** The peer with a name; only its own class is loaded. */
  static Peer named(String name) {
    return switch (name) {
      case "duke" -> new DukePeer(false);
      case "duke-lucene" -> new DukePeer(true);
      case "jedai" -> new JedaiPeer();
      case "fuzzy-matcher" -> new FuzzyMatcherPeer();
      default -> throw new IllegalArgumentException("peer must be known, was: " + name);
    };
  }
}
