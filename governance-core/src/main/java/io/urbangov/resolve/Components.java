package io.urbangov.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The connected components of two or more records, in the order of their smallest records, with
 * their records ascending. 8 bytes a record. Immutable.
 */
final class Components {

  private static final int ALONE = -1;

  private final int[] componentOf;
  private final int[] starts;
  private final int[] records;

  /** The components that links make among so many records. */
  Components(int size, Edges links) {
    this(size, links, new Edges());
  }

  /** The components that links, and pairs ruled to be one, make among so many records. */
  Components(int size, Edges links, Edges ruled) {
    UnionFind joined = new UnionFind(size);
    join(joined, links);
    join(joined, ruled);
    this.componentOf = new int[size];
    Arrays.fill(componentOf, ALONE);
    int count = 0;
    int inside = 0;
    for (int row = 0; row < size; row++) {
      int root = joined.find(row);
      if (root != row) {
        if (componentOf[root] == ALONE) {
          componentOf[root] = count++;
          inside++;
        }
        componentOf[row] = componentOf[root];
        inside++;
      }
    }
    this.starts = new int[count + 1];
    this.records = new int[inside];
    fill();
  }

  private static void join(UnionFind joined, Edges edges) {
    for (int e = 0; e < edges.size(); e++) {
      joined.union(edges.from(e), edges.to(e));
    }
  }

  private void fill() {
    for (int component : componentOf) {
      if (component != ALONE) {
        starts[component + 1]++;
      }
    }
    for (int component = 0; component + 1 < starts.length; component++) {
      starts[component + 1] += starts[component];
    }
    int[] next = starts.clone();
    for (int row = 0; row < componentOf.length; row++) {
      if (componentOf[row] != ALONE) {
        records[next[componentOf[row]]++] = row;
      }
    }
  }

  /** How many components there are. */
  int count() {
    return starts.length - 1;
  }

  int size(int component) {
    return starts[component + 1] - starts[component];
  }

  int record(int component, int local) {
    return records[starts[component] + local];
  }

  /** The place of a record among those of its component. */
  int local(int component, int record) {
    int at = Arrays.binarySearch(records, starts[component], starts[component + 1], record);
    return at - starts[component];
  }

  /** The component of a record, or a negative number when it is alone. */
  int of(int record) {
    return componentOf[record];
  }

  boolean isAnyLarger(int size) {
    for (int component = 0; component < count(); component++) {
      if (size(component) > size) {
        return true;
      }
    }
    return false;
  }

  /** The components of a finer division that a component of this one is made of, ascending. */
  int[] parts(int component, Components finer) {
    return finer == this
        ? new int[] {component}
        : IntStream.range(starts[component], starts[component + 1])
            .map(at -> finer.componentOf[records[at]])
            .filter(part -> part != ALONE)
            .sorted()
            .distinct()
            .toArray();
  }

  /** The edges of a component, and those of one of its parts, which are numbered within it. */
  Edges add(int component, Edges own, Components finer, int part, Edges edges) {
    if (finer == this) {
      return own;
    }
    for (int e = 0; e < own.size(); e++) {
      int from = local(component, finer.record(part, own.from(e)));
      int to = local(component, finer.record(part, own.to(e)));
      edges.add(from, to, own.weight(e));
    }
    return edges;
  }

  /** Whether a record is in a component of more than so many. */
  boolean isLarger(int record, int size) {
    int component = componentOf[record];
    return component != ALONE && size(component) > size;
  }

  /** Whether two records are in one component of more than so many. */
  boolean shareLarger(int a, int b, int size) {
    return componentOf[a] == componentOf[b] && isLarger(a, size);
  }
}
