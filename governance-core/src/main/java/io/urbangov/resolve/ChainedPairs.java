package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How many pairs of records inside an entity are expected to be right, where two that were never
 * linked are one by way of others: the product of the links on the way between them, along the
 * strongest links. O(records) time beyond the spanning tree.
 */
final class ChainedPairs {

  private final Links links;
  private final IntToDoubleFunction rateOfLink;

  ChainedPairs(Links links, IntToDoubleFunction rateOfLink) {
    this.links = links;
    this.rateOfLink = rateOfLink;
  }

  /**
   * The expected right pairs of an entity; pairs that no links connect were ruled, and count full.
   *
   * @param rows its records, ascending
   */
  double of(int[] rows) {
    int n = rows.length;
    List<List<double[]>> tree = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tree.add(new ArrayList<>());
    }
    for (int link : links.spanning(rows)) {
      int a = Arrays.binarySearch(rows, links.edges().from(link));
      int b = Arrays.binarySearch(rows, links.edges().to(link));
      double rate = rateOfLink.applyAsDouble(link);
      tree.get(a).add(new double[] {b, rate});
      tree.get(b).add(new double[] {a, rate});
    }
    boolean[] seen = new boolean[n];
    double right = 0;
    double connected = 0;
    for (int root = 0; root < n; root++) {
      if (!seen[root]) {
        int[] order = order(root, tree, seen);
        right += sum(order, tree);
        connected += order.length * (order.length - 1.0) / 2;
      }
    }
    return right + n * (n - 1.0) / 2 - connected;
  }

  /** The nodes of a tree, each behind its parent. */
  private static int[] order(int root, List<List<double[]>> tree, boolean[] seen) {
    int[] order = new int[seen.length];
    int size = 1;
    order[0] = root;
    seen[root] = true;
    for (int i = 0; i < size; i++) {
      for (double[] edge : tree.get(order[i])) {
        int next = (int) edge[0];
        if (!seen[next]) {
          seen[next] = true;
          order[size++] = next;
        }
      }
    }
    return Arrays.copyOf(order, size);
  }

  /**
   * The products along the ways between all pairs of a tree, summed from the leaves to the root.
   */
  private static double sum(int[] order, List<List<double[]>> tree) {
    double[] reach = new double[tree.size()];
    boolean[] done = new boolean[tree.size()];
    double sum = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      int node = order[i];
      double reached = 1;
      for (double[] edge : tree.get(node)) {
        int child = (int) edge[0];
        if (done[child]) {
          double through = edge[1] * reach[child];
          sum += reached * through;
          reached += through;
        }
      }
      reach[node] = reached;
      done[node] = true;
    }
    return sum;
  }
}
