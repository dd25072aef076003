package io.urbangov.examples.quickstart;

import static io.urbangov.EntityType.PERSON;
import static io.urbangov.resolve.Comparisons.date;
import static io.urbangov.resolve.FieldKey.exact;
import static io.urbangov.resolve.FieldKey.prefix;
import static io.urbangov.resolve.Label.DIFFERENT;
import static java.util.Objects.requireNonNull;

import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Dates;
import io.urbangov.clean.PersonNames;
import io.urbangov.clean.Phone;
import io.urbangov.clean.Phones;
import io.urbangov.load.Csv;
import io.urbangov.load.Mapping;
import io.urbangov.nlp.name.ChineseNames;
import io.urbangov.nlp.name.Pinyin;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.EntityChange;
import io.urbangov.resolve.LabelledPair;
import io.urbangov.resolve.LiveResolver;
import io.urbangov.resolve.Match;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import io.urbangov.resolve.ScoredPair;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.RunReport;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guides/resolve.md, step by step. */
public final class ResolveGuide {

  private static final Field<String> NAME = Field.text("name");
  private static final Field<String> PHONE = Field.text("phone");
  private static final Field<LocalDate> BORN = Field.date("birth_date");

  private ResolveGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    List<SourceRecord> records = clean(out);
    Resolver people = specify();
    Resolution found = resolve(people, records, out);
    report(found, out);
    explain(found, out);
    review(found, out);
    live(people, found, out);
  }

  private static List<SourceRecord> clean(PrintStream out) {
    // guide:clean
    List<SourceRecord> records = new ArrayList<>();
    for (String silo : List.of("registry", "clinic")) {
      Mapping.Builder columns = Mapping.of(silo, PERSON);
      columns.field(NAME, "name", PersonNames::clean);
      columns.optional(PHONE, "phone", text -> Phones.parse(text).map(Phone::canonical));
      columns.optional(BORN, "birth_date", Dates::parseDate);
      Csv.of(silo + ".csv", open(silo)).read(columns.build(), records::add, out::println);
    }
    out.println(records.size() + " records");
    // guide:end
    return records;
  }

  private static Resolver specify() {
    // guide:specify
    ChineseNames chinese = ChineseNames.of(Pinyin.load());
    Resolver people =
        Resolver.of(PERSON)
            .block(exact(PHONE))
            .block(exact(BORN))
            .block(chinese.fuzzySound(NAME))
            .block(prefix(NAME, 1), exact(BORN))
            .compare(NAME, chinese.comparison().withTermFrequency())
            .compare(PHONE, Comparisons.phone())
            .compare(BORN, date())
            .cleanSource("registry")
            .cleanSource("clinic")
            .link(0.95)
            .review(0.50)
            .build();
    // guide:end
    return people;
  }

  private static Resolution resolve(Resolver people, List<SourceRecord> records, PrintStream out) {
    // guide:resolve
    Resolution found = people.resolve(records);
    out.println(found.entities().size() + " persons");
    out.println(found.model());
    // guide:end
    return found;
  }

  private static void report(Resolution found, PrintStream out) {
    // guide:report
    RunReport report = found.report();
    report.warnings().forEach(warning -> out.println(warning.text(Language.EN)));
    report.rules().forEach(rule -> out.println(rule.rule() + ": pairs " + rule.pairs()));
    String page = report.toHtml(Language.ZH); // one page, to be opened in a browser
    // guide:end
    requireNonNull(page);
  }

  private static void explain(Resolution found, PrintStream out) {
    // guide:explain
    RecordId child = new RecordId("clinic", "506");
    RecordId one = new RecordId("registry", "7");
    RecordId twin = new RecordId("registry", "8");
    out.println(found.waterfall(child, one).toText(Language.ZH));
    out.println(found.whyNot(child, twin).toText(Language.EN));
    String drawing = found.waterfall(child, one).toSvg(Language.EN);
    // guide:end
    requireNonNull(drawing);
  }

  private static void review(Resolution found, PrintStream out) {
    // guide:review
    for (ScoredPair pair : found.review()) {
      out.println(pair.a() + " ? " + pair.b() + "  " + Math.round(100 * pair.probability()) + " %");
    }
    // guide:end
  }

  private static void live(Resolver people, Resolution found, PrintStream out) {
    // guide:live
    LiveResolver live = people.live(found);
    SourceRecord visitor =
        SourceRecord.builder(new RecordId("visits", "1"), PERSON)
            .set(NAME, "王见国")
            .set(BORN, LocalDate.of(1956, 3, 12))
            .build();
    for (Match match : live.find(visitor, 0.5)) {
      out.println("may be " + match.entity().members());
    }
    for (EntityChange change : live.upsert(visitor)) {
      out.println(change.kind() + " " + change.after());
    }
    for (EntityChange change : live.remove(new RecordId("registry", "1"))) {
      out.println(change.kind() + " " + change.after());
    }
    RecordId patient = new RecordId("clinic", "501");
    for (EntityChange change : live.rule(LabelledPair.of(visitor.id(), patient, DIFFERENT))) {
      out.println(change.kind() + " " + change.after());
    }
    // guide:end
  }

  private static InputStream open(String silo) {
    return requireNonNull(ResolveGuide.class.getResourceAsStream(silo + ".csv"), silo);
  }
}
