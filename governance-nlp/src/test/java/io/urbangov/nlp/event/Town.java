package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Messages of an invented town: one event among others that share a word or a place with it. */
final class Town {

  static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);

  private Town() {}

  static RecordId id(String key) {
    return new RecordId("hotline", key);
  }

  static Message message(String key, double day, String text) {
    return Message.of(id(key), START.plusMinutes(Math.round(day * 24 * 60)), text)
        .withReporter("reporter of " + key);
  }

  /** Twelve messages about twelve things, so that there is something to be rare against. */
  static List<Message> others() {
    String[] texts = {
      "石桥路路灯不亮\n石桥路从邮局到菜场的路灯坏了一个星期，晚上走路看不见，请派人维修。",
      "桂花小区电梯故障\n桂花小区三栋的电梯又困人了，物业说配件没到，老人上不了楼。",
      "南溪中学门口堵车\n南溪中学放学时家长的车停满两边，公交车过不去，希望交警来疏导。",
      "北门菜市场占道经营\n北门菜市场外面的摊贩占了人行道，孩子只能走在马路上。",
      "云溪公园湖水发臭\n云溪公园的人工湖水发绿发臭，死鱼漂在水面，没有人打捞。",
      "社保卡怎么补办\n我的社保卡丢了，想咨询到哪个窗口补办，需要带什么材料。",
      "公交12路班次太少\n12路公交车四十分钟才来一趟，上班迟到，建议增加班次。",
      "松涛苑停水\n松涛苑五栋六栋从昨天起停水，没有接到通知，什么时候恢复供水。",
      "工资被拖欠\n我在开发区宏运电子厂上班，老板拖欠三个月工资，找劳动局没人管。",
      "流浪狗咬人\n百花巷里有几条流浪狗追着学生跑，已经咬伤一个人，请派人捕捉。",
      "河滨大道井盖缺失\n河滨大道银行门前的井盖不见了，骑车的人差点摔倒。",
      "公租房申请进度\n去年十月提交的公租房申请到现在没有消息，请问审核到哪一步。"
    };
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      messages.add(message("other" + i, i / 4.0, texts[i]));
    }
    return messages;
  }

  /** Five people about one concrete plant beside one estate. */
  static List<Message> plant() {
    return List.of(
        message("p1", 3, "金桂湾旁边建搅拌站\n金桂湾小区旁边五十米建了一个混凝土搅拌站，粉尘和噪音让人没法生活。"),
        message("p2", 4, "搅拌站噪音扰民\n金桂湾小区附近的搅拌站日夜开工，噪音很大，粉尘飘进家里不敢开窗。"),
        message("p3", 6, "投诉金桂湾附近搅拌站\n搅拌站离金桂湾小区不到百米，运渣车一天到晚，粉尘满天。"),
        message("p4", 9, "金桂湾小区粉尘污染\n小区边上的混凝土搅拌站粉尘污染严重，孩子咳嗽，请环保部门关停搅拌站。"),
        message("p5", 12, "请关停金桂湾搅拌站\n金桂湾业主再次投诉搅拌站的噪音和粉尘，什么时候能搬走。"));
  }

  static EventIndex index() {
    EventIndex index = EventIndex.inMemory();
    others().forEach(index::add);
    return index;
  }

  static EventIndex withPlant() {
    EventIndex index = index();
    plant().forEach(index::add);
    return index;
  }
}
