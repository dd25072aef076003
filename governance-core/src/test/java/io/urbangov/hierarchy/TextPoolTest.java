package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPoolTest {

  @Test
  void anyText_hasOneNumberAndComesBack() {
    Random random = new Random(7);
    TextPool pool = new TextPool();
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(pool.find(text)).isEqualTo(known.indexOf(text) < 0 ? -1 : pool.add(text));
      if (pool.add(text) == known.size()) {
        known.add(text);
      }
      i += 39; // the list is searched, so few are enough
    }
    for (int i = 0; i < 50_000; i++) {
      pool.add("第" + i + "网格");
    }
    pool.freeze();
    for (int number = 0; number < known.size(); number++) {
      assertThat(pool.get(number)).isEqualTo(known.get(number));
      assertThat(pool.find(known.get(number))).isEqualTo(number);
    }
    assertThat(pool.get(pool.find("第49999网格"))).isEqualTo("第49999网格");
    assertThat(pool.find("第50000网格")).isEqualTo(-1);
  }

  /** Any UTF-16 code units, whole surrogate pairs and halves, short enough to come again. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(4); length > 0; length--) {
      text.append("aé网Ａ\u3000\uD842\uDFB7\0".charAt(random.nextInt(8)));
    }
    return text.toString();
  }

  @Test
  void compare_isThatOfStrings() {
    Random random = new Random(11);
    Texts texts = new Texts();
    List<String> added = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      added.add(text(random));
      texts.add(added.get(i));
      String other = added.get(random.nextInt(added.size()));
      assertThat(Integer.signum(texts.compare(i, other)))
          .isEqualTo(Integer.signum(added.get(i).compareTo(other)));
    }
  }

  @Test
  void frozenPool_takesNoNewText() {
    TextPool pool = new TextPool();
    pool.add("甲");
    pool.freeze();
    assertThat(pool.add("甲")).isZero();
    assertThatIllegalStateException().isThrownBy(() -> pool.add("乙"));
  }
}
