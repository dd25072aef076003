package io.urbangov.nlp.extract;

/**
 * Where a name begins, told by the words that stand before names and are in none.
 *
 * <p>The way goes left from the ending. A word of two characters or more always stops it. A single
 * character (在, 和, 到) stops it only when two characters of the name are behind it already, for 和平路
 * and 向阳路 have such characters too; some (的, 了, 我) are in no name and always stop it.
 */
final class Edges {

  private static final String NEVER = "的了我你您他她它们这那哪吗呢吧啊呀么不没很也都就请问某该被把让给是说做找";
  private static final String SELDOM =
      "在于从到往去来和与跟同及对向至沿靠临挨隔离距经过途住位由为以因如若或但而且并则又还再才只各每另本此其个条座栋号内外里上下前后左右旁"
          + "时日月年点分元有无要能可会想将已正刚被用开走进出回看见听叫修建拆改堵停占骑坐乘驾送买卖租住建查告诉求反应投"
          + "段边处场地人家村口间等让拖欠称据当使受及即乃老原位线";

  private static final Words STOPS =
      Words.of(
          // what people do with a message
          """
          反映 反应 投诉 举报 咨询 请求 恳请 恳求 希望 建议 要求 强烈 要求 强烈要求 呼吁 关于 对于 有关 针对 关注 申请 求助 求证 询问 请问 想问 想咨询 了解 告知 解决 处理
          查处 居委会 村委会 业委会 派出所 街道办 整治 治理 严查 取缔 规范 加强 加快 尽快 尽早 及时 督促 敦促 责令 制止 打击 曝光 控诉 质疑 反对 抗议 支持 感谢 表扬 点赞 期盼 盼望 急盼 恳盼 强烈反对 实名举报
          """,
          // where things are
          """
          位于 坐落 坐落于 地处 处于 住在 家住 居住 租住 居住在 现住 家在 就在 设在 建在 开在 停在 放在 站在 来到 路过 途经 途径 经过 通往 前往 开往 去往 到达 抵达 靠近 邻近 毗邻 紧邻
          紧靠 临近 附近 旁边 对面 隔壁 周边 周围 门口 前面 后面 里面 外面 上面 下面 中间 之间 沿线 沿着 一带 北边 南边 东边 西边 左边 右边 北面 南面 东面 西面 地址 地点 项目 工程 地块 以北 以南 以东 以西
          靠 从 由 东侧 西侧 南侧 北侧 直到 直达 进入 驶入 驶出 通向 连接 往返 至于
          """,
          // people and things before names
          """
          我们 你们 他们 她们 大家 本人 自己 别人 居民 业主 村民 市民 群众 百姓 老百姓 学生 家长 孩子 小孩 老人 员工 职工 工人 农民 商户 住户 租户 司机 乘客 行人 车主 房东 老板 开发商 物业 城管 交警
          警察 民警 领导 书记 市长 区长 县长 局长 主任 政府 部门 单位 公司 学校 小区 社区 医院 银行 超市 法院 工地 楼盘 项目部 现场 车辆 汽车 货车 渣土车 公交 公交车 地铁 轻轨 高铁 出租车 网约车
          旗下 下属 下辖 辖区 辖区内 所属 所在 名下 其中 例如 比如 尤其 特别 包括 以及 还有 另外 同时 目前 现在 最近 近期 近日 长期 多年 多次 一直 已经 曾经 经常 总是 仍然 依然 至今 今年 去年 明年 每天 晚上
          早上 上午 下午 中午 凌晨 白天 周末 之前 以前 以后 之后 当时 当年 后来 期间 左右 开始 结束 完成 进行 实施 安排 组织 开展 召开 举行 发布 公布 公示 承诺 答应 答复 回复 通知 判决 裁定 判定 认定 要求 允许 同意 批准
          认为 觉得 发现 看到 听说 得知 知道 以为 怀疑 担心 导致 造成 影响 破坏 损坏 侵占 占用 占领 违规 违法 违章 违建 非法 擅自 私自 强行 强制 强拆 拆除 拆迁 征收 征地 修建 新建 在建 扩建 改建 改造
          建成 开通 开放 开业 开办 开设 开发 关闭 封闭 取消 增加 增设 设立 设置 安装 加装 延长 延伸 扩宽 拓宽 修复 修缮 维修 维护 清理 清洗 打扫 绿化 美化 亮化 装修 施工 停工 复工 竣工 验收 交付 交房 收房
          购买 购房 买房 租房 出售 出租 销售 认购 捆绑 签订 签约 办理 领取 缴纳 交纳 收取 收费 乱收费 缴费 退费 退款 退还 赔偿 补偿 补贴 拖欠 欠薪 工资 集资 贷款 借款 诈骗 欺骗 欺诈 虚假 宣传 隐瞒 推诿 不管 不作为
          原来 原先 原本 原址 整个 整条 全部 所有 任何 很多 许多 大量 不少 部分 各个 某个 一个 这个 那个 两个 几个 一家 一些 一条 这条 那条 一座 一处 一栋 有人 有些 有的 没有 因为 所以 由于 但是 可是 不过 而且 并且 如果 虽然 为了 为何 为什么
          什么 怎么 怎样 哪里 哪个 哪些 何时 是否 能否 可否 能不能 可不可以 是不是 有没有 可以 应该 必须 需要 应当 只能 不能 不可 无法 难以 容易 继续 再次 重新 重复 直接 间接 马上 立即 立刻 赶紧 务必 一定 到底 究竟 竟然 居然
          当地 本地 外地 全市 全县 全区 全国 全省 我市 我县 我区 我省 我家 我村 我镇 本市 本县 本区 市区 城区 郊区 城市 农村 乡村 国家 社会 人民群众 老旧 破旧 新开 新建 原 老 大型 小型 中型 高档 高端 著名 知名
          联系 联系人 法人 法定代表人 负责人 经理 主管 工作人员 保安 保洁 老师 医生 护士 校长 院长 教练 店主 店家 商家 厂家 卖家 客户 顾客 用户 消费者 投资者 受害者 当事人 原告 被告 户籍 户口 籍贯 毕业于 就读 就读于 任职 任职于 就职
          上学 读书 上班 下班 工作 打工 务工 看病 就诊 住院 治疗 体检 检查 办公 开车 骑车 坐车 乘车 乘坐 驾驶 行驶 停车 停放 堵车 拥堵 撞倒 发生 出现 存在 产生 排放 偷排 直排 堆放 倾倒 焚烧 散发 燃放 噪音 噪声 扰民 油烟
          非机动车道 人行道 机动车道 车道 红绿灯 路灯 监控 垃圾 下水道 污水 自来水 停水 停电 停气 断水 断电 暖气 天然气 电梯 楼道 楼下 楼上 车库 车位 停车位 停车场 公摊 产权 房产证 不动产 合同 首付 定金 房款 价格 房价 单价
          """);

  /** Words of {@link #STOPS} that names of organizations have in the middle. */
  private static final Words TRADES =
      Words.of(
          """
          物业 工程 装修 施工 派出所 居委会 汽车 公交 地铁 高铁 医院 学校 银行 超市 安装 销售 维修 维护 绿化 美化 交通 工作 单位 管理 监控 垃圾 污水 自来水 天然气
          停车 停车场 电梯 治疗 体检 检查 住院 学生 老人 农民 残疾 城市 征收 拆迁 建成 改造 市政 租赁 贷款 不动产 清洗 保安 保洁 居民 村民 消费者
          """);

  /** Words that are also names of their own (建设路), and stop only before another one. */
  private static final Words LATE = Words.of("建设 开发 开放 解放 人民 工人 团结 文明 和谐 安全 平安 幸福");

  /** The characters of a direction stand between a road's own name and 路, and are no part of it. */
  private static final String DIRECTIONS = "东南西北中";

  private Edges() {}

  /**
   * Where the name begins that ends at a place; the place itself if there is none.
   *
   * @param floor the name begins here or later
   */
  static int start(char[] text, int end, int floor, int longest) {
    return start(text, end, floor, longest, false);
  }

  /** The same; names of organizations may have words of trade in them (物业, 装饰工程). */
  static int start(char[] text, int end, int floor, int longest, boolean trades) {
    int limit = Math.max(floor, end - longest);
    int at = end;
    while (at > limit && isName(text[at - 1]) && !stops(text, at, end, floor, trades)) {
      at--;
    }
    if (at == floor && floor > 0 && at < end && SELDOM.indexOf(text[at]) >= 0) {
      return at + 1;
    }
    boolean open =
        at > floor && at == limit && isName(text[at - 1]) && !stops(text, at, end, floor, trades);
    return open ? -1 : at;
  }

  private static boolean isName(char c) {
    return Scan.isHan(c) && NEVER.indexOf(c) < 0;
  }

  private static boolean stops(char[] text, int at, int end, int floor, boolean trades) {
    if (STOPS.startOf(text, at, floor) <= at - 2
        && !(trades && TRADES.startOf(text, at, floor) < at)) {
      return true;
    }
    int own = end - at;
    if (own > 0 && DIRECTIONS.indexOf(text[end - 1]) >= 0) {
      own--;
    }
    boolean level = own == 1 && trades && "市县区省镇".indexOf(text[at]) >= 0;
    return (own >= 2 || level)
        && (SELDOM.indexOf(text[at - 1]) >= 0 || LATE.startOf(text, at, floor) < at);
  }

  /** Whether a name can begin here. */
  static boolean stopsBefore(char[] text, int at) {
    return at == 0
        || !isName(text[at - 1])
        || SELDOM.indexOf(text[at - 1]) >= 0
        || STOPS.startOf(text, at, 0) < at;
  }

  /** Whether a word that is in no name stands here. */
  static boolean isStop(char[] text, int at) {
    return at >= text.length
        || !isName(text[at])
        || STOPS.endFrom(text, at, text.length) > at + 1
        || SELDOM.indexOf(text[at]) >= 0;
  }
}
