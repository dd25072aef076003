package io.urbangov.nlp.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that names of organizations have in common: legal forms (组织形式), fillers, branches
 * (分支机构) and trades (行业).
 */
final class OrganizationWords {

  /** What may stand at the end, several one after another: 集团股份有限公司. */
  private static final Pattern FORM =
      Pattern.compile(
          "(股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|总公司|集团公司|公司|\\(集团\\)|集团|\\(控股\\)|控股|股份"
              + "|\\(有限合伙\\)|\\(普通合伙\\)|有限合伙|合伙企业|个体工商户|\\(个体工商户\\)|个人独资企业)+$");

  private static final Pattern BRANCH =
      Pattern.compile("(分公司|分行|支行|分理处|分局|分院|分校|分店|分部|分厂|分社|分中心|营业部|营业厅|办事处|门市部|经营部|服务部|储蓄所)$");

  /** What the name of a head office ends with, where that of its branch goes on. */
  private static final Pattern HEAD =
      Pattern.compile(".{2,}(公司|银行|集团|信用社|医院|学校|大学|协会|合作社|研究院)(?=.{2})");

  /** A share's marks on a stock exchange: *ST before the name, A or B behind it. */
  private static final Pattern LISTING =
      Pattern.compile(
          "^s?\\*st|^(?:st|n|xd|xr|dr)(?=\\p{IsHan})|(?<=\\p{IsHan}{2})(?:-[uw]{1,2}|[abh])$");

  private static final Set<String> TRADES =
      Set.of(
          """
          科技 技术 高科 高新 信息 网络 软件 数码 数字 数据 智能 电子 电器 电气 电力 电机 机电 电缆 电源 电池 电路
          通信 通讯 光电 光学 半导体 微电子 传感 自动化 机器人 机械 机床 装备 设备 重工 精工 精密 仪器 仪表 汽车 车辆
          汽配 零部件 轴承 模具 船舶 航空 航天 航运 海运 港口 物流 运输 交通 铁路 高速 公路 快递 供应链 仓储
          生物 医药 制药 药业 医疗 器械 医院 诊所 药房 药店 健康 基因 中药 疫苗 保健 养老
          化工 化学 材料 新材 新材料 塑料 橡胶 化纤 纤维 玻璃 陶瓷 水泥 建材 钢铁 特钢 有色 金属 铝业 铜业 矿业 煤业 煤炭
          石油 石化 油气 燃气 能源 新能源 热力 水务 环保 环境 生态 节能 水利 水电 核电 风电 光伏 太阳能
          建设 建筑 工程 设计 装饰 装修 路桥 地产 房地产 置业 物业 园林 景观 规划 勘察 监理 测绘 检测
          食品 饮料 酒业 乳业 肉类 粮油 饲料 农业 农牧 牧业 种业 渔业 水产 林业 茶业 餐饮 酒店 旅游 文化 传媒 影视
          出版 广告 教育 培训 体育 娱乐 游戏 动漫 艺术 会展 咨询 服务 商贸 贸易 进出口 商业 百货 超市 零售 连锁 电商
          服饰 服装 纺织 家纺 家居 家具 家电 厨具 日化 化妆品 珠宝 印刷 包装 纸业 玩具 文具 五金
          银行 证券 保险 信托 期货 基金 投资 资本 金融 租赁 担保 资产 实业 产业 发展 开发 管理 经营 企业 国际 工业 制造 集成
          """
              .strip()
              .split("\\s+", -1));

  private OrganizationWords() {}

  /** Where the form at the end begins; 0 when there is nothing else. */
  static int formStart(String text) {
    Matcher form = FORM.matcher(text);
    return form.find() ? form.start() : text.length();
  }

  /** Where the name of the branch begins; the length of the text if it is none. */
  static int branchStart(String text) {
    Matcher branch = BRANCH.matcher(text);
    if (!branch.find()) {
      return text.length();
    }
    Matcher head = HEAD.matcher(text);
    return head.lookingAt() && head.end() <= branch.start() ? head.end() : branch.start();
  }

  static String withoutListing(String text) {
    return LISTING.matcher(text).replaceAll("");
  }

  /** Where the words of trade begin that a text ends with, leaving two characters at least. */
  static int tradeStart(String text) {
    int start = text.length();
    for (int next = wordStart(text, start); next < start; next = wordStart(text, start)) {
      start = next;
    }
    return start;
  }

  private static int wordStart(String text, int end) {
    for (int from = Math.max(2, end - 4); from <= end - 2; from++) {
      if (TRADES.contains(text.substring(from, end))) {
        return from;
      }
    }
    return end;
  }

  /** The words of trade. */
  static Set<String> trades() {
    return TRADES;
  }
}
