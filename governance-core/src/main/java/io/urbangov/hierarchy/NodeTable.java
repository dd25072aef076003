package io.urbangov.hierarchy;

import java.util.Arrays;

/** What is kept of each row that may become a unit, in columns of numbers. Not thread-safe. */
final class NodeTable {

  private int size;
  private long[] code = new long[1 << 6];
  private long[] id = code.clone();
  private long[] parent = code.clone();
  private long[] line = code.clone();
  private int[] name = new int[code.length];
  private int[] level = name.clone();
  private int[] source = name.clone();
  private int[] row = name.clone();

  int size() {
    return size;
  }

  /** Where the node to be added comes from. */
  NodeTable from(int fromRow, int fromSource, long fromLine) {
    if (size == code.length) {
      resize(size + (size >> 1));
    }
    row[size] = fromRow;
    source[size] = fromSource;
    line[size] = fromLine;
    return this;
  }

  /** Adds it. */
  void add(long itsCode, long itsId, long itsParent, int itsName, int itsLevel) {
    code[size] = itsCode;
    id[size] = itsId;
    parent[size] = itsParent;
    name[size] = itsName;
    level[size++] = itsLevel;
  }

  /** Moves a node to the place of one that is not needed. */
  void move(int from, int to) {
    if (from == to) {
      return;
    }
    code[to] = code[from];
    id[to] = id[from];
    parent[to] = parent[from];
    line[to] = line[from];
    name[to] = name[from];
    level[to] = level[from];
    source[to] = source[from];
    row[to] = row[from];
  }

  /** Keeps so many nodes, the first. */
  void truncate(int length) {
    size = length;
  }

  private void resize(int length) {
    code = Arrays.copyOf(code, length);
    id = Arrays.copyOf(id, length);
    parent = Arrays.copyOf(parent, length);
    line = Arrays.copyOf(line, length);
    name = Arrays.copyOf(name, length);
    level = Arrays.copyOf(level, length);
    source = Arrays.copyOf(source, length);
    row = Arrays.copyOf(row, length);
  }

  long code(int node) {
    return code[node];
  }

  long id(int node) {
    return id[node];
  }

  long parent(int node) {
    return parent[node];
  }

  long line(int node) {
    return line[node];
  }

  int name(int node) {
    return name[node];
  }

  int level(int node) {
    return level[node];
  }

  int source(int node) {
    return source[node];
  }

  int row(int node) {
    return row[node];
  }
}
