package io.urbangov.nlp.extract;

import java.util.List;

/**
 * The words that tell names of persons: surnames, characters of given names, titles, and what
 * stands before a name.
 *
 * <p>Surnames are the common ones (百家姓 and the most frequent today); the characters of given names
 * are those that parents choose often. Both are of general knowledge, not counted in any data.
 */
final class PersonWords {

  private static final Words SURNAMES =
      Words.of(
          spaced(
              """
              王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金
              陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄
              辛管祝左涂谷祁舒耿牟卜肖詹关苗凌费纪靳盛童欧甄曲游阳裴卫屈鲍覃霍翁隋植甘景薄单包柏宁柯阮桂闵解柴华车冉房辜吉饶刁瞿戚丘古
              池滕晋苑邬臧畅宫嵺苟褚廉简娄符奚木穆燕郎邸冀谈姬屠连郜晏栾郁蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽仲乐虞卞封竺冼楚佟栗
              匡宗台巫鞠僧桑荆谌银扬薄伏岑习胥蔺
              """));

  private static final Words COMPOUNDS =
      Words.of("欧阳 司马 上官 诸葛 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 申屠 闻人 南宫 独孤 呼延");

  /** Surnames that are words or parts of words so often that a title alone may mislead. */
  private static final Words DOUBTFUL =
      Words.of(
          spaced(
              "时方于任应何高黄金常曾向石江路安白文成包房万许强严易单左古明车花全关连田林马温游华商和武谷桂乐盛解阳景来都沿位植畅沙原官保银管童宁台查边计练木"
                  + "党司项季席封夏毛段牛龙钟池米冷洪康冉兰凌申施陶"));

  private static final Words GIVEN =
      Words.of(
          spaced(
              """
              伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰华建国志文斌玉红梅霖辉鹏飞燕春凤洁琴云莲荣爱雪晓晶莹彬波峰海龙林琳玲珍莉欣怡佳嘉慧雅倩婷宁健
              俊亮博豪浩宇轩子涵梓萱一诺思雨然妍晨阳光东升永立新民生德胜利学友成才智仁义礼信忠孝诚良善美真纯清芬芝菊香翠萍萌蓉薇茜瑶璐瑾瑜琪琦璇珊珠瑞祥福
              禄寿喜庆吉安康乐泰兴旺昌盛富贵金银铜铁宝玺玮珂琛琅世家业宏达远大方正公共和顺天山水江河湖泉源润泽沛沐淼森木树根松柏杨柳桃李梨杏枫桐棠榕楠楷栋
              梁柱材模范卫兵武威战雄豹虎彪鸿鹤雁鹰凯旋勋功绩劳保革命进步跃腾翔羽翼彩虹霄露霜冰寒冬夏秋长城关征程昊昕旭昱晖映朝暮夕月星辰宸曦晴岚岩峻岭岳嵩
              川南北西中心意念恩惠慈恭谦睦谊情悦欢笑颜容貌姿婉娴淑贤娥娇媛嫣妮姗娅婧婕姝妤莎菲菁芸苗蕾蕊荷菡萏芙芹苹茹莺蓓蕙薰藤艺苑书画诗词歌舞棋笔墨砚纸
              章丹青朱紫绿蓝白素黎玄少小幼年老元始初开启创勤俭奋斗毅力坚持恒忍耐柔壮敢果决冲克服攻就名望声誉振奇钧钢钊铮锋锐铭镇锦鑫锡琼璞瑛璋珏玥玖瑄炎炜
              炯烁焕煌煜熙燃烨灿照君仲伯叔季孟士爵侯尚卿相圣哲贯通理法律政继承传宗耀祖先培育可如尔凡宜庭希维唯惟伦仪俐俏倪倬偲傲儒优伊佑侃佩依俪修倍倡候偕
              兆兢冉冠凝刘勃勉勰匀千卉卓占印厚原叶司合吟周咏咪品唐喆嗣囡圆坤垚基堂境增多太夫奎好妃妙姣婵孜存守定宛实宣宪宽宾密寅察尧岑岱峙峥峨崇崎崔嵘州巧
              巍帅帆席帮常幸广庄应庚廉延异弘彤彦影彰徽忆怀恬悟惜愉慕懿扬抒拓捷掌撑攀放斐斯施旗日旦时昂昆易昭显晋晔晗晟普暄暖朋朗本术杉杭极枝柯标桦梦楚榆槐
              樱汉汐池沁沙泊泓洪洲津浦淇淳渊渝温湘溪滔滢滨漫潇潔澄澜瀚灵炅炫烈焱熠爽牧王玛玟珈珑班琇琨琬琰璟瓅瓊瓒甜申略畅百皎益盈眉知石研硕禹秉科稳穆空竞
              竹筠箐箫纪纲绍经绣绪绮缨缦罡群翊翌翎翰聪胤能航节芃芊花芮芷茂茗茵荔菀萧葆葵蒙蔚蔼蕴蜜融行裕言训语谨豫贝贞越迅连迪逸邦郁采鈺鉴钦铃铠键闻阶隆雯
              霁霆霏霓韬音韵颂颖风飒馨驰骁骄骅骏高鲁鲜鸣鸽鹃麒麟齐弟
              """));

  private static final Words TITLES =
      Words.of(
          """
          先生 女士 小姐 太太 夫人 老师 师傅 同志 大队长 经理 总经理 主任 副主任 医生 大夫 大爷 大妈 大姐 大哥 阿姨 叔叔 奶奶 爷爷 老板 律师 书记 副书记 市长 副市长 区长 副区长 县长 副县长 镇长 副镇长
          乡长 省长 局长 副局长 处长 副处长 科长 副科长 所长 副所长 院长 副院长 校长 副校长 园长 部长 厅长 副厅长 主席 队长 副队长 教授 教练 警官 法官 会计 护士 支书 村长 组长 站长 行长 秘书长
          秘书 总监 副总 董事长 班长 司机 婆婆 大叔 大婶 嫂子 老人 同学 女生 校医 检察官 庭长 总工 指导员 教官 主管 店长 会长 社长 台长 馆长 股长 政委 主编
          """);

  /** What stands before a full name and hardly before anything else. */
  private static final Words STRONG_CUES =
      Words.of(
          """
          我叫 名叫 叫做 本人叫 我叫做 姓名 名字 名字叫 联系人 举报人 投诉人 反映人 申请人 来电人 来信人 报案人 申诉人 上访人 诉求人 当事人 法人代表 法人 法定代表人 负责人 户主 被举报人 经办人 收款人
          代理人 担保人 嫌疑人 肇事者 受害人 死者 伤者 患者 原告 被告 上诉人 被执行人 委托人 实际控制人 股东 业主代表 有个叫 个叫 一个叫 男子 女子 控股人 开发商老板 实名举报 实名举报人 投诉人是 投诉举报人
          """);

  /** What stands before a name, and before much else too. */
  private static final Words WEAK_CUES =
      Words.of(
          """
          书记 副书记 主任 副主任 村主任 村支书 支书 村长 组长 局长 副局长 市长 副市长 区长 县长 镇长 乡长 处长 科长 所长 副所长 院长 校长 园长 部长 队长 经理 总经理 老板 老总 司机 教练 老师 班主任 医生
          护士 护士长 军人 党员 老兵 残疾人 民警 辅警 警官 交警 房东 租客 村民 居民 业主 住户 邻居 网友 学生 同学 员工 职工 工人 会计 出纳 律师 法官 检察官 儿子 女儿 妻子 丈夫 父亲 母亲 爸爸 妈妈 爷爷 奶奶 哥哥 弟弟 姐姐 妹妹 老公
          老婆 孙子 孙女 孩子 小孩 同事 朋友 亲戚 老人 市民 店主 车主 中介 包工头 工头 工作人员 网格员 快递员 保安 物业经理 董事长 股东 支部书记 社区书记 第一书记 主席 教授 代表 教官 家属 老乡 本人 我是 我
          及其女儿 其女儿 其子 其妻 其父 其母 其夫 客户经理 收费员 售楼员 销售员 业务员 导游 男友 女友 消费者 顾客 乘客 病人
          """);

  /** What stands behind a name: what persons do. */
  private static final Words BEHIND =
      Words.of(
          """
          失联 跑路 贪污 布置 态度 强占 霸占 打人 殴打 辱骂 谩骂 威胁 恐吓 说 称 表示 答应 承诺 找 带人 带领 伙同 勾结 利用 收 骗 拿 把 将 被 因 于 在 从 与 和 以 不 没 未 已 曾 也 还 都 就 却 竟 多次 经常 长期 一直 自 反映 举报 投诉 来电
          来信 去世 死亡 住院 受伤 意外 女 男 今年 现年 家 家住 住 系 是 为 等 诉 欠 涉嫌 违法 违规 违反 滥用 玩忽 作风 工作 任职 担任 开 驾驶 骑 建 盖 养 卖 买 租 私 非法 强行 擅自 故意 无故 拒 拒绝 推诿 误诊 取消 负责 前往 同志 的 了 一 二 三 两 四 五 全 家里
          夫妇 夫妻 兄弟 父子 一家 本人 她 他 我 你 电话 手机 身份证 微信 联系 态 要 想 会 能 给 让 叫 向 对 请 到 去 来 上 下 出 进 回 过 打 骂 吃 喝 玩 做 当 有 无 及 并 但 而 或 之 其 此 这 那 此人 两人 三人 户 房屋 房子 车 公司 索要 收受 侵占 侵吞 挪用 克扣 体罚 造谣 诽谤
          """);

  private static final Words NOBODY =
      Words.of(
          "孙子 孙女 毕业 何时 何况 何必 何苦 于是 于此 许多 常常 常年 常务 曾经 解决 解放 解释 黄河 黄金 严重 严格 严肃 安全 安静 易于 万一 万分 强烈 高度 高兴 高中 高峰 华中 华南 马上 马路 石头 江边 方面 方便 文明 文化 金额 白天 成立 华人 周末 周边 周围 周年 周一 周二 周三 周四 周五 周六 周日 段时间 任何 任意 任职 全家 房子 房屋 包括 包含 单位 单元 温馨 平时 平安 平台 平常 宁愿 康复 花园 花费 花钱 车子 车位 路面 路上 路过 路口 龙头 祝福 祝愿 祝好 谢谢 谢意 管理 安心 安排 安居");

  private PersonWords() {}

  /** Where the surname ends that begins here, or {@code from}. */
  static int surnameEnd(char[] text, int from) {
    int compound = COMPOUNDS.endFrom(text, from, text.length);
    return compound > from ? compound : SURNAMES.endFrom(text, from, text.length);
  }

  static boolean isDoubtful(char surname) {
    return DOUBTFUL.contains(String.valueOf(surname));
  }

  static boolean isGiven(char c) {
    return GIVEN.contains(String.valueOf(c));
  }

  static boolean isNobody(String name) {
    return NOBODY.contains(name);
  }

  /** Where the title ends that begins here, or {@code from}. */
  static int titleEnd(char[] text, int from) {
    return TITLES.endFrom(text, from, text.length);
  }

  /** Whether a surname is so often another word that a title behind it proves nothing: 向书记反映. */
  static boolean isPreposition(char surname) {
    return "向车任于由从".indexOf(surname) >= 0;
  }

  /** Whether what persons do stands here. */
  static boolean isBehind(char[] text, int at) {
    return BEHIND.endFrom(text, at, text.length) > at;
  }

  /** Whether a strong cue ends here. */
  static boolean isStrongCue(char[] text, int end) {
    return STRONG_CUES.startOf(text, end, 0) < end;
  }

  static boolean isWeakCue(char[] text, int end) {
    return WEAK_CUES.startOf(text, end, 0) < end;
  }

  private static String spaced(String characters) {
    List<String> each =
        characters.codePoints().filter(c -> c > ' ').mapToObj(Character::toString).toList();
    return String.join(" ", each);
  }
}
