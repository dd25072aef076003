package io.urbangov.examples.quickstart.real;

import io.urbangov.Rejection;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work orders of a district (工单): when, which community, three levels of type, who disposes. They
 * have no text and no reporter; the lowest type stands for the title. Not thread-safe.
 */
public final class OrderFiles {

  private static final String NONE = "-";

  private final Map<String, String> codes = new TreeMap<>();
  private final SortedMap<String, List<String>> units = new TreeMap<>();
  private final CsvText appeals =
      new CsvText("id", "time", "channel", "title", "unit", "category", "department");

  private OrderFiles() {}

  /**
   * The files of the format, by name; rows that cannot be read are handed to the consumer.
   *
   * @param communities which national code a community's number stands for, or {@code null}
   */
  public static SortedMap<String, String> read(
      Csv orders, @Nullable Csv communities, Consumer<Rejection> rejections) {
    OrderFiles files = new OrderFiles();
    if (communities != null) {
      communities.rows(List.of("COMMUNITY_ID", "stat_code"), files::addUnit, rejections);
    }
    orders.rows(List.of("id", "CREATE_TIME"), files::add, rejections);
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("appeals-orders.csv", files.appeals.toString());
    texts.put("units.csv", files.units());
    return texts;
  }

  private void addUnit(Row row) {
    String community = row.get("stat_code");
    String street = row.get("streetCode");
    if (community != null && street != null && street.length() > 6) {
      String district = street.substring(0, 6);
      units.put(district, List.of("本区", "区", ""));
      units.put(street, List.of(text(row, "street"), "街道", district));
      units.put(community, List.of(text(row, "COMMUNITY_NAME"), "社区", street));
      codes.put(text(row, "COMMUNITY_ID"), community);
    }
  }

  private void add(Row row) {
    String type =
        Stream.of("EVENT_TYPE_NAME", "MAIN_TYPE_NAME", "SUB_TYPE_NAME")
            .map(column -> text(row, column))
            .collect(Collectors.joining("/"));
    appeals.add(
        row.get("id"),
        row.get("CREATE_TIME"),
        row.get("EVENT_SRC_NAME"),
        row.get("SUB_TYPE_NAME"),
        codes.get(text(row, "COMMUNITY_ID")),
        type,
        row.get("DISPOSE_UNIT_NAME"));
  }

  private String units() {
    CsvText csv = new CsvText("code", "name", "level", "parent");
    units.forEach((code, unit) -> csv.add(code, unit.get(0), unit.get(1), unit.get(2)));
    return csv.toString();
  }

  private static String text(Row row, String column) {
    String value = row.get(column);
    return value == null ? NONE : value;
  }
}
