package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.IntArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Atoms, pairs of atoms, and rows of atoms as bytes. */
class NumberingTest {

  @Test
  void gram_anyPairs_keepTheirNumbersAsTheTableGrows() {
    for (long seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      GramTable table = new GramTable();
      Map<Long, Integer> known = new HashMap<>();
      for (int i = 0; i < 20_000; i++) {
        int first = random.nextInt(3_000);
        int second = random.nextInt(4) == 0 ? Atoms.NONE : random.nextInt(3_000);
        int id = table.add(first, second);
        Integer before = known.putIfAbsent(((long) first << 32) | (second + 1), id);
        assertThat(before == null || before == id).as("seed " + seed).isTrue();
        assertThat(table.first(id)).isEqualTo(first);
        assertThat(table.second(id)).isEqualTo(second);
        assertThat(table.find(first, second)).isEqualTo(id);
      }
      assertThat(table.size()).isEqualTo(known.size());
      assertThat(table.find(5_000, 1)).isEqualTo(Atoms.NONE);
    }
  }

  @Test
  void row_anyAtoms_comesBackFromBytes() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      IntArrayList row = new IntArrayList();
      for (int i = random.nextInt(200); i > 0; i--) {
        int atom = random.nextInt(1 << (1 + random.nextInt(27)));
        row.add(random.nextInt(9) == 0 ? Reading.BREAK : atom | (i % 2 * Reading.START));
      }
      assertThat(AtomRow.decode(AtomRow.encode(row), Integer.MAX_VALUE))
          .as("seed " + seed)
          .isEqualTo(row.toArray());
    }
  }

  @Test
  void atoms_charactersAndWords_haveOneNumberEach() {
    Atoms atoms = new Atoms();
    int water = atoms.id('水');
    int rare = atoms.id("\uD840\uDC00".codePointAt(0));
    int line = atoms.id("110kv");
    assertThat(atoms.id('水')).isEqualTo(water).isNotEqualTo(rare);
    assertThat(atoms.find("\uD840\uDC00".codePointAt(0))).isEqualTo(rare);
    assertThat(atoms.find("110kv")).isEqualTo(line);
    assertThat(atoms.find('火')).isEqualTo(Atoms.NONE);
    assertThat(atoms.text(rare)).isEqualTo("\uD840\uDC00");
    int gram = atoms.gram(water, line);
    assertThat(atoms.text(atoms.phrase(gram))).isEqualTo("水110kv");
  }
}
