package io.urbangov.hierarchy;

import java.util.Arrays;

/** What is kept of each row that may become a unit, in columns of numbers. Not thread-safe. */
final class NodeTable {

  private int size;
  private int[] code = new int[1 << 6];
  private int[] id = code.clone();
  private int[] name = code.clone();
  private int[] level = code.clone();
  private int[] parent = code.clone();
  private int[] source = code.clone();
  private int[] row = code.clone();
  private long[] line = new long[code.length];

  int size() {
    return size;
  }

  /** Where the node to be added comes from. */
  NodeTable from(int fromRow, int fromSource, long fromLine) {
    if (size == code.length) {
      grow(size + (size >> 1));
    }
    row[size] = fromRow;
    source[size] = fromSource;
    line[size] = fromLine;
    return this;
  }

  /** Adds it, and gives its number. */
  int add(int itsCode, int itsId, int itsName, int itsLevel, int itsParent) {
    code[size] = itsCode;
    id[size] = itsId;
    name[size] = itsName;
    level[size] = itsLevel;
    parent[size] = itsParent;
    return size++;
  }

  private void grow(int length) {
    code = Arrays.copyOf(code, length);
    id = Arrays.copyOf(id, length);
    name = Arrays.copyOf(name, length);
    level = Arrays.copyOf(level, length);
    parent = Arrays.copyOf(parent, length);
    source = Arrays.copyOf(source, length);
    row = Arrays.copyOf(row, length);
    line = Arrays.copyOf(line, length);
  }

  int code(int node) {
    return code[node];
  }

  int id(int node) {
    return id[node];
  }

  int name(int node) {
    return name[node];
  }

  int level(int node) {
    return level[node];
  }

  int parent(int node) {
    return parent[node];
  }

  int source(int node) {
    return source[node];
  }

  int row(int node) {
    return row[node];
  }

  long line(int node) {
    return line[node];
  }
}
