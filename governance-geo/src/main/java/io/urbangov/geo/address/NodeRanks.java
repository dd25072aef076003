package io.urbangov.geo.address;

import java.util.Arrays;

/** Which units end at which node of the names, gathered and then grouped. Not thread-safe. */
final class NodeRanks {

  private int[] nodes;
  private int[] ranks;
  private byte[] bits;
  private int size;

  NodeRanks(int units) {
    nodes = new int[Math.max(8, 2 * units)];
    ranks = new int[nodes.length];
    bits = new byte[nodes.length];
  }

  void add(int node, int rank, int bit) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      ranks = Arrays.copyOf(ranks, 2 * size);
      bits = Arrays.copyOf(bits, 2 * size);
    }
    nodes[size] = node;
    ranks[size] = rank;
    bits[size++] = (byte) bit;
  }

  /** The ranks of all nodes, node by node; fills where each node starts, and its bits. */
  int[] ranksByNode(int[] starts, short[] masks) {
    for (int i = 0; i < size; i++) {
      starts[nodes[i] + 1]++;
      masks[nodes[i]] |= (short) (1 << bits[i]);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] grouped = new int[size];
    for (int i = 0; i < size; i++) {
      grouped[next[nodes[i]]++] = ranks[i];
    }
    return grouped;
  }
}
