package io.urbangov.nlp.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that are taken for each other by their looks (形近字): those that differ in a stroke, and
 * those that share all but the radical.
 *
 * <p>Some 340 groups of simplified characters met in names, written by hand for this project from
 * the parts of the characters, the shared part or outline being the reason. Look-alikes that sound
 * alike as well need no place here, for {@link Pinyin} finds them. Immutable and thread-safe.
 */
final class ShapeAlikes {

  /** Differ by a stroke, or by its length or place. */
  private static final String STROKES =
      """
      己已巳 未末 土士 日曰 大太犬 天夫夭 王玉壬主 戊戌戍 宇字 亨享 人入八 干千于 刀刁 毛手 牛午 田由甲申 目且旦 问间
      折拆 侯候 今令 名各 贝见 风凤 么公 广厂 乌鸟 兔免 代伐 孔孙 仑仓 卯卵 幻幼 未朱 木本术 古占 右石 住往佳 东车
      辛幸 亦赤 师帅 元无 云去 文丈 斤斥 氏氐 户尸 力九 丰韦 儿几 矢失 宜宣 管菅 暖暧 崇祟 余佘 祁祈 史吏 孟盂 李季
      秦泰奏 金全 方万 庞宠 龚袭 杜社 徐徒 晏宴 范苑 项顶 顾颐 卓桌 姚桃 汤扬 陈阵 尹伊 吴昊 郝赫 隋随 贺贸 冯驭 丁于
      柏拍 戴载 董重 杜杠 冉再 沙抄 汪江 沈沉 司同 汪旺 井开 卞卡 米来 单里 苗笛 谷合 齐斋 乔桥 车东 班斑 仲伸 宫官
      宁宇 封卦 芮苪 靳勒 松枪 巴巳 隗魏 钊钏 令今
      """;

  /** The same part beside another radical. */
  private static final String PARTS =
      """
      杨扬汤畅肠 伟纬苇玮炜 清情晴睛请靖倩 洁结诘 颖颍 莹萤荧营荣 玲铃羚怜岭龄冷 琳淋彬楚 淇琪棋祺期 浩皓洁告 涛铸祷 梅海敏悔侮
      娟捐绢涓 婷停亭 娜那哪挪 瑶谣遥摇 珊姗删册 琼惊凉谅掠 瑜喻愉榆渝 铭茗洺 锋峰烽蜂逢 鹏棚崩朋明 刚钢岗纲冈 健键建
      俊峻浚骏竣 佳桂哇娃 楠喃南 枫讽疯 桐铜洞同 杉衫彬彭 晨宸辰震 晗含琀 昕听欣 晖辉浑挥 曦羲 宏弘 崔催摧 嵘荣 帆帐 恒桓垣
      泽译择 浦埔铺捕 源塬原 焕换唤 璐露潞 璇旋 瑾谨 祥详样洋祥 福副幅 程逞 秀透莠 彰障章 梁粱 纯钝吨 绍昭诏招 芬纷汾盼
      芳防访放 荷何河 莉利俐梨 菲非斐 蓉容榕 蕾雷 薇微徽 诚城成 贤坚竖 超起赵 霄宵消 骆洛络格 鲍饱抱 蒋将奖 谭潭 侠峡狭
      浪狼朗郎 岩宕 凯岂 坤伸绅 堂党 壮妆状 妍研 妮泥尼 妙秒抄 姝株 婧靖 媛援缓 嫣焉 川州 庭廷 延廷 彤丹 影颖 怡治冶
      恬活括 悦说锐 惠慧穗 成戊 振根 捷婕 昀均 显湿 晓浇饶 景影 曼慢漫 朗郎 林淋 枝技 柔揉 柳卯 栋拣 栩翔 桢侦祯 梓辛
      森焱 榕熔 欢观权 正止 毅段 民氏 沁心 沐休 波披 洪供 津律 浙折 润闰 涵函 淑椒 深探 渊洲 湘想 滢莹 漪倚 潇萧 澜谰
      瀚翰 炎炊 炳柄 烨华 熙照 燕蒸 玥钥 珂坷 珍诊 珠株 琛深 琦倚骑 琰淡 瑛英 祎伟 竞竟 红江 纪记 纲网 绮椅 维唯 翎翔
      耀跃 芷止 苑宛 若苦 茜洒 荃全 莎沙 菁青 萌明 萍坪 萱宣 蓓倍 裕浴 诗持待 诺若 轩杆 轶铁 辉挥 达迈 迪油 逸挽 邦邮
      郁有 钧均 铎择 锦绵 镇填 闯问 雅稚 雄雌 霖林 霞暇 静净 韵均 顺须 颜彦 骁晓 鸣鸟 鸿鸠 麟鳞 尧晓 冰沐 凌棱 勤勒
      召招 吉古 和知 园圆 国囯 增赠 夏复 奇寄 娇骄 娴闲 宁字 宾滨 尚常 岗岚 峻俊 嵩高 巧朽 平坪 建健 志忘 恺凯 慈滋
      拓柘 文丈 新亲 昊旲 昱皇 晴睛 朝潮
      """;

  private final Map<Integer, StringBuilder> alikes = new HashMap<>();

  ShapeAlikes() {
    for (String group : (STROKES + PARTS).strip().split("\\s+", -1)) {
      group
          .codePoints()
          .forEach(c -> alikes.computeIfAbsent(c, k -> new StringBuilder()).append(group));
    }
  }

  /** Whether one character may be written for the other. */
  boolean alike(int a, int b) {
    StringBuilder others = alikes.get(a);
    return a == b || (others != null && others.indexOf(Character.toString(b)) >= 0);
  }
}
