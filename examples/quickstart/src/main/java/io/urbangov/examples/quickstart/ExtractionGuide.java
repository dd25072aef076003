package io.urbangov.examples.quickstart;

import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.hierarchy.UnitRow;
import io.urbangov.nlp.extract.Extractor;
import io.urbangov.nlp.extract.Mention;
import io.urbangov.nlp.extract.PlacePart;
import io.urbangov.nlp.extract.TimeSpan;
import io.urbangov.relate.Node;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The code of docs/guides/extraction.md, step by step. */
public final class ExtractionGuide {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ExtractionGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    extract(out);
    times(out);
    places(out);
    units(out);
    entities(out);
    mask(out);
  }

  private static void extract(PrintStream out) {
    // guide:extract
    Extractor extractor = Extractor.in(ZONE);
    Instant sent = Instant.parse("2026-10-21T01:00:00Z"); // nine in the morning in Shanghai
    String text = "我叫周文斌，昨晚十点左右，车牌湘A8Q7K2的渣土车在望川路与梅岭路交叉口撞坏护栏，蓝天物业不管，损失3.5万元，请回电13800002718";
    for (Mention mention : extractor.extract(text, sent)) {
      out.println(mention + " " + mention.in(text));
    }
    // guide:end
  }

  private static void times(PrintStream out) {
    // guide:times
    Instant sent = Instant.parse("2026-10-21T01:00:00Z");
    String text = "上周三报修，今年3月至今没有暖气，昨晚11点到凌晨2点最冷，每天晚上十点停电";
    for (Mention mention : Extractor.in(ZONE).extract(text, sent)) {
      if (mention instanceof Mention.Time time) {
        String when = time.findSpan().map(ExtractionGuide::local).orElse("again and again");
        out.println(time.in(text) + ": " + when);
      }
    }
    // guide:end
  }

  private static String local(TimeSpan span) {
    return span.from().atZone(ZONE).toLocalDateTime()
        + " to "
        + span.to().atZone(ZONE).toLocalDateTime();
  }

  private static void places(PrintStream out) {
    // guide:places
    String text = "云溪区望川路128号星悦花园二期5栋1单元1203旁边";
    Mention place = Extractor.in(ZONE).extract(text, Instant.EPOCH).get(0);
    if (place instanceof Mention.Place it) {
      for (PlacePart part : it.parts()) {
        out.println(part.kind() + " " + text.substring(part.start(), part.end()));
      }
    }
    // guide:end
  }

  private static void units(PrintStream out) {
    // guide:units
    List<UnitRow> rows =
        List.of(
            new UnitRow("units", 1, "01", "云溪区", "区", null),
            new UnitRow("units", 2, "02", "南溪区", "区", null),
            new UnitRow("units", 3, "0101", "城关镇", "镇", "01"),
            new UnitRow("units", 4, "0201", "城关镇", "镇", "02"));
    Extractor known =
        Extractor.in(ZONE)
            .withUnits(Hierarchy.load(rows).hierarchy())
            .withPlaces(PlacePart.Kind.ESTATE, List.of("阳光100后海"));
    for (String text : List.of("南溪区城关镇的路", "城关镇停水", "阳光100后海的学校")) {
      Mention mention = known.extract(text, Instant.EPOCH).get(0);
      out.println(mention.in(text) + " " + mention.links());
    }
    // guide:end
  }

  private static void entities(PrintStream out) {
    // guide:entities
    Extractor linked =
        Extractor.in(ZONE)
            .withLinker(
                (type, words) ->
                    words.equals("13800002718")
                        ? List.of(new Node("PERSON", "hotline:17"))
                        : List.of());
    String text = "请致电138 0000 2718";
    out.println(linked.extract(text, Instant.EPOCH).get(0).links());
    // guide:end
  }

  private static void mask(PrintStream out) {
    // guide:mask
    String text = "联系人赵晓燕，身份证990103201202091217，住星悦花园5栋";
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : Extractor.in(ZONE).extract(text, Instant.EPOCH)) {
      switch (mention.type()) {
        case PERSON, RESIDENT_ID, PHONE, PLATE ->
            masked.replace(
                mention.start(), mention.end(), "*".repeat(mention.end() - mention.start()));
        default -> {}
      }
    }
    out.println(masked);
    // guide:end
  }
}
