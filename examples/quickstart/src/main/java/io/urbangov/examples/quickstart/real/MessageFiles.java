package io.urbangov.examples.quickstart.real;

import io.urbangov.Rejection;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Messages to a city's leaders (网民留言): number, user, title, time, body. Their divisions are masked
 * as A市, A3区, A7县; those that a message names become units. Not thread-safe.
 */
public final class MessageFiles {

  private static final Pattern COUNTY = Pattern.compile("([A-Z])[0-9]{1,2}[区县市]");
  private static final Pattern CITY = Pattern.compile("([A-Z])市");

  private final SortedMap<String, String> parents = new TreeMap<>();
  private final CsvText appeals =
      new CsvText("id", "time", "channel", "name", "title", "body", "unit");

  private MessageFiles() {}

  /** The files of the format, by name; rows that cannot be read are handed to the consumer. */
  public static SortedMap<String, String> read(Csv csv, Consumer<Rejection> rejections) {
    MessageFiles files = new MessageFiles();
    csv.rows(List.of("留言编号", "留言时间"), files::add, rejections);
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("appeals-messages.csv", files.appeals.toString());
    texts.put("units.csv", files.units());
    return texts;
  }

  private void add(Row row) {
    String title = row.get("留言主题");
    String body = row.get("留言详情");
    appeals.add(
        row.get("留言编号"), row.get("留言时间"), "留言", row.get("留言用户"), title, body, unit(title, body));
  }

  /** The first county that the title or the body names, else the first city. */
  private @Nullable String unit(@Nullable String... texts) {
    for (Pattern pattern : List.of(COUNTY, CITY)) {
      for (String text : texts) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        if (matcher.find()) {
          String city = matcher.group(1) + "市";
          parents.put(city, "");
          parents.putIfAbsent(matcher.group(), city);
          return matcher.group();
        }
      }
    }
    return null;
  }

  private String units() {
    CsvText units = new CsvText("code", "name", "level", "parent");
    List<String> codes = new ArrayList<>(parents.keySet());
    codes.forEach(code -> units.add(code, code, level(code), parents.get(code)));
    return units.toString();
  }

  private static String level(String code) {
    return CITY.matcher(code).matches() ? "市" : "区县";
  }
}
