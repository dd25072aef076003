package io.urbangov.resolve;

import java.util.Arrays;

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
    UnionFind joined = new UnionFind(size);
    for (int e = 0; e < links.size(); e++) {
      joined.union(links.from(e), links.to(e));
    }
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
