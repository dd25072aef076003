package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import io.urbangov.hierarchy.Hierarchy;
import java.util.Arrays;

/**
 * The names of the units of a hierarchy (地名录), with and without their suffix: 浙江省 and 浙江.
 *
 * <p>The level of a unit is read from its statistical code if it has one (2, 4, 6, 9 or 12 digits,
 * trailing zeros aside), else from the end of its name. Costs memory by the characters of the
 * names: China's whole list is 665,276 units. Immutable and thread-safe.
 */
public final class Gazetteer {

  private final Hierarchy hierarchy;
  private final NameTrie trie = new NameTrie();
  private final short[] masks;
  private final int[] starts;
  private final int[] ranks;
  private final UnitKind[] kinds;

  private Gazetteer(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.kinds = UnitKind.of(hierarchy);
    NodeRanks entries = new NodeRanks(hierarchy.size());
    for (int rank = 0; rank < kinds.length; rank++) {
      addNames(rank, entries);
    }
    this.masks = new short[trie.size()];
    this.starts = new int[trie.size() + 1];
    this.ranks = entries.ranksByNode(starts, masks);
  }

  private void addNames(int rank, NodeRanks entries) {
    UnitKind kind = kinds[rank];
    for (UnitName name : UnitName.all(new String(Glyphs.of(hierarchy.name(rank))), kind)) {
      int bit = kind.number() + (name.whole() ? 0 : UnitKind.COUNT);
      entries.add(trie.add(name.text()), rank, bit);
    }
  }

  /** The names of all units of a hierarchy. */
  public static Gazetteer of(Hierarchy hierarchy) {
    return new Gazetteer(requireNonNull(hierarchy, "hierarchy"));
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The node below another for a character, or {@link NameTrie#NONE}. */
  int child(int node, char c) {
    return trie.child(node, c);
  }

  /** What the name that ends at a node may be: whole names in the low bits, then short ones. */
  int mask(int node) {
    return masks[node];
  }

  /** The units with a name, in the order of their ranks. */
  int[] units(CharSequence name) {
    int node = trie.find(name);
    return node == NameTrie.NONE
        ? new int[0]
        : Arrays.copyOfRange(ranks, starts[node], starts[node + 1]);
  }

  /** What a unit is. */
  UnitKind kind(int rank) {
    return kinds[rank];
  }

  /** Says how many units it knows. */
  @Override
  public String toString() {
    return "Gazetteer of " + hierarchy.size() + " units";
  }
}
