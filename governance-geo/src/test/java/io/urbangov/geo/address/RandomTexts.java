package io.urbangov.geo.address;

import java.util.Random;

/** Texts made of pieces of addresses and of anything else that a string can hold. */
final class RandomTexts {

  private static final String[] PIECES =
      ("云川省 金湖市 东湖区 西城区 和平街道 A市 A3区 柳林镇 石门村 文庙路 青山路 与 交叉口 清水小区 12号 附3号 3幢 二单元 501室 3-2-501 甲 -"
              + " ， 十 百 号 楼 村 区 路 街 道 弄 之 第 ５０１ 電聯 对面 新村 开发区 工业园 大厦 ② ㎡")
          .split(" ", -1);

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      if (random.nextInt(4) > 0) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
