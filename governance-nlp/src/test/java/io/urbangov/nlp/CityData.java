package io.urbangov.nlp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The real messages of one city, where they are at hand. They are read, never copied. */
public final class CityData {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Path folder;

  private CityData(Path folder) {
    this.folder = folder;
  }

  /** Skips the test where the data is absent. */
  public static CityData orSkip() {
    Path folder =
        Path.of(System.getProperty("governance.data", "../../shared/data")).resolve("complaints");
    assumeTrue(Files.isReadable(folder.resolve("messages.csv")), "data not found, skipped");
    return new CityData(folder);
  }

  /** All messages, in the file's order. */
  public List<Message> messages() {
    return rows("messages.csv").stream()
        .map(
            row ->
                Message.of(
                        id(row),
                        LocalDateTime.parse(row.getField("留言时间"), TIME),
                        row.getField("留言主题") + "\n" + row.getField("留言详情"))
                    .withReporter(row.getField("留言用户")))
        .toList();
  }

  /** Messages by event, as labelled. */
  public Map<String, Set<RecordId>> events() {
    Map<String, Set<RecordId>> events = new TreeMap<>();
    for (NamedCsvRecord row : rows("same-event-groups.csv")) {
      events.computeIfAbsent(row.getField("event_name"), e -> new TreeSet<>()).add(id(row));
    }
    return events;
  }

  /** An index of all messages, the city's masked division names ignored. */
  public HotTermIndex index() {
    HotTermIndex index = HotTermIndex.inMemory(Lexicon.empty(), divisions());
    messages().forEach(index::add);
    return index;
  }

  /** A市, A1区 … A9县, and so on to M: what stands for the real names. */
  public static List<String> divisions() {
    List<String> names = new ArrayList<>(List.of("西地省"));
    for (char city = 'A'; city <= 'M'; city++) {
      names.add(city + "市");
      for (int number = 1; number <= 12; number++) {
        for (String kind : List.of("区", "县", "市")) {
          names.add("" + city + number + kind);
        }
      }
    }
    return names;
  }

  private List<NamedCsvRecord> rows(String file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordId id(NamedCsvRecord row) {
    return new RecordId("messages", row.getField("留言编号"));
  }
}
