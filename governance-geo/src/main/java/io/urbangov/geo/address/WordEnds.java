package io.urbangov.geo.address;

import java.util.Arrays;
import java.util.Map;

/**
 * What the parts of an address end with, and what stands for itself: words with a tag.
 *
 * <p>Found backwards from their last character. Immutable and thread-safe.
 */
final class WordEnds {

  /** The longest word, in characters. */
  private static final int LONGEST = 5;

  private static final Map<AddressTag, String> WORDS =
      Map.of(
          AddressTag.ROAD,
          "路 东路 西路 南路 北路 中路 支路 街 大街 东街 西街 南街 北街 中街 步行街 大道 国道 省道 县道 乡道 巷 胡同 里弄 公路 高速 堤 环线 村民小组",
          AddressTag.COMMUNITY,
          "村 社区 嘎查",
          AddressTag.DEVELOPMENT_ZONE,
          "开发区 高新区 经开区 开发新区 保税区 示范区",
          AddressTag.POI,
          "工业区 工业园区 工业园 工业城 产业园 科技园 创业园 软件园 物流园 创意园 园区 小区 花园 家园 公寓 新村 大厦 广场"
              + " 市场 商城 商厦 中心 大学 学院 中学 小学 幼儿园 医院 酒店 宾馆 饭店 公司 银行 超市 学校 车站 大楼 雅居"
              + " 山庄 佳苑 嘉苑 名苑 新苑 商务楼 派出所 居委会 村委会 研究院 体育馆 图书馆 博物馆 机场 大院 厂 苑 庭 院",
          AddressTag.ASSIST,
          "对面 斜对面 旁 旁边 附近 隔壁 交叉口 交叉路口 交汇处 交界处 路口 十字路口 东侧 西侧 南侧 北侧 东南侧 东北侧 西南侧 西北侧 东南角 东北角 西南角 西北角 以东 以西 以南 以北"
              + " 与 和 及 门口 后面 前面 内",
          AddressTag.REDUNDANT,
          "电联");

  private static final WordEnds STANDARD = new WordEnds();

  private final NameTrie trie = new NameTrie();
  private final AddressTag[] tags;

  private WordEnds() {
    AddressTag[] found = new AddressTag[1 << 10];
    WORDS.forEach(
        (tag, words) -> {
          for (String word : words.split(" ", -1)) {
            found[trie.add(new StringBuilder(word).reverse().toString())] = tag;
          }
        });
    tags = Arrays.copyOf(found, trie.size());
  }

  static WordEnds standard() {
    return STANDARD;
  }

  /**
   * The longest word that ends with a token and begins no earlier than another, as its length and
   * its tag's position: length × 100 + tag; 0 when there is none.
   */
  int find(Tokens tokens, int first, int last) {
    int found = 0;
    int node = NameTrie.ROOT;
    for (int i = last; i >= Math.max(first, last - LONGEST + 1); i--) {
      int code = tokens.codes[i];
      node =
          code > 0 && code < Character.MIN_SURROGATE
              ? trie.child(node, (char) code)
              : NameTrie.NONE;
      if (node == NameTrie.NONE) {
        return found;
      }
      if (tags[node] != null) {
        found = (last - i + 1) * 100 + tags[node].number();
      }
    }
    return found;
  }

  static AddressTag tag(int found) {
    return AddressTag.at(found % 100);
  }

  static int length(int found) {
    return found / 100;
  }
}
