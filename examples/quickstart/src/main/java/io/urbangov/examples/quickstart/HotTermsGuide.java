package io.urbangov.examples.quickstart;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Area;
import io.urbangov.nlp.hotterm.Background;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The code of docs/guides/hot-terms.md, step by step. */
public final class HotTermsGuide {

  private static final LocalDate START = LocalDate.of(2025, 1, 6);
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);
  private static final int GRIDS = 9;

  private HotTermsGuide() {}

  /** Runs all steps. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs all steps on any stream. */
  static void run(PrintStream out) {
    try (HotTermIndex index = index(out)) {
      ask(index, out);
      explain(index, out);
      areas(index, out);
      flood(index, out);
      correct(index, out);
      search(index, out);
    }
  }

  private static HotTermIndex index(PrintStream out) {
    // guide:index
    HotTermIndex index = HotTermIndex.inMemory(Lexicon.of(List.of("南湖公园")), List.of("东城区"));
    calmWeeks().forEach(index::add);
    mixingPlant().forEach(index::add);
    out.println(index.size() + " messages");
    // guide:end
    return index;
  }

  private static void ask(HotTermIndex index, PrintStream out) {
    // guide:ask
    HotTermQuery week = HotTermQuery.between(MONDAY, SUNDAY).build();
    for (HotTerm term : index.hotTerms(week)) {
      out.println(term.rank() + " " + term.term() + " " + term.variants());
      out.println(term.reporters() + " people, since " + term.since() + ", in " + term.units());
      out.println("newest " + term.samples().get(0));
    }
    // guide:end
  }

  private static void explain(HotTermIndex index, PrintStream out) {
    // guide:explain
    HotTermQuery week = HotTermQuery.between(MONDAY, SUNDAY).build();
    out.println(index.hotTerms(week).get(0).explanation().toText());
    // guide:end
  }

  private static void areas(HotTermIndex index, PrintStream out) {
    // guide:areas
    Area west = new Area(1, 4); // units 1, 2 and 3, as the hierarchy numbers them
    Area east = new Area(4, 7);
    HotTermQuery.Builder week = HotTermQuery.between(MONDAY, SUNDAY).against(Background.PAST);
    out.println("west: " + terms(index.hotTerms(week.in(west).build())));
    out.println("east: " + terms(index.hotTerms(week.in(east).build())));
    out.println("noise: " + terms(index.hotTerms(week.category("噪音").build())));
    // guide:end
  }

  private static void flood(HotTermIndex index, PrintStream out) {
    // guide:flood
    for (int i = 0; i < 10_000; i++) {
      index.add(message("flood-" + i, SUNDAY, 2, "王某", "还我血汗钱\n鸿图公司欠我工钱，领导快管管！"));
    }
    HotTermQuery week = HotTermQuery.between(MONDAY, SUNDAY).build();
    out.println(index.size() + " messages, " + terms(index.hotTerms(week)));
    // guide:end
  }

  private static void correct(HotTermIndex index, PrintStream out) {
    // guide:correct
    for (Message told : mixingPlant().subList(0, 4)) {
      index.add(message(told.id().key(), MONDAY, 4, "p" + told.id(), "路灯不亮\n望江路的路灯不亮。"));
    }
    HotTermQuery week = HotTermQuery.between(MONDAY, SUNDAY).build();
    out.println(terms(index.hotTerms(week)));
    // guide:end
  }

  private static void search(HotTermIndex index, PrintStream out) {
    // guide:search
    out.println(index.search("搅拌站的粉尘", MONDAY, SUNDAY, Area.everywhere(), 3));
    out.println(index.remove(new RecordId("hotline", "e5")));
    out.println(index.search("搅拌站的粉尘", MONDAY, SUNDAY, Area.everywhere(), 3));
    // guide:end
  }

  private static List<String> terms(List<HotTerm> hot) {
    return hot.stream().map(HotTerm::term).toList();
  }

  /** Twelve weeks and one with three messages a day, none of which is news. */
  private static List<Message> calmWeeks() {
    List<String> places = List.of("青石巷", "望江路", "柳荫街", "梧桐里", "北关桥", "南湖公园", "三中门口");
    List<String> matters = List.of("路灯不亮", "垃圾没人清运", "下水道堵塞", "违章停车", "自来水浑浊", "油烟扰民");
    Random random = new Random(7);
    List<Message> messages = new ArrayList<>();
    for (LocalDate day = START; !day.isAfter(SUNDAY); day = day.plusDays(1)) {
      for (int i = 0; i < 3; i++) {
        String place = places.get(random.nextInt(places.size()));
        String matter = matters.get(random.nextInt(matters.size()));
        String key = "c" + messages.size();
        String text = "请领导解决" + matter + "的问题\n东城区" + place + "最近" + matter + "，请尽快处理。";
        messages.add(message(key, day, 1 + random.nextInt(GRIDS), "p" + key, text));
      }
    }
    return messages;
  }

  /** Six people of one grid, about a matter that the city has not had before. */
  private static List<Message> mixingPlant() {
    List<String> texts =
        List.of(
            "丽发新城旁边建搅拌站\n我住东城区丽发新城，楼下在建搅拌站，粉尘很大。",
            "投诉丽发新城附近搅拌站噪音\n搅拌站晚上十点还在施工，丽发新城没法睡觉。",
            "丽发新城搅拌站污染环境\n2025年4月1日起，丽发新城门口的搅拌站天天冒灰。",
            "请关停丽发新城搅拌站\n丽发新城的老人小孩咳嗽，搅拌站手续是否合法？",
            "搅拌站扰民\n丽发新城东门外的搅拌站，投诉三次无人管。",
            "丽发新城业主的呼声\n搅拌站离丽发新城只有五十米，粉尘进屋，电话13800138000。");
    List<Message> messages = new ArrayList<>();
    for (String text : texts) {
      String key = "e" + messages.size();
      LocalDate day = MONDAY.plusDays(messages.size());
      messages.add(message(key, day, 4, "p" + key, text).withCategory("噪音"));
    }
    return messages;
  }

  private static Message message(String key, LocalDate day, int unit, String who, String text) {
    return Message.of(new RecordId("hotline", key), day.atTime(9, 30), text)
        .withUnit(unit)
        .withReporter(who);
  }
}
