package io.urbangov.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

  @Test
  void add_manyIds_agreesWithASetOfStrings() {
    long seed = 11;
    Random random = new Random(seed);
    SeenIds seen = new SeenIds();
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < 300_000; i++) {
      String id = "户" + random.nextInt(200_000);
      if (seen.add(id) != expected.add(id)) {
        assertThat(id).as("seed %d, step %d", seed, i).isNull();
      }
    }
    assertThat(expected).hasSizeGreaterThan(100_000);
  }

  /** UTF-8 would turn both lone surrogates into a question mark. */
  @Test
  void add_loneSurrogates_areTold_apart() {
    SeenIds seen = new SeenIds();
    assertThat(seen.add("\uD800")).isTrue();
    assertThat(seen.add("\uD801")).isTrue();
    assertThat(seen.add("\uD800")).isFalse();
  }
}
