package io.urbangov.benchmarks.stream;

import io.urbangov.RecordId;
import io.urbangov.clean.Dates;
import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.surge.Sighting;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The streams of the data folder, in the order of time; rows without a usable time are left out.
 */
public final class StreamFiles {

  private StreamFiles() {}

  /** Messages to a city's leaders: phrases of title and body. */
  public static List<Sighting> messages(Path file) {
    PhraseTerms terms = new PhraseTerms();
    return read(
        file,
        "留言时间",
        row ->
            Sighting.of(
                    new RecordId("messages", text(row, "留言编号")),
                    LocalDateTime.MIN,
                    terms.of(text(row, "留言主题") + "\n" + text(row, "留言详情")))
                .withReporter(row.get("留言用户")));
  }

  /** Work orders of a district: types of two levels, communities. */
  public static List<Sighting> orders(Path file) {
    return read(
        file,
        "CREATE_TIME",
        row ->
            bare("orders", row, "id")
                .withUnit(Integer.parseInt("0" + text(row, "COMMUNITY_ID").replaceAll("\\D", "")))
                .withCategories(text(row, "MAIN_TYPE_NAME"), text(row, "SUB_TYPE_NAME")));
  }

  /** Service requests of Boston: types, wards. */
  public static List<Sighting> requests(Path file) {
    return read(
        file,
        "OPEN_DT",
        row ->
            bare("requests", row, "CASE_ENQUIRY_ID")
                .withUnit(Integer.parseInt("0" + text(row, "ward").replaceAll("\\D", "")))
                .withCategories(text(row, "TYPE")));
  }

  /** Titles of hot searches: their phrases, by day. */
  public static List<Sighting> titles(Path file) {
    PhraseTerms terms = new PhraseTerms();
    int[] line = {0};
    return read(
        file,
        "date",
        row ->
            Sighting.of(
                new RecordId("titles", String.valueOf(1_000_000 + line[0]++)),
                LocalDateTime.MIN,
                terms.of(text(row, "title"))));
  }

  private static Sighting bare(String source, Row row, String id) {
    return Sighting.of(new RecordId(source, text(row, id)), LocalDateTime.MIN, Set.of());
  }

  private static List<Sighting> read(Path file, String time, Function<Row, Sighting> reader) {
    List<Sighting> stream = new ArrayList<>();
    Csv.of(file)
        .rows(
            List.of(time),
            row -> at(text(row, time)).ifPresent(at -> stream.add(reader.apply(row).withTime(at))),
            rejection -> {});
    stream.sort(Comparator.comparing(Sighting::time).thenComparing(Sighting::id));
    return stream;
  }

  private static Optional<LocalDateTime> at(String text) {
    return Dates.parseDateTime(text).value();
  }

  private static String text(Row row, String column) {
    String value = row.get(column);
    return value == null ? "" : value;
  }
}
