package io.urbangov.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  // Real names; 洪山桥 hangs directly off its district, so the street level is skipped there.
  private static final Hierarchy CITY =
      Hierarchy.load(
              Rows.parse(
                  """
                  370102013006008 第八网格 网格 370102013006
                  3701 济南市 市 -
                  370102 历下区 区 3701
                  370103 市中区 区 3701
                  370102013 智远街道 街道 370102
                  370102013006 盛福明城社区 社区 370102013
                  370103900 洪山桥 社区 370103
                  370102013001 洪山桥 社区 370102013
                  """))
          .hierarchy();

  @Test
  void ranks_arePreOrderByCode() {
    assertThat(codes(CITY))
        .containsExactly(
            "3701",
            "370102",
            "370102013",
            "370102013001",
            "370102013006",
            "370102013006008",
            "370103",
            "370103900");
    assertThat(CITY.end(2)).isEqualTo(6);
    assertThat(CITY.children(0)).containsExactly(1, 6);
    assertThat(CITY.ancestors(5)).containsExactly(4, 2, 1, 0);
    assertThat(CITY.depth(5)).isEqualTo(4);
    assertThat(CITY.depth(7)).isEqualTo(2);
    assertThat(CITY.roots()).containsExactly(0);
  }

  @Test
  void unit_knowsItsParent() {
    assertThat(CITY.unit(6)).isEqualTo(new Unit("370103", "市中区", "区", "3701"));
    assertThat(CITY.unit(0).parent()).isNull();
    assertThat(CITY.find("370102013")).hasValue(2);
    assertThat(CITY.find("37010201")).isEmpty();
  }

  @Test
  void subtree_isTheUnitAndAllBelow() {
    assertThat(CITY.subtree(2)).containsExactly(2, 3, 4, 5);
    assertThat(CITY.subtree(5)).containsExactly(5);
  }

  @Test
  void findAtLevel_looksUp_andLevelsMayBeSkipped() {
    assertThat(CITY.findAtLevel(5, "街道")).hasValue(2);
    assertThat(CITY.findAtLevel(2, "街道")).hasValue(2);
    assertThat(CITY.findAtLevel(7, "街道")).isEmpty();
    assertThat(CITY.findAtLevel(7, "省")).isEmpty();
  }

  @Test
  void rollUp_ofSeveralCounts_keepsThemApart() {
    long[][] own = {{0, 0, 0, 5, 0, 7, 1, 2}, {1, 1, 1, 1, 1, 1, 1, 1}};
    assertThat(CITY.rollUp(own)[0]).isEqualTo(CITY.rollUp(own[0]));
    assertThat(CITY.rollUp(own)[1]).containsExactly(8, 5, 4, 1, 2, 1, 2, 1);
  }

  @Test
  void footprint_isThatOfTheArrays() {
    assertThat(CITY.footprint().arrays()).isEqualTo(8 * (4 + 4 + 2));
    assertThat(CITY.footprint().keys()).isEqualTo(8 * 8); // digits, and ranks ascend with codes
    assertThat(CITY.footprint().names()).isPositive();
  }

  @Test
  void findByName_ambiguousName_givesAllCandidates() {
    assertThat(CITY.findByName("洪山桥")).containsExactly(3, 7);
    assertThat(CITY.findByName("济南市", "历下区", "洪山桥")).containsExactly(3);
    assertThat(CITY.findByName("市中区", "洪山桥")).containsExactly(7);
    assertThat(CITY.findByName("洪山桥", "市中区")).isEmpty();
    assertThat(CITY.findByName("无名")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(CITY::findByName);
  }

  @Test
  void isAncestor_includesTheUnitItself() {
    assertThat(CITY.isAncestor(1, 1)).isTrue();
    assertThat(CITY.isAncestor(1, 5)).isTrue();
    assertThat(CITY.isAncestor(5, 1)).isFalse();
    assertThat(CITY.isAncestor(1, 6)).isFalse();
  }

  @Test
  void lca_ofDifferentTrees_isEmpty() {
    Hierarchy forest =
        Hierarchy.load(Rows.parse("a A 1 -\nb B 1 -\na1 A1 2 a\na2 A2 2 a")).hierarchy();
    assertThat(forest.roots()).containsExactly(0, 3);
    assertThat(forest.lca(1, 2)).hasValue(0);
    assertThat(forest.lca(1, 3)).isEmpty();
    assertThat(forest.lca(0, 1)).hasValue(0);
  }

  @Test
  void rank_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.name(8))
        .withMessage("rank must be in [0, 8), was: 8");
    assertThatIllegalArgumentException().isThrownBy(() -> CITY.isAncestor(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> CITY.isAncestor(0, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CITY.rollUp(new long[7]))
        .withMessage("own must have 8 values, was: 7");
  }

  @Test
  void rollUp_addsEachCountToAllAbove() {
    long[] own = {0, 0, 0, 5, 0, 7, 1, 2};
    assertThat(CITY.rollUp(own)).containsExactly(15, 12, 12, 5, 7, 7, 3, 2);
    assertThat(own).containsExactly(0, 0, 0, 5, 0, 7, 1, 2);
    assertThat(CITY.rollUp(new double[] {0, 0, 0, .5, 0, .25, 1, 2}))
        .containsExactly(3.75, .75, .75, .5, .25, .25, 3, 2);
  }

  @Test
  void load_anyOrderOfRows_givesTheSameRanks() {
    for (int seed = 0; seed < 20; seed++) {
      List<UnitRow> rows = Rows.random(200, new Random(seed));
      Hierarchy first = Hierarchy.load(rows).hierarchy();
      List<UnitRow> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(seed));
      Hierarchy second = Hierarchy.load(shuffled).hierarchy();
      assertThat(codes(second)).as("seed " + seed).isEqualTo(codes(first));
      for (int rank = 0; rank < 200; rank++) {
        assertThat(second.unit(rank)).as("seed " + seed).isEqualTo(first.unit(rank));
      }
    }
  }

  @Test
  void everything_agreesWithWalkingUp() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Hierarchy h = Hierarchy.load(Rows.random(60, random)).hierarchy();
      long[] own = random.longs(60, 0, 100).toArray();
      long[] total = new long[60];
      for (int c = 0; c < 60; c++) {
        for (int p = c; p >= 0; p = h.parent(p)) {
          total[p] += own[c];
        }
        for (int p = 0; p < 60; p++) {
          boolean above = p == c || Arrays.stream(h.ancestors(c)).boxed().toList().contains(p);
          assertThat(h.isAncestor(p, c)).as("seed " + seed).isEqualTo(above);
        }
        assertThat(h.find(h.code(c))).as("seed " + seed).hasValue(c);
      }
      assertThat(h.rollUp(own)).as("seed " + seed).isEqualTo(total);
    }
  }

  @Test
  void eightThreads_getTheAnswersOfOne() throws InterruptedException, ExecutionException {
    Hierarchy hierarchy = Hierarchy.load(Rows.random(300, new Random(5))).hierarchy();
    List<String> alone = answers(hierarchy);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Callable<List<String>> task = () -> answers(hierarchy);
      for (Future<List<String>> one : pool.invokeAll(Collections.nCopies(8, task))) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> answers(Hierarchy h) {
    List<String> answers = new ArrayList<>();
    for (int rank = 0; rank < h.size(); rank++) {
      int other = h.find("u" + rank).orElseThrow();
      answers.add(h.unit(rank) + " " + h.lca(rank, other) + " " + h.isAncestor(other, rank));
      answers.add(Arrays.toString(h.children(rank)) + Arrays.toString(h.ancestors(rank)));
      answers.add(Arrays.toString(h.findByName(h.name(other), h.name(rank))));
      answers.add(h.asGraph().edgesOf(rank).toString());
    }
    return answers;
  }

  @Test
  void chainOfAHundredThousand_isWalkedWithoutRecursion() {
    int n = 100_000;
    List<UnitRow> rows = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      rows.add(new UnitRow("chain", i + 1, "c" + i, "n" + i, "L", i == 0 ? null : "c" + (i - 1)));
    }
    Hierarchy chain = Hierarchy.load(rows).hierarchy();
    assertThat(chain.ancestors(n - 1)).hasSize(n - 1);
    assertThat(chain.findByName("n0", "n50000", "n99999")).containsExactly(n - 1);
    assertThat(chain.findAtLevel(n - 1, "M")).isEmpty();
    LiveTotals totals = chain.liveTotals();
    totals.add(n - 1, 1);
    assertThat(totals.snapshot()).containsOnly(1);
    UnitLinks links = UnitLinks.of(chain, List.of(new UnitLink(5, LinkType.SERVES, 0, "")));
    assertThat(links.holdingAt(n - 1, LinkType.SERVES)).hasSize(1);
    assertThat(links.reachOf(5, LinkType.SERVES)).hasSize(n);
    assertThat(new BreadthFirstIterator<>(chain.asGraph(), 0)).toIterable().hasSize(n);
  }

  private static List<String> codes(Hierarchy hierarchy) {
    List<String> codes = new ArrayList<>();
    for (int rank = 0; rank < hierarchy.size(); rank++) {
      codes.add(hierarchy.code(rank));
    }
    return codes;
  }
}
