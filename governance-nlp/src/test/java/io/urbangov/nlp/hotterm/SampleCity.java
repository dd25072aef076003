package io.urbangov.nlp.hotterm;

import io.urbangov.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented messages of a calm city of ten units, three a day, each by another person. */
final class SampleCity {

  static final LocalDate START = LocalDate.of(2025, 1, 6);
  static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);
  static final LocalDate SUNDAY = MONDAY.plusDays(6);

  private static final List<String> PLACES =
      List.of("青石巷", "望江路", "柳荫街", "梧桐里", "北关桥", "南湖公园", "机床厂宿舍", "三中门口");
  private static final List<String> MATTERS =
      List.of("路灯不亮", "垃圾没人清运", "下水道堵塞", "占道经营", "违章停车", "自来水浑浊", "电梯故障", "油烟扰民");

  private SampleCity() {}

  static List<Message> calm(long seed) {
    Random random = new Random(seed);
    List<Message> messages = new ArrayList<>();
    for (LocalDate day = START; !day.isAfter(SUNDAY); day = day.plusDays(1)) {
      for (int i = 0; i < 3; i++) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        String matter = MATTERS.get(random.nextInt(MATTERS.size()));
        String text = "请求领导解决%s的问题\n尊敬的领导，%s最近%s，希望有关部门尽快处理，谢谢。";
        messages.add(
            message("c" + messages.size(), day, text.formatted(matter, place, matter))
                .withUnit(1 + random.nextInt(9)));
      }
    }
    return messages;
  }

  static Message message(String key, LocalDate day, String text) {
    return Message.of(new RecordId("hotline", key), day.atTime(9, 30), text)
        .withReporter("p" + key);
  }

  /** Six people of unit 4, one a day, about a matter that the city has not had before. */
  static List<Message> event() {
    List<String> texts =
        List.of(
            "丽发新城旁边建搅拌站\n我住丽发新城，楼下在建搅拌站，粉尘很大。",
            "投诉丽发新城附近搅拌站噪音\n搅拌站晚上十点还在施工，丽发新城没法睡觉。",
            "丽发新城搅拌站污染环境\n2025年4月1日起，丽发新城门口的搅拌站天天冒灰。",
            "请关停丽发新城搅拌站\n丽发新城的老人小孩咳嗽，搅拌站手续是否合法？",
            "搅拌站扰民\n丽发新城东门外的搅拌站，投诉三次无人管。",
            "丽发新城业主的呼声\n搅拌站离丽发新城只有五十米，电话13800138000。");
    List<Message> messages = new ArrayList<>();
    for (String text : texts) {
      int i = messages.size();
      messages.add(message("e" + i, MONDAY.plusDays(i), text).withUnit(4));
    }
    return messages;
  }

  static HotTermIndex index(List<Message> first, List<Message> second) {
    HotTermIndex index = HotTermIndex.inMemory();
    first.forEach(index::add);
    second.forEach(index::add);
    return index;
  }

  static HotTermQuery.Builder week() {
    return HotTermQuery.between(MONDAY, SUNDAY);
  }
}
