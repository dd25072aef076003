package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented petitions of three matters at two depths, from parts that chance puts together. */
final class Petitions {

  private static final List<String> PLACES =
      List.of("桂花小区", "南溪路口", "阳光花园三栋", "老车站旁边", "新河街市场", "幸福里东门", "学府路工地");
  private static final List<String> OPENINGS = List.of("您好，", "尊敬的领导：", "反映一个问题。", "", "请问，");
  private static final List<String> ENDINGS = List.of("请尽快处理。", "盼回复！", "谢谢。", "已经多次投诉。", "");

  private record Matter(Category category, List<String> sentences) {}

  private static final List<Matter> MATTERS =
      List.of(
          new Matter(
              Category.of("环境保护", "噪声污染"),
              List.of("夜间施工噪声很大，吵得睡不着", "楼下酒吧音响吵到凌晨", "广场舞音响噪声扰民", "空调外机噪声严重超标")),
          new Matter(
              Category.of("环境保护", "水污染"),
              List.of("工厂向河里排放污水，河水发黑", "污水直接排到河道，臭气难闻", "养殖场排污污染水塘", "河水污染，鱼都死了")),
          new Matter(
              Category.of("教育文体", "招生入学"),
              List.of("小学新生报名学区怎么划分", "幼儿园入园名额不够", "初中招生派位不公平", "孩子转学入学手续怎么办")),
          new Matter(
              Category.of("教育文体", "教师待遇"),
              List.of("代课教师工资一直没有发", "教师绩效工资被拖欠", "老师的职称评定不公", "乡村教师补贴没有落实")),
          new Matter(
              Category.of("劳动和社会保障"),
              List.of("公司拖欠农民工工资", "养老保险断缴怎么补缴", "工伤认定一直没有结果", "单位不给职工缴纳社保")));

  private Petitions() {}

  /** So many petitions, the matters in turn. */
  static List<LabelledText> list(int count, long seed) {
    Random random = new Random(seed);
    List<LabelledText> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Matter matter = MATTERS.get(i % MATTERS.size());
      String text =
          pick(OPENINGS, random)
              + pick(PLACES, random)
              + pick(matter.sentences(), random)
              + "，"
              + pick(ENDINGS, random);
      all.add(new LabelledText(text, matter.category()));
    }
    return all;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
