package io.urbangov.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GramsTest {

  @Test
  void read_givesCharactersAndPairs_acrossBlanksAndNotAcrossMarks() {
    assertThat(grams("停水，三 天")).containsExactly("停", "停水", "水", "三", "三 天", "天");
    assertThat(grams("110kv变电")).containsExactly("110kv", "110kv变", "变", "变电", "电");
    assertThat(grams("𠮷𠮷")).containsExactly("𠮷", "𠮷𠮷", "𠮷");
  }

  @Test
  void hashes_areTheSameWhateverTheWriting() {
    assertThat(hashes("ＫＴＶ 噪声")).isEqualTo(hashes("ktv噪声"));
    assertThat(hashes("臭氣難聞")).isEqualTo(hashes("臭气难闻"));
    assertThat(hashes("停水3天")).isEqualTo(hashes("停水12天"));
    assertThat(hashes("停水")).isNotEqualTo(hashes("水停"));
  }

  @Test
  void offsets_lieInAnyText() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) random.nextInt(0x10000));
      }
      Grams grams = new Grams(3).read(text.toString());
      for (int i = 0; i < grams.count; i++) {
        assertThat(grams.from[i]).as("seed " + seed).isBetween(0, grams.to[i] - 1);
        assertThat(grams.to[i]).as("seed " + seed).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void bag_countsEachGramOnce() {
    Bag bag = Bag.of(new Grams(1).read("水水水火"));
    assertThat(bag.hashes()).hasSize(2).isSorted();
    // 1 + ln 3 and 1 + ln 1
    assertThat(bag.weights()).contains((float) (1 + Math.log(3)), 1f);
  }

  private static List<String> grams(String text) {
    Grams grams = new Grams(2).read(text);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < grams.count; i++) {
      all.add(text.substring(grams.from[i], grams.to[i]));
    }
    return all;
  }

  private static int[] hashes(String text) {
    Grams grams = new Grams(2).read(text);
    return Arrays.copyOf(grams.hashes, grams.count);
  }
}
