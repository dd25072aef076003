package io.urbangov.nlp.analysis;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say nothing about what a message is about (停用词): function words, forms of address and
 * the phrases every petition is written with.
 *
 * <p>Deliberately small: what is merely frequent in a city is learned from its own background.
 * Immutable and thread-safe.
 */
public final class StopTerms {

  private static final Set<String> ALL =
      words(
          """
          的 了 着 过 地 得 之 所 等 们 吗 呢 吧 啊 呀 哦 么 嘛 呐 哈 唉
          是 不是 就是 还是 都是 也是 而是 正是 即 为 有 没有 没 无 不 未 别 勿 莫 非 在 于 至 到 从 自 自从 由 往 向 对 对于 关于 把 被 将 让 给 跟 与
          和 及 以及 及其 或 或者 并 并且 而 而且 且 但 但是 可 可是 却 然而 不过 因 因为 因此 所以 由于 如 如果 如何 若 则 虽 虽然 既 既然 即使 只要
          只有 只 仅 仅仅 才 就 便 都 也 还 又 再 更 最 很 太 非常 十分 特别 极 极其 比较 较 越 越来越 已 已经 曾 曾经 正 正在 刚 刚刚 一直 总 总是
          经常 常 常常 往往 仍 仍然 依然 依旧 目前 现在 如今 当前 当时 今天 昨天 明天 昨晚 今晚 今年 去年 前年 明年 今日 昨日 近日 近期 最近 日前 之前 之后
          以前 以后 以来 后来 然后 随后 同时 此时 期间 时候 时间 每天 天天 每日 每年 每月 每次 白天 晚上 早上 上午 中午 下午 凌晨 半夜 深夜 夜间 夜里
          星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 周末
          左右 以上 以下 之间 其中 其他 其它 其 此 该 本 各 每 某 某某 另 另外 这 那 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种
          这么 那么 这边 那边 什么 怎么 怎样 怎么办 怎么样 为什么 为何 何时 哪里 哪些 谁 多少 一些 有些 一点 一下 一样 一般 一定 一起 一旦
          个 一个 一种 一次 一条 一家 一位 两个 第一 第二 们 大家 自己 本人 别人 万分 他人 我 你
          您 他 她 它 我们 你们 您们 他们 她们 它们 咱们 我市 我县 我区 我省 我国 贵 请 请问 请求 恳请 恳求 敬请 希望 期望 盼望 要求 强烈 呼吁 咨询
          求助 投诉 举报 反映 反应 建议 诉求 来信 留言 反馈 回复 答复 解答 告知 核实 知道 认为 觉得 感觉 发现 表示 说 讲 起来 出来
          下来 进行 予以 给予 加以 作出 采取 使 使得 能 能够 能否 可否 可以 是否 可能 应 应该 应当 必须 需 需要 要 不要 会 不会 不能 不得 不让 无法 愿意
          领导 书记 市长 区长 县长 局长 省长 领导人 政府 市政府 市委 部门 有关 相关 有关部门 相关部门 职能 问题 情况 事情 原因 结果 解决 处理 办理 落实
          重视 关注 关心 帮助 帮忙 支持 监督 尽快 尽早 及时 马上 立即 赶紧 早日 到底 究竟 至今 迟迟 多次 再次 仍旧 确实 真的 实在 完全 根本 谢谢
          感谢 此致 敬礼 尊敬 敬爱 您好 你好 位于 通过 经过 根据 按照 依据 按 据 针对 作为 为了 以 以便 使用 包括
          造成 导致 影响 严重 存在 属于 成为 出现 开始 继续 方面 方式 方法 进入 直接 主要 具体 不仅 甚至 例如 比如 来说 其实 当然 任何 所有 全部
          许多 很多 不少 大量 无数 多个 多年 长期 几年 一年 两年 几个 一天 几天 几次 一直以来 附近 周边 旁边 周围
          巨大 大型 类型 几乎 尤其 想问 毫无 派人 每个 一名 一事 一片 一方 各种 不断 至少 众多 十几 直至 上级 前往 看见 看到 据说 否则 反而 想到 满意 大事
          多家 若干 将来 同一 两次 简单 持续 网友 市民 居民 群众 百姓 老百姓 业主 村民 公民
          """);

  private StopTerms() {}

  /** Whether a word is a stop term, given folded. O(1) time. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }

  private static Set<String> words(String text) {
    return text.lines()
        .flatMap(line -> Arrays.stream(line.strip().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> all() {
    return ALL;
  }
}
