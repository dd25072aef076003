package io.urbangov.clean;

import java.util.Set;

/** The surnames of two characters (复姓) that are well known, simplified. */
final class Surnames {

  private static final Set<String> COMPOUND =
      Set.of(
          """
          欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文
          轩辕 端木 百里 呼延 东郭 南门 西门 北堂 公羊 公冶 公西 公良 公仪 公输 公祖 公户
          澹台 太史 太叔 申屠 闻人 赫连 完颜 耶律 拓跋 钟离 濮阳 淳于 单于 仲孙 叔孙 季孙
          乐正 司空 司寇 司城 鲜于 闾丘 巫马 漆雕 壤驷 颛孙 宰父 谷梁 段干 左丘 第五
          梁丘 东门 万俟 亓官 微生 羊舌 达奚 贺兰 纳兰 哥舒 屈突 贺若 豆卢 贺拔
          东里 子车 即墨 夹谷 归海 公玉 南荣 仲长 宗政 公伯 公仲 褚师 子书 子桑
          """
              .strip()
              .split("\\s+"));

  private Surnames() {}

  /** Whether a name begins with a compound surname. */
  static boolean isCompound(String name) {
    return name.length() >= 2 && COMPOUND.contains(name.substring(0, 2));
  }
}
