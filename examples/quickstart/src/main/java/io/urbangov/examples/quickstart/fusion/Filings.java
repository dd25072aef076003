package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.TEXT;
import static io.urbangov.examples.quickstart.fusion.CityFields.TIME;

import io.urbangov.SourceRecord;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each silo first filed each text: what tells the appeals of one silo apart. */
final class Filings {

  private record Filed(String silo, String text) {}

  private final Map<Filed, LocalDateTime> first = new HashMap<>();

  Filings(List<SourceRecord> appeals) {
    for (SourceRecord record : appeals) {
      LocalDateTime time = record.orNull(TIME);
      String text = record.orNull(TEXT);
      if (time != null && text != null) {
        first.merge(new Filed(record.id().source(), text), time, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
  }

  /** The record with the time at which its silo first filed its text, or else its own. */
  SourceRecord mark(SourceRecord record) {
    LocalDateTime own = record.orNull(TIME);
    String silo = record.id().source();
    LocalDateTime filed =
        record.find(TEXT).map(text -> first.get(new Filed(silo, text))).orElse(own);
    return record.with(AppealSpec.filedIn(silo), filed);
  }
}
