package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell names, and the names that the embedder knows. Immutable and thread-safe. */
final class Vocabulary {

  /** Ordinary words that end like names. */
  private static final Words GENERIC =
      Words.of(
          """
          马路 道路 公路 铁路 线路 电路 网路 走路 修路 过路 思路 出路 迷路 半路 后路 上路 水路 带路 拦路 跑路 销路 套路 让路 占路 赶路 小路 大路 村路 土路 支路 干路 主路
          辅路 沿路 来路 问路 开路 断路 短路 管路 末路 高速路 环路 盲路 路人 路过 路程 路线 路径 路由 路途 路费 十字路口 岔路 绕路 回家路
          主干道 街头 逛街 沿街 大街小巷 小街 街坊 街区 上街 后街 桥梁 天桥上 过街天桥 人行天桥 巷道 小巷
          区域 区间 区别 区分 区长 区委 园区 市区 城区 老城区 地区 校区 辖区 片区 厂区 库区 生活区 灾区 山区 郊区 住宅区 商业区 居民区 学区 库区 休息区 服务区 功能区 县区 街区
          市民 市长 市里 市内 市场化 市场价 市面 市容 市政 城市 门市 股市 楼市 上市 都市 夜市 开市 本市 我市 全市 县城 县长 县里 县内 我县 全县 各县
            村委 村支书 村支部 村主任 村干部 村部 村级 村庄 农村 本村 我村 全村 村组 村长 城中村 禁区 特区 战区 低洼区 限制区 核心区 建设区 控制区 控建区 保护区 实验区 重建区 公众区 游乐区 危险区 缓冲区 禁飞区 分区 大区 选区 疫区 雨区 景观区 中心区 旅游区 开发区内 组织 组成 组建 组长 小组 组合 组团 乡里 乡下 家乡 老乡 下乡 城镇 乡镇 乡村 镇长 乡亲 故乡 省里 省内 省长 全省 节省
          社区工作 社区民警 园林 园丁 花园式 公园式 里程 里面 里头 城管 城里 城乡 城建 城市 海鲜 江里 港口
          法院里 大学生 中学生 小学生 高中生 初中生 研究生 政府部门 局长 局部 局面 局势 邮局 结局 布局 格局 当局 银行卡 银行贷款 物业费 物业管理费 房产证 房产税 房产中介 房地产开发商
          房地产市场 集团军 厂房 厂家 厂长 厂商 工厂 酒店式 中心城区 市中心 中心区 中心地带 中心线 中心思想 地产商 房产局 快递员 快递柜 快递费 燃气灶 燃气管 燃气管道 天然气 燃气表
          院子 院长 法院判决 庭院 家庭 法庭 开庭 出庭 府上 政府 都是 都有 都要 都在 都会 都没 首都 成都 汇报 汇款 汇总 座位 讲座 插座 阳台 平台 月台 阁楼 居民 居住 居家 邻居 定居 移居 居委 安居 居然 里边 这里 那里 哪里 家里
          手里 心里 夜里 屋里 店里 楼里 厂里 校里 公里 里程 大门 部门 出门 上门 门面 门禁 门槛 专门 热门 开门 关门 进门 登门 入门 门窗 房门 车门 正门 冲突 冲洗 冲击 山体 火山 高山 后山 上山 下山
          站台 站点 网站 本站 到站 进站 出站 下站 车站里 站长 站在 站起 一站 井盖 水井 窨井 下水井 污水井 检修井 海水 上海 大海 台阶 峰会 高峰 山峰 庄稼 坡道 坡度 上坡 下坡 水塘 池塘 鱼塘 坝上 渠道 水渠 头部 关于 相关 有关 机关 海关
          关键 关系 关注 无关 开关 关门 关心 关停 口头 口袋 出口 入口 人口 窗口 户口 门口 接口 借口 关口 街口 港澳 岸边 两岸 铺面 商铺 门铺 铺设 铺路 店铺 屋顶 房屋 书屋 屋内 岭南 滩涂 海滩 头疼 石头 街头 镜头 龙头 里头 老头 摊头 嘴里
          第一 第二 国际化 时代广场的 空间里 星期 天地 之内 中央 春天 阳光照 印象 领域 盛世 门诊 高速公路上 高速发展 高速度 居民楼 广场舞 市场上 市场经济 市场监管 市场主体
          加油站点 业主委员会 局里 城投债 人工湖 内河 小河 过河 汇处 交汇 中小学 中小学生 大中小学 市中心
          """);

  /** Before an ending these make no name: 物业公司, 某公司, 附近医院. */
  private static final Words NO_NAMES =
      Words.of(
          """
          物业 房开 施工 建筑 监理 快递 物流 装修 装饰 中介 保险 电力 客运 房产 房地产 外包 劳务 保安 开发商 贵 该 本 某 小 大 这家 那家 分 总 子 母 有限 有限责任 股份 股份有限 我 各 两
          普惠性 普惠 营利性 盈利性 寄宿制 全日制 九年制 九年一贯制 双语 国际 民营 国有 国营 私营 私立 公立 民办 公办 外资 合资 上市 附近 周边 当地 本地 外地 正规 三甲 三级 二级 甲级 定点 社区 乡镇 农村 城市 县级 市级 省级 区级 乡 镇 村 街道 县 市 区 省 地方 各级 基层
          中 小 大 高 初 高等 中等 名校 重点 普通 公立 私人 大型 小型 连锁 生鲜 便民 社区 老 新 旧 破 烂 好 坏 水泥 柏油 沥青 泥巴 石子 碎石 混凝土 夜宵 小吃 美食 商业 步行 示范 双向 直行 单行 单向 人行 盲人 断头 机耕 村级 通村 通组 乡村 山间 田间
          进村 出村 进出 必经 主 次 支 辅 沿 回家 上班 上学 致富 幸福之 多条 几条 条 座 城中 高层 老旧 封闭 开放 智慧 文明 品质 高档 高端 低档 安置 经济 限价 商品 整个 隔壁 相邻 临近 新建 在建 新 老 现代 大家 全国 各地 外省 国家
          行政 事业 企业 街 生活 居民 办事 政务 综合 便民 服务 社会 职能 主管 有关 相关 上级 下级 执法 管理 监管 政府 旅游 农贸 批发 蔬菜 水果 服装 家具 建材 二手 人才 劳动力 股票 证券 资本 房屋 租赁 交易 消费 国内 国外 国际 海外
          教育 医疗 卫生 健康 培训 早教 托管 美容 健身 餐饮 娱乐 休闲 购物 商业 文化 体育 活动 会展 会议 科研 数据 信息 指挥 调度 客服 呼叫 热线 检测 检验 鉴定 评估 认证 仲裁 调解 救助 救援 应急 急救 疾控 防疫 体检 献血
          校外 补习 辅导 兴趣 英语 美术 舞蹈 音乐 钢琴 驾驶 技能 职业 专业 学术 行业 同业 老年 残疾 青年 妇女 儿童 未成年 流动 露天 临时 简易 地下 室内 室外 屋顶 空中 立体 智能 自动 免费 收费 公共 公用 私家 专用 共享 城乡 公益
          """);

  /** Characters that no name ends with, but for {@link #LINKED}. */
  private static final String LINKING = "本该各某此全整对在于为等和与及或到从向由是把被让给比离至以按找去来回进出将说问往报个";

  private static final Words LINKED =
      Words.of(
          "太和 永和 中和 义和 祥和 人和 天和 泰和 仁和 兴和 新和 元和 保和 平和 共和 自由 安和 瑞和 锦和 三和 嘉和 润和 德和 顺和 融和 宜和 福和 清和 万全 安全 双全 秀全 有为 无为 大本 开来 进出");

  private static final int LONGEST_TRADE = 20;

  /** What stands between the own name of an organization and its ending. */
  private static final Words TRADES =
      Words.of(
          """
          有限 责任 股份 集团 开发 管理 服务 建设 工程 经营 科技 投资 发展 实业 控股 咨询 置业 物业 房地产 地产 房产 贸易 商贸 文化 传媒 技术 装饰 装修 建筑 汽车 销售 租赁 劳务 物流 餐饮
          环保 网络 信息 教育 培训 电子商务 置地 资产 运营 市政 食品 农业 旅游 医药 能源 电力 燃气 通信 广告 设计 保安 保洁 家政 客运 货运 运输 公共交通 水务 供水 供热 污水处理 电子 机械 化工
          艺术 职业 专科 快递 速递 保险 人寿 财产 信托 担保 小额 贷款 典当 金融 证券 基金 生物 新能源 材料 智能 数码 软件
          """);

  /** Developers whose name stands first in the names of their estates. */
  private static final Words BRANDS =
      Words.of(
          "万科 保利 恒大 碧桂园 中海 龙湖 绿地 华润 融创 金科 中建 中铁 招商 旭辉 金茂 新城 雅居乐 富力 世茂 绿城 美的 恒基 金地 奥园 阳光城 佳兆业 首开 远洋 越秀 华夏 万达 中粮 中梁 荣盛 建发");

  private static final Set<String> BRIEF_ORGANIZATIONS = Set.of("市", "县", "区", "省", "州", "镇");

  private final Endings endings = new Endings();
  private final Map<String, @Nullable Kind> known;
  private final @Nullable Words knownWords;

  private Vocabulary(Map<String, @Nullable Kind> known) {
    this.known = known;
    this.knownWords = known.isEmpty() ? null : new Words(known.keySet());
  }

  static Vocabulary standard() {
    return new Vocabulary(Map.of());
  }

  Vocabulary with(Map<String, @Nullable Kind> names) {
    Map<String, @Nullable Kind> all = new HashMap<>(known);
    all.putAll(names);
    return new Vocabulary(all);
  }

  Endings endings() {
    return endings;
  }

  int knownEnd(char[] text, int at) {
    return knownWords == null ? at : knownWords.endFrom(text, at, text.length);
  }

  @Nullable Kind knownKind(String name) {
    return known.get(name);
  }

  /** Whether a name is an ordinary word, too common to be known by itself: 市辖区 is, 云溪区 is not. */
  boolean isOrdinary(String name) {
    return GENERIC.contains(name) || NO_NAMES.contains(name) || name.equals("市辖区");
  }

  int genericEnd(char[] text, int at) {
    return GENERIC.endFrom(text, at, text.length);
  }

  /** Where the name of a developer ends, or {@code from}. */
  int brandEnd(char[] text, int from) {
    return BRANDS.endFrom(text, from, text.length);
  }

  /** Where a count ends that a name cannot begin with (两家, 一所), or {@code from}. */
  int countEnd(char[] text, int from, int limit) {
    int at = from;
    while (at < limit && "一二两三四五六七八九十几数多每各这那某".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean measure = at < limit && "个所家".indexOf(text[at]) >= 0;
    return (at > from || measure) && at < limit && "个家所条座处栋间类种片块名位批".indexOf(text[at]) >= 0
        ? at + 1
        : from;
  }

  /** Where the words of trade begin that stand before the ending of an organization. */
  int withoutTrade(char[] text, int end, int floor) {
    int at = end;
    int next = TRADES.startOf(text, at, floor);
    while (next < at && end - at < LONGEST_TRADE) {
      at = next;
      next = TRADES.startOf(text, at, floor);
    }
    return at;
  }

  /** Whether what stands before an ending is no name. */
  boolean isGeneric(String name, Ending ending) {
    char last = name.charAt(name.length() - 1);
    boolean open =
        LINKING.indexOf(last) >= 0
            && !LINKED.contains(name.substring(Math.max(0, name.length() - 2)));
    return open
        || (NO_NAMES.contains(name)
            && !(ending.isOrganization() && BRIEF_ORGANIZATIONS.contains(name)));
  }

  boolean isBriefOrganization(String name) {
    return BRIEF_ORGANIZATIONS.contains(name);
  }
}
