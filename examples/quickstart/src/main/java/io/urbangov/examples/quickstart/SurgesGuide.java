package io.urbangov.examples.quickstart;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.surge.DayCount;
import io.urbangov.nlp.surge.DayKind;
import io.urbangov.nlp.surge.Sighting;
import io.urbangov.nlp.surge.SubjectKind;
import io.urbangov.nlp.surge.Surge;
import io.urbangov.nlp.surge.SurgeCalibration;
import io.urbangov.nlp.surge.SurgeDetector;
import io.urbangov.nlp.surge.SurgeSpec;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The code of docs/guides/surges.md, step by step, on invented messages. */
public final class SurgesGuide {

  private static final LocalDate START = LocalDate.of(2026, 6, 1);
  private static final List<String> ESTATES =
      List.of("桂花苑", "丽景苑", "云溪里", "石桥新村", "和平家园", "南岸花城", "松涛居", "金湖湾");
  private static final List<String> MATTERS =
      List.of(
          "路灯不亮",
          "楼道堆放杂物",
          "夜间施工噪音扰民",
          "垃圾清运不及时",
          "电动车乱停",
          "下水道堵塞",
          "物业收费不透明",
          "电梯经常停运",
          "公交班次太少",
          "绿化枯死",
          "自来水水压低",
          "餐馆油烟大",
          "广场舞音响大",
          "车位不够",
          "墙面渗水");

  /** People a day who write about the new concrete plant, from the hundredth day on. */
  private static final int[] PLANT = {1, 0, 1, 2, 3, 5, 6, 4, 3, 2, 1};

  private final Random random = new Random(5);
  private int written;

  private SurgesGuide() {}

  /** Runs all steps, and writes the chart to the file that is named, if one is. */
  public static void main(String[] args) {
    String chart = run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (args.length > 0) {
      try {
        Files.writeString(Path.of(args[0]), chart);
      } catch (IOException e) {
        throw new UncheckedIOException(args[0], e);
      }
    }
  }

  /** Runs all steps on any stream, and returns the chart. */
  static String run(PrintStream out) {
    return new SurgesGuide().steps(out);
  }

  private String steps(PrintStream out) {
    sight(out);
    List<Sighting> past = new ArrayList<>();
    for (int day = 0; day < 100; day++) {
      past.addAll(calmDay(day));
    }
    SurgeSpec spec = calibrate(past, out);
    SurgeDetector detector = listen(past, spec, out);
    List<Surge> found = surge(detector, out);
    where(detector, out);
    String chart = chart(detector, found.get(0), out);
    flood(detector, out);
    end(detector, out);
    return chart;
  }

  private static void sight(PrintStream out) {
    // guide:sighting
    Lexicon lexicon = Lexicon.of(List.of("丽景苑", "搅拌站"));
    Set<String> terms = terms("丽景苑旁边新建搅拌站，粉尘大", ComplaintAnalyzer.terms(lexicon));
    Sighting sighting =
        Sighting.of(new RecordId("hotline", "1001"), LocalDateTime.of(2026, 9, 9, 8, 30), terms)
            .withReporter("a pseudonym")
            .withUnit(3)
            .withCategories("环境保护");
    out.println(sighting.terms().stream().sorted().toList() + " " + sighting.categories());
    // guide:end
  }

  private static SurgeSpec calibrate(List<Sighting> past, PrintStream out) {
    Set<LocalDate> holidays = Set.of(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 10, 1));
    // guide:calibrate
    SurgeSpec spec =
        SurgeSpec.standard()
            .withFalseAlarms(0.1)
            .withCalendar(day -> holidays.contains(day) ? DayKind.HOLIDAY : DayKind.ofWeek(day));
    SurgeCalibration calibration = SurgeCalibration.of(List.of(), past, spec, 2, 1);
    out.printf(Locale.ROOT, "%d days, margin %.2f%n", calibration.days(), calibration.margin());
    // guide:end
    return spec.withMargin(calibration.margin());
  }

  private static SurgeDetector listen(List<Sighting> past, SurgeSpec spec, PrintStream out) {
    // guide:listen
    SurgeDetector detector = SurgeDetector.of(spec);
    for (Sighting sighting : past) {
      detector.add(sighting).stream()
          .filter(Surge::isOpen)
          .forEach(it -> out.println(it.subject()));
    }
    out.println(detector.messages() + " messages, " + detector.series() + " subjects");
    // guide:end
    return detector;
  }

  private List<Surge> surge(SurgeDetector detector, PrintStream out) {
    List<Surge> found = new ArrayList<>();
    for (Sighting sighting : plantDays()) {
      // guide:surge
      for (Surge surge : detector.add(sighting)) {
        out.println(surge.certain() + " " + surge.subject() + " " + surge.variants());
        out.printf(
            Locale.ROOT,
            "%d people since %s, usually %.2f; strength %.1f, needed %.1f%n",
            surge.observed(),
            surge.onset(),
            surge.expected(),
            surge.strength(),
            surge.threshold());
        found.add(surge);
      }
      // guide:end
    }
    return found;
  }

  private static void where(SurgeDetector detector, PrintStream out) {
    // guide:where
    for (Surge surge : detector.open()) {
      out.println(surge.messages() + " messages by " + surge.reporters() + " people");
      out.println("by unit: " + surge.units() + ", first: " + surge.samples().get(0));
    }
    // guide:end
  }

  private static String chart(SurgeDetector detector, Surge surge, PrintStream out) {
    // guide:chart
    List<DayCount> days = detector.timeline(SubjectKind.TERM, surge.subject());
    String chart = SurgeChart.draw(surge, days);
    DayCount last = days.get(days.size() - 1);
    out.printf(Locale.ROOT, "%s: %d, usually %.2f%n", last.day(), last.people(), last.expected());
    // guide:end
    return chart;
  }

  private void flood(SurgeDetector detector, PrintStream out) {
    LocalDate today = START.plusDays(99L + PLANT.length);
    // guide:flood
    for (int i = 0; i < 10_000; i++) {
      Sighting again = message(today, "松涛居的广告牌太亮").withReporter("always the same");
      detector.add(again);
    }
    Sighting mistyped = message(today.plusYears(10), "松涛居的广告牌太亮");
    detector.add(mistyped, today.atTime(20, 0));
    out.println(detector.open().size() + " open, " + detector.ignored() + " ignored");
    // guide:end
  }

  private void end(SurgeDetector detector, PrintStream out) {
    for (int day = 100 + PLANT.length; day < 130; day++) {
      for (Sighting sighting : calmDay(day)) {
        // guide:over
        for (Surge surge : detector.add(sighting)) {
          surge.end().ifPresent(over -> out.println(surge.subject() + " was over on " + over));
        }
        // guide:end
      }
    }
  }

  private List<Sighting> plantDays() {
    List<Sighting> stream = new ArrayList<>();
    for (int day = 0; day < PLANT.length; day++) {
      stream.addAll(calmDay(100 + day));
      for (int i = 0; i < PLANT[day]; i++) {
        String trouble = List.of("粉尘大", "噪音扰民", "没有环评", "整夜运输").get(random.nextInt(4));
        stream.add(message(START.plusDays(100L + day), "丽景苑旁边的搅拌站" + trouble).withUnit(2));
      }
    }
    return stream;
  }

  private List<Sighting> calmDay(int day) {
    LocalDate date = START.plusDays(day);
    int count = DayKind.ofWeek(date) == DayKind.WEEKEND ? 6 : 12;
    List<Sighting> stream = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int estate = random.nextInt(ESTATES.size());
      String matter = MATTERS.get(random.nextInt(MATTERS.size()));
      stream.add(message(date, ESTATES.get(estate) + matter).withUnit(1 + estate));
    }
    return stream;
  }

  private Sighting message(LocalDate day, String text) {
    LocalDateTime time = day.atTime(8, 0).plusMinutes(written % 600);
    Set<String> terms = terms(text, ComplaintAnalyzer.terms(Lexicon.of(names())));
    RecordId id = new RecordId("hotline", String.valueOf(1000 + written++));
    return Sighting.of(id, time, terms).withReporter("P" + written);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(ESTATES);
    names.add("搅拌站");
    return names;
  }

  private static Set<String> terms(String text, ComplaintAnalyzer analyzer) {
    Set<String> terms = new HashSet<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
