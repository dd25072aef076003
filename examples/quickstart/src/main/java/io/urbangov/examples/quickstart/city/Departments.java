package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The city's departments (部门): each serves the whole city in the matters of its topics; one
 * enforces law in three of them, and another one supervises it. Immutable and thread-safe.
 */
final class Departments {

  static final String LINKS = "links.csv";

  private static final String ENFORCING = "城市管理局";
  private static final String SUPERVISING = "司法局";
  private static final int MISROUTED = 50;
  private static final List<String> ENFORCED = List.of("城市管理/违法建设", "城市管理/市容秩序", "生态环境/餐饮油烟");

  /** The code of each department, by name. */
  private final Map<String, String> codes = new TreeMap<>();

  private final List<Topic> topics = new ArrayList<>();

  Departments() {
    for (String table : List.of("topics.tsv", "events.tsv", "serial.tsv")) {
      topics.addAll(Topic.read(table));
    }
    topics.forEach(topic -> codes.put(topic.department(), ""));
    codes.put(SUPERVISING, "");
    int number = 0;
    for (Map.Entry<String, String> department : codes.entrySet()) {
      department.setValue("9901BM" + Numerals.padded(++number, 2));
    }
  }

  /** The departments as units below the city. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    codes.forEach((name, code) -> units.add(new Unit(code, name, "部门", Division.TOP.code())));
    return units;
  }

  /** Who serves, enforces and supervises where, with two rows that cannot be used. */
  Sheet links() {
    Sheet links = new Sheet(LINKS, "department,type,unit,matter");
    TreeSet<String> known = new TreeSet<>();
    for (Topic topic : topics) {
      String department = codes.getOrDefault(topic.department(), "");
      if (known.add(department + topic.category())) {
        links.add(department, "服务", Division.TOP.code(), topic.category());
      }
    }
    String enforcing = codes.getOrDefault(ENFORCING, "");
    ENFORCED.forEach(matter -> links.add(enforcing, "执法", Division.TOP.code(), matter));
    links.add(codes.getOrDefault(SUPERVISING, ""), "监督", enforcing, "");
    broken(links, "type.unknown", enforcing, "协调", Division.TOP.code(), "");
    broken(links, "department.unknown", "9901BM99", "服务", Division.TOP.code(), "");
    return links;
  }

  /** Sends every fiftieth appeal to the department of another topic. */
  void misroute(Sheet appeals) {
    int column = appeals.column("department");
    List<String> names = List.copyOf(codes.keySet());
    for (int i = MISROUTED - 1; i < appeals.rows().size(); i += MISROUTED) {
      List<String> cells = new ArrayList<>(appeals.rows().get(i).cells());
      int department = names.indexOf(cells.get(column));
      cells.set(column, names.get((department + 1) % names.size()));
      appeals.rows().set(i, new Sheet.Row(List.copyOf(cells), null, "", true));
    }
  }

  private static void broken(Sheet links, String code, String... cells) {
    links.rows().add(new Sheet.Row(List.of(cells), null, code, false));
  }
}
