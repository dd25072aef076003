package io.urbangov.hierarchy;

import io.urbangov.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rejections with the number of the row each belongs to. Not thread-safe. */
final class RejectionLog {

  private record Entry(int row, Rejection rejection) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(int row, String source, long line, String code, String message) {
    add(row, new Rejection(source, line, code, message));
  }

  void add(int row, Rejection rejection) {
    entries.add(new Entry(row, rejection));
  }

  /** All of them, in the order of the rows. */
  List<Rejection> sorted() {
    return entries.stream()
        .sorted(Comparator.comparingInt(Entry::row))
        .map(Entry::rejection)
        .toList();
  }
}
