package io.urbangov.examples.quickstart;

import static io.urbangov.EntityType.PERSON;
import static io.urbangov.resolve.Comparisons.damerauLevenshtein;
import static io.urbangov.resolve.Comparisons.date;
import static io.urbangov.resolve.FieldKey.exact;
import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Dates;
import io.urbangov.clean.PersonNames;
import io.urbangov.clean.Phone;
import io.urbangov.clean.Phones;
import io.urbangov.load.Csv;
import io.urbangov.load.Mapping;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The README's program: which rows of a clinic and of the population registry are one person, and
 * why. The rows are invented: twins, brothers with one phone, namesakes, slips of the pen.
 */
public final class FirstProgram {

  private FirstProgram() {}

  /** Runs the program. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs the program on any stream. */
  static void run(PrintStream out) {
    // readme:start
    Field<String> name = Field.text("name");
    Field<String> phone = Field.text("phone");
    Field<LocalDate> born = Field.date("birth_date");
    Resolver.Builder people = Resolver.of(PERSON).cleanSource("registry").cleanSource("clinic");
    List<SourceRecord> records = new ArrayList<>();
    for (String silo : List.of("registry", "clinic")) {
      Mapping.Builder columns = Mapping.of(silo, PERSON);
      columns.field(name, "name", PersonNames::clean);
      columns.field(phone, "phone", text -> Phones.parse(text).map(Phone::canonical));
      columns.field(born, "birth_date", Dates::parseDate);
      Csv.of(silo + ".csv", open(silo)).read(columns.build(), records::add, out::println);
    }
    people.block(exact(name)).block(exact(phone)).block(exact(born));
    people.compare(name, damerauLevenshtein(1));
    people.compare(phone, damerauLevenshtein(1)).compare(born, date());
    Resolution found = people.build().resolve(records);
    found.entities().stream().map(Entity::members).filter(m -> m.size() > 1).forEach(out::println);
    out.println(found.explain(new RecordId("clinic", "504"), new RecordId("registry", "5")));
    out.println(found.explain(new RecordId("clinic", "508"), new RecordId("registry", "10")));
    // readme:end
  }

  private static InputStream open(String silo) {
    return requireNonNull(FirstProgram.class.getResourceAsStream(silo + ".csv"), silo);
  }
}
