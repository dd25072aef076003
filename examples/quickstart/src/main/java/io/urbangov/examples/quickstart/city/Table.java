package io.urbangov.examples.quickstart.city;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated resource beside this package; lines that start with # are comments. */
final class Table {

  private Table() {}

  static List<List<String>> read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(Table.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Table::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The words of the row that starts with this key. */
  static List<String> words(String name, String key) {
    for (List<String> row : read(name)) {
      if (row.get(0).equals(key)) {
        return List.of(row.get(1).split(" ", -1));
      }
    }
    throw new IllegalArgumentException("key must be in " + name + ", was: " + key);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
