package io.urbangov.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTest {

  private static final Category LEAF = Category.of("城乡建设", "安全生产", "事故处理");

  @Test
  void parse_readsWhatToStringWrites() {
    assertThat(LEAF).hasToString("城乡建设/安全生产/事故处理");
    assertThat(Category.parse("城乡建设/ 安全生产 /事故处理")).isEqualTo(LEAF);
  }

  @Test
  void category_hasPartsAndCoversWhatIsBelow() {
    assertThat(LEAF.name()).isEqualTo("事故处理");
    assertThat(LEAF.atDepth(2)).isEqualTo(Category.of("城乡建设", "安全生产"));
    assertThat(LEAF.atDepth(2).covers(LEAF)).isTrue();
    assertThat(LEAF.covers(LEAF)).isTrue();
    assertThat(LEAF.covers(LEAF.atDepth(2))).isFalse();
    assertThat(Category.of("交通运输").covers(LEAF)).isFalse();
  }

  @Test
  void order_putsACategoryBeforeThoseBelowIt() {
    assertThat(LEAF.atDepth(1)).isLessThan(LEAF);
    assertThat(CategoryTree.of(List.of(LEAF)).categories())
        .containsExactly(LEAF.atDepth(1), LEAF.atDepth(2), LEAF);
  }

  @Test
  void category_refusesWhatIsNoName() {
    for (String path : List.of("", " ", "a//b", "a/")) {
      assertThatThrownBy(() -> Category.parse(path))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("path must be names");
    }
    assertThatThrownBy(() -> Category.of("a/b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LEAF.atDepth(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("depth must be in [1, 3], was: 4");
  }

  @Test
  void tree_knowsItsCategories() {
    CategoryTree tree = CategoryTree.of(List.of(LEAF));
    assertThat(tree.contains(LEAF.atDepth(2))).isTrue();
    assertThat(tree.contains(Category.of("交通运输"))).isFalse();
    assertThat(tree.size()).isEqualTo(3);
  }
}
