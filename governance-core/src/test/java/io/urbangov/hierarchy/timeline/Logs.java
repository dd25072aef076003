package io.urbangov.hierarchy.timeline;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.load.Csv;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Change logs as text: {@code entry date[@recorded] change unit column=value …}, separated by line
 * ends or {@code |}. A unit is created with its id for code and name unless said otherwise.
 */
final class Logs {

  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "date",
          "recorded",
          "change",
          "unit",
          "corrects",
          "code",
          "name",
          "level",
          "parent",
          "into",
          "reason");

  private Logs() {}

  /** The timeline of a log without a mistake. */
  static HierarchyTimeline timeline(String log) {
    LoadedTimeline loaded = load(log);
    if (!loaded.rejections().isEmpty()) {
      throw new AssertionError(loaded.rejections());
    }
    return loaded.timeline();
  }

  /** The n-th entry is line n. */
  static LoadedTimeline load(String log) {
    return HierarchyTimeline.load(Csv.of("log", new StringReader(csv(log))));
  }

  static String csv(String log) {
    String rows =
        Arrays.stream(log.strip().split(" *[|\n] *", -1))
            .map(Logs::row)
            .collect(Collectors.joining("\n"));
    return String.join(",", COLUMNS) + "\n" + rows;
  }

  private static String row(String entry) {
    String[] words = entry.split(" +", -1);
    Map<String, String> values = new HashMap<>();
    String[] date = words[1].split("@", -1);
    if (words[2].equals("create")) {
      values.put("code", words[3]);
      values.put("name", words[3]);
    }
    values.put("entry", words[0]);
    values.put("date", date[0]);
    values.put("recorded", date.length > 1 ? date[1] + "T00:00Z" : "");
    values.put("change", words[2]);
    values.put("unit", words[3]);
    for (int i = 4; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      values.put(pair[0], pair[1]);
    }
    StringJoiner row = new StringJoiner(",");
    COLUMNS.forEach(column -> row.add(values.getOrDefault(column, "")));
    return row.toString();
  }

  /** A hierarchy as text: each unit as code name, in brackets what is below it. */
  static String shown(Hierarchy hierarchy) {
    StringBuilder text = new StringBuilder();
    for (int root : hierarchy.roots()) {
      show(hierarchy, root, text);
    }
    return text.toString().strip();
  }

  private static void show(Hierarchy hierarchy, int rank, StringBuilder text) {
    String code = hierarchy.code(rank);
    String name = hierarchy.name(rank);
    text.append(' ').append(code).append(name.equals(code) ? "" : ":" + name);
    if (hierarchy.children(rank).length > 0) {
      text.append('(');
      StringBuilder below = new StringBuilder();
      for (int child : hierarchy.children(rank)) {
        show(hierarchy, child, below);
      }
      text.append(below.toString().strip()).append(')');
    }
  }
}
