package io.urbangov.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationGraphTest {

  private static final Node PERSON = new Node("PERSON", "r:1");
  private static final Node PLACE = new Node("PLACE", "p:1");
  private static final Node GRID = Node.unit("990101001001001");

  private static Relation lives(double confidence) {
    return new Relation(PERSON, RelationType.LIVES_AT, PLACE, confidence, "same address");
  }

  @Test
  void of_sameEndsAndType_keepsTheMostConfident() {
    Relation located = new Relation(PLACE, RelationType.LOCATED_IN, GRID, 1, "point");
    RelationGraph graph = RelationGraph.of(List.of(located, lives(0.6), lives(0.9)));
    assertThat(graph.relations()).containsExactly(lives(0.9), located);
  }

  @Test
  void touching_findsFromEitherEnd() {
    Relation located = new Relation(PLACE, RelationType.LOCATED_IN, GRID, 1, "point");
    RelationGraph graph = RelationGraph.of(List.of(located, lives(0.9)));
    assertThat(graph.touching(PLACE)).containsExactly(lives(0.9), located);
    assertThat(graph.touching(GRID)).containsExactly(located);
    assertThat(graph.touching(new Node("PERSON", "r:2"))).isEmpty();
  }

  @Test
  void relation_confidenceOutOfRange_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> lives(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> lives(Double.NaN));
  }
}
