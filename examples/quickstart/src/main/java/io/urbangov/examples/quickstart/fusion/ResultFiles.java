package io.urbangov.examples.quickstart.fusion;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.Rejection;
import io.urbangov.geo.hotspot.HotSpot;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.relate.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what was found out as the CSV files of {@code docs/data-format.md}. */
public final class ResultFiles {

  private static final Comparator<Rejection> BY_PLACE =
      Comparator.comparing(Rejection::source)
          .thenComparingLong(Rejection::line)
          .thenComparing(Rejection::code)
          .thenComparing(Rejection::message);

  private final FusedCity city;
  private final Path folder;

  private ResultFiles(FusedCity city, Path folder) {
    this.city = city;
    this.folder = folder;
  }

  /** Writes all files; makes the folder if it is not there. */
  public static void write(FusedCity city, Path folder) {
    ResultFiles files = new ResultFiles(city, folder);
    try {
      Files.createDirectories(folder);
      files.file("entities.csv", files::entities);
      files.file("relations.csv", files::relations);
      files.file("assignments.csv", files::assignments);
      files.file("hot-terms.csv", files::hotTerms);
      files.file("matters.csv", files::matters);
      files.file("urgent.csv", files::urgent);
      files.file("hot-spots.csv", files::hotSpots);
      files.maps();
      files.file("rejections.csv", files::rejections);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private interface Rows {
    void write(CsvWriter csv);
  }

  private void file(String name, Rows rows) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(name))) {
      rows.write(csv);
    }
  }

  private void entities(CsvWriter csv) {
    csv.writeRecord("type", "entity", "source", "record");
    for (EntityType type : Resolutions.TYPES) {
      for (Entity entity : city.resolutions().of(type).entities()) {
        for (RecordId id : entity.members()) {
          csv.writeRecord(type.name(), entity.id().toString(), id.source(), id.key());
        }
      }
    }
  }

  private void relations(CsvWriter csv) {
    csv.writeRecord("from_type", "from", "relation", "to_type", "to", "confidence", "evidence");
    for (Relation relation : city.relations().relations()) {
      csv.writeRecord(
          relation.from().type(),
          relation.from().id(),
          relation.type().name(),
          relation.to().type(),
          relation.to().id(),
          String.format(Locale.ROOT, "%.4f", relation.confidence()),
          relation.evidence());
    }
  }

  private void assignments(CsvWriter csv) {
    csv.writeRecord("source", "record", "unit", "how");
    Resolutions.TYPES.stream()
        .flatMap(type -> city.assignments(type).values().stream())
        .sorted(Comparator.comparing(Assignment::record))
        .forEach(
            assignment ->
                csv.writeRecord(
                    assignment.record().source(),
                    assignment.record().key(),
                    assignment.unit() == null ? "" : assignment.unit(),
                    assignment.how().name()));
  }

  private void hotTerms(CsvWriter csv) {
    csv.writeRecord("from", "to", "unit", "rank", "term", "count", "reporters", "score");
    for (UnitHotTerms unit : city.hotTerms()) {
      for (HotTerm term : unit.terms()) {
        csv.writeRecord(
            unit.days().from().toString(),
            unit.days().to().toString(),
            unit.unit() == UnitHotTerms.CITY ? "" : city.data().hierarchy().code(unit.unit()),
            Integer.toString(term.rank()),
            term.term(),
            Integer.toString(term.messages()),
            Integer.toString(term.reporters()),
            String.format(Locale.ROOT, "%.3f", term.score()));
      }
    }
  }

  private void matters(CsvWriter csv) {
    csv.writeRecord("from", "to", "rank", "messages", "people", "first", "last", "records");
    for (WindowNews window : city.news()) {
      int rank = 0;
      for (WindowNews.Matter matter : window.matters()) {
        csv.writeRecord(
            window.days().from().toString(),
            window.days().to().toString(),
            Integer.toString(++rank),
            Integer.toString(matter.messages()),
            Integer.toString(matter.event().people()),
            matter.event().first().toLocalDate().toString(),
            matter.event().last().toLocalDate().toString(),
            matter.event().messages().stream()
                .map(RecordId::toString)
                .sorted()
                .collect(Collectors.joining(";")));
      }
    }
  }

  private void urgent(CsvWriter csv) {
    csv.writeRecord("from", "to", "source", "record", "kind", "probability", "words");
    for (WindowNews window : city.news()) {
      for (WindowNews.Urgent urgent : window.urgent()) {
        csv.writeRecord(
            window.days().from().toString(),
            window.days().to().toString(),
            urgent.record().source(),
            urgent.record().key(),
            urgent.kind().name(),
            String.format(Locale.ROOT, "%.2f", urgent.probability()),
            urgent.words());
      }
    }
  }

  private void hotSpots(CsvWriter csv) {
    csv.writeRecord(
        "from", "to", "rank", "lon", "lat", "radius_m", "appeals", "expected", "p", "units");
    for (WindowHotSpots window : city.hotSpots()) {
      int rank = 0;
      for (HotSpot spot : window.spots()) {
        csv.writeRecord(
            window.days().from().toString(),
            window.days().to().toString(),
            Integer.toString(++rank),
            String.format(Locale.ROOT, "%.6f", spot.center().lon()),
            String.format(Locale.ROOT, "%.6f", spot.center().lat()),
            Long.toString(Math.round(spot.radius().metres())),
            Integer.toString(spot.observed()),
            String.format(Locale.ROOT, "%.1f", spot.expected()),
            String.format(Locale.ROOT, "%.3f", spot.pValue()),
            spot.sites().stream().sorted().collect(Collectors.joining(";")));
      }
    }
  }

  private void maps() throws IOException {
    for (WindowHotSpots window : city.hotSpots()) {
      String days = window.days().from() + "-to-" + window.days().to();
      String map =
          HotSpotMap.draw(
              "Hot spots 诉求聚集区, " + days.replace("-to-", " to "),
              city.data().polygons(),
              window.sites(),
              window.spots());
      Files.writeString(folder.resolve("hot-spots-" + days + ".svg"), map);
    }
  }

  private void rejections(CsvWriter csv) {
    csv.writeRecord("source", "line", "code", "message");
    city.data().rejections().stream()
        .sorted(BY_PLACE)
        .forEach(
            rejection ->
                csv.writeRecord(
                    rejection.source(),
                    Long.toString(rejection.line()),
                    rejection.code(),
                    rejection.message()));
  }
}
