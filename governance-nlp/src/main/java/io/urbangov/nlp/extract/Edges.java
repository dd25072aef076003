package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;

/**
 * Where a name begins, told by the words that stand before names and are in none.
 *
 * <p>The way goes left from the ending. A word of two characters or more always stops it. A single
 * character (在, 和, 到) stops it only when two characters of the name are behind it already, for 和平路
 * and 向阳路 have such characters too; some (的, 了, 我) are in no name and always stop it.
 */
final class Edges {

  private static final String NEVER = "的了我你您他她它们这那哪吗呢吧啊呀么不没很也都就请问某该被把让给是说做找";

  /** Right behind another name these join two, and begin none. */
  private static final String JOINTS = "在于从到往去和与跟同及对向至由以因为且并则又还等有无是将被让使受或但而";

  private static final String SELDOM =
      "在于从到往去来和与跟同及对向至沿靠临挨隔离距经过途住位由为以因如若或但而且并则又还再才只各每另本此其个条座栋号内外里上下前后左右旁"
          + "时日月年点分元有无要能可会想将已正刚被用开走进出回看见听叫修建拆改堵停占骑坐乘驾送买卖租住建查告诉求反应投"
          + "段边处场地人家村口间等让拖欠称据当使受及即乃老原位线成交按比均仅甚系控供配入赴需像遭先故致归凭借除非超仍较皆具且催逼迫喊刚帮带换骗替赶照设朝转例所名含变喝吃抢偷扒找等";

  private static final Words STOPS =
      Words.of(
          // what people do
          """
          饱受 遭受 忍受 承受 享受 接受 感受 减少 减轻 降低 提高 提升 提供 提出 提交 提醒 提议 调整 调查 调取 调解 调动 协调 协商 协助 协议 改变 改善 改进 改成 改为 变成 变为 成为 作为 视为 定为 设为 升级 升级为 符合 适合 结合 配合 配套 配备 融合
          缓解 化解 瓦解 保护 保障 保证 保持 维持 支撑 依靠 依据 依托 依法 根据 按照 遵照 参照 比照 对照 凭借 凭着 借助 通过 超过 经由 例如 诸如 好像 像是 就像 等等 甚至 乃至 以至 直至 截至 截止 面对 针对性 面向 朝向 朝着 对着 随着 接着 跟着 沿路 顺着 冲着 围着 绕着
          离开 离家 远离 脱离 逃离 隔离 搬到 搬迁 搬进 迁入 迁出 迁到 转到 转入 转至 转交 转让 转移 转学 调到 调入 送到 送至 送往 发到 发至 寄到 交到 交给 上交 递交 收到 接到 拿到 得到 受到 遭到 遇到 碰到 找到 见到 听到 感到 想到 说到 提到 谈到 谈及 涉及 波及 以及 来不及
          去到 跑到 走到 回到 赶到 来自 出自 源自 自从 自行 自己 亲自 各自 独自 私下 公然 公开 公布 记得 忘记 登记 标记 笔记 相信 确信 坚信 诚信 证实 证明 声明 说明 表明 注明 写明 查明 指明 指定 规定 确定 决定 否定 肯定 认定 鉴定 制定 拟定 规划 计划 策划 筹划 预留 预计 预定 预售 预收
          考虑 顾虑 焦虑 参加 参与 参观 加入 加大 加重 加剧 加密 加价 增建 增长 增派 新增 扩大 扩张 缩小 收归 收回 收购 归还 归属 属于 附属 隶属 隶属于 从属 直属 关联 关停 关门 关掉 打开 打造 打击 打着 打算 打电话 拨打 致电 来电 告诉 告知 转告 警告 报告 上报 汇报 申报 举报到 反馈 回访
          咨询过 询问 质问 请教 请假 邀请 聘请 选聘 招聘 招标 招商 招生 报名 报考 报警 录取 入学 入职 入住 入读 入读于 毕业 结业 失业 就业 创业 停业 营业 经营 运营 管控 控制 限制 抑制 限定 禁止 防止 制约 约束 拘留 处罚 罚款 处分 追究 追责 问责 纠正 改正 更正 更换 更改 替换 交换 兑换 置换 转换
          违反 违背 触犯 侵犯 冒犯 侵害 伤害 危害 损害 妨碍 阻碍 阻止 阻拦 阻挠 干扰 干涉 干预 打扰 骚扰 滋扰 勾结 串通 包庇 纵容 放任 放纵 默许 袒护 偏袒 欺压 欺负 压榨 剥削 克扣 索要 索取 勒索 敲诈 威胁 恐吓 殴打 打伤 砸坏 撞坏 毁坏 毁掉 弄丢 丢失 遗失 偷盗 盗窃 抢劫 抢占 强占 霸占 挪用 套取 骗取 冒用 盗用 滥用
          支付 付清 缴清 付款 付费 付给 垫付 预付 分期 还款 还贷 按揭 抵押 担保 借贷 投资 投入 投放 投票 投标 竞标 中标 拍卖 转卖 变卖 贩卖 推销 促销 直销 传销 营销 代理 代办 代收 代建 代表 代替 取代 取得 未取得 获得 赢得 争取 夺取 采取 采用 采购 使用 利用 运用 应用 适用 通用 专用 征用 租用 挂靠 挂牌 挂号
          横跨 横穿 穿越 穿过 跨越 跨过 翻越 越过 绕过 绕行 通行 直行 逆行 步行 骑行 出行 发行 推行 执行 履行 举行 运行 试行 进出 出入 出去 进来 进去 出来 回来 回去 回家 上来 下来 下去 起来 过来 过去 往来 归来 看来 说来 到来 将来 未来 原来 本来 从来 历来 向来 近来 由来 带来 换来
          落实 核实 务实 真实 属实 确实 其实 实际 实在 实行 实现 实名 具体 具有 具备 拥有 享有 持有 占有 私有 公有 含有 带有 设有 建有 内设 增设 开设 设计 设施 设备 公共设施 建造 建筑物 构筑物 搭建 搭设 铺设 架设 敷设 埋设 挖掘 开挖 填埋 填补 弥补 补偿款 补办 补交 补缴 补录 补充 扩充 充当 担任 兼任 历任 时任 现任 前任 继任
          只有 只能 只要 只是 仅仅 仅有 仅仅是 甚至于 尤其是 特别是 主要 主要是 重要 首要 需要 急需 亟需 必需 所需 还要 就要 快要 想要 不要 都要 要么 或者 或是 还是 而是 但是 若是 要是 凡是 总是 老是 于是 似乎 几乎 居然 竟然 果然 显然 忽然 突然 虽然 既然 依然 自然 必然 当然 仍旧 照旧 依旧 随后 然后 最后 之后 以后 今后 此后 事后 前后 先后 落后 背后
          高峰期 期间 时期 长期 短期 早期 后期 前期 中期 近期 远期 分期 本期 首期 到期 过期 延期 逾期 工期 学期 假期 周期 定期 不定期 日期 方便 便于 利于 有利于 不利于 在于 由于 对于 关于 基于 鉴于 位于 处于 属于 等于 低于 高于 大于 小于 早于 晚于 不同于 来源于 毕业于
          原因 因此 因而 因为 导致 以致 致使 促使 迫使 驱使 使得 令人 让人 有人 无人 本人 他人 别人 人人 个人 私人 客人 路人 行人 工人 商人 军人 老人 病人 亲人 家人 熟人 外人 名人 问题 难题 话题 课题 主题 情况 状况 现况 事情 心情 案件 事件 条件 文件 邮件 信件 证件 附件 零件 软件 硬件
          公众 大众 民众 观众 听众 师生 学员 会员 人员 成员 职员 议员 党员 队员 演员 店员 员 周边的 消失 流失 损失 过失 失去 失联 失望 希望于 渴望 期望 指望 绝望 盼望 相关 相邻 相隔 相连 相近 相同 相反 相应 相继 相互 互相 共同 一同 一起 一并 一致 一般 一样 一直 一时 一下 一度 一定 一旦 一律 一切 一方面 另一方面 方面 全面 正面 反面 表面 片面 书面 当面 路面 地面
          隐患 火灾 水灾 爆炸 坍塌 塌陷 沉降 开裂 渗漏 漏水 积水 排水 供水 断水 用水 喝水 洒水 雨水 污染 传染 感染 生病 患病 治病 疾病 看病的 手术 重症 急诊 门诊 体检 化验 检验 检测 监测 预测 测算 测量 质量 数量 重量 流量 大量 少量 适量 限量 容量 质检 安检 年检 年审 审批 审核 审查 审计 评审 评估 评价 评分 打分 分数 成绩 考试 考核 考察 考研 高考 中考 面试 笔试
          通风 通车 通水 通电 通气 通路 通了 连通 打通 沟通 交通不便 普通 疏通 互通 流通 贯通 直通 直接到 直接去 特大 巨大 重大 扩大到 最大 远大 广大 强大 伟大 宏大 庞大 大量 大批 大片 大幅 大力 大概 大约 大致 大多 大部分 一大批 始作俑者 实际上 事实上 基本上 网上 晚上 早上 马上 身上 路上 街上 手上 车上 船上 线上 以上 之上
          """,
          // what people do with a message
          """
          那天 这天 当天 当日 那时 精装 毛坯 学位 涉嫌 内开 麻烦 拜托 劳烦 反映 反应 投诉 举报 咨询 请求 恳请 恳求 希望 建议 要求 强烈 要求 强烈要求 呼吁 关于 对于 有关 针对 关注 申请 求助 求证 询问 请问 想问 想咨询 了解 告知 解决 处理
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
          父亲 母亲 爸爸 妈妈 儿子 女儿 妻子 丈夫 老公 老婆 张贴 公示 网上 手机 微信 现金 每户 户主 双方 对方 甲方 乙方 客服 总部 店员
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
          物业 工程 装修 施工 汽车 公交 地铁 高铁 医院 学校 银行 超市 安装 销售 维修 维护 绿化 美化 交通 工作 单位 管理 监控 垃圾 污水 自来水 天然气
          停车 停车场 电梯 治疗 体检 检查 住院 学生 老人 农民 残疾 城市 征收 拆迁 建成 改造 市政 租赁 贷款 不动产 清洗 保安 保洁 居民 村民 消费者
          """);

  /** Words that are also names of their own (建设路), and stop only before another one. */
  private static final Words LATE = Words.of("建设 开发 开放 解放 人民 工人 团结 文明 和谐 安全 平安 幸福");

  /** The characters of a direction stand between a road's own name and 路, and are no part of it. */
  private static final String DIRECTIONS = "东南西北中";

  /** Pairs that begin names although their first character mostly stands before one. */
  private static final Words KEPT =
      Words.of(
          """
          老年 青年 少年 百年 千年 丰年 时代 开元 开福 开慧 月亮 月湖 上海 上饶 下沙 外滩 分水 进士 进贤 无锡 可可 会展 会同 将军 走马 看云 骑龙 建湘 建国 建业 建发 建新 建安 地铁 地绿 地质 人民 人和 家和 成功 成都 比亚迪
          内蒙 前进 前海 后湖 后海 左岸 右岸 左家 向阳 向上 同心 同升 同仁 同泰 和平 和谐 和馨 和庄 和润 和泰 和一 和园 至善 沿江 沿河 沿湖 临江 临湖 经开 经济 如意 才子 有色 回龙 当代 年华 年嘉 里仁 元丰 元亨
          正荣 正大 正阳 正兴 正源 正东 出水 日月 日盛 点石 新城 新世 新天 新东 新华 新开 新都 老虎 太平 原野 交通 交大 先锋 先导 先福 超级 超越 朝阳 朝晖 朝正 设计 名都 名门 所城 常青 内环 外环 中建 带河 配件 非凡 非遗
          等闲 场中 边城 处州 段家 段庄 间山 让胡 受降 即墨 照山 照母 转塘 系马 入海 具茨 名仕 名流 名人 名豪
          """);

  private Edges() {}

  /**
   * Where the name begins that ends at a place: the place itself if there is none, -1 if no edge is
   * near.
   *
   * @param floor the name begins here or later
   */
  static int start(char[] text, int end, int floor, Ending ending) {
    int limit = Math.max(floor, end - ending.longest());
    int at = end;
    while (at > limit && isName(text[at - 1]) && !stops(text, at, end, floor, ending)) {
      at--;
    }
    if (at == floor && floor > 0 && at < end && JOINTS.indexOf(text[at]) >= 0) {
      return at + 1;
    }
    boolean open =
        at > floor && at == limit && isName(text[at - 1]) && !stops(text, at, end, floor, ending);
    return open ? -1 : at;
  }

  private static boolean isName(char c) {
    return Scan.isHan(c) && NEVER.indexOf(c) < 0;
  }

  private static boolean stops(char[] text, int at, int end, int floor, Ending ending) {
    boolean trades = ending.isOrganization();
    if (STOPS.startOf(text, at, floor) <= at - 2
        && !(trades && TRADES.startOf(text, at, floor) < at)) {
      return true;
    }
    int own = end - at;
    if (own > 0 && ending.kind() == Kind.ROAD && DIRECTIONS.indexOf(text[end - 1]) >= 0) {
      own--;
    }
    if (KEPT.endFrom(text, at - 1, end) > at || KEPT.startOf(text, at, floor) < at) {
      return false;
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
