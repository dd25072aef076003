package io.urbangov.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerProcessTest {

  private static final List<String> FIELDS =
      List.of("given_name", "surname", "birth_date", "phone", "street");

  private static final int PEOPLE = 25;

  /** Invented people; the odd rows repeat the even ones with a letter of the surname changed. */
  private static String[] row(int row) {
    String[] given = {"anna", "boris", "clara", "dmitri", "elif"};
    String[] surnames = {"abernathy", "blomqvist", "castellano", "dvorak", "eriksson"};
    String[] streets = {"oak road", "mill lane", "harbour street", "kings parade", "elm close"};
    int who = row / 2;
    String surname = surnames[who / 5];
    String born = "19" + (50 + who) + "0" + (1 + who % 9) + "1" + who % 10;
    return new String[] {
      given[who % 5],
      row % 2 == 0 ? surname : surname.replace('a', 'e'),
      born,
      "0" + (212_345_678L + 7_654_321L * who),
      streets[who * 7 % 5]
    };
  }

  private static PeerProcess process(Duration limit) {
    return new PeerProcess(PeerProcess.ownTarget(), limit, 256);
  }

  private static void assumeInstalled(String peer) {
    assumeTrue(
        process(Duration.ofSeconds(1)).isInstalled(peer), "peer not found, skipped: " + peer);
  }

  /** Pairs so much alike that every peer finds nearly all. */
  @ParameterizedTest
  @ValueSource(strings = {"duke", "duke-lucene", "jedai", "fuzzy-matcher"})
  void peer_evidentPairs_findsThem(String peer) {
    assumeInstalled(peer);
    PeerOutcome outcome =
        process(Duration.ofMinutes(2))
            .run(peer, FIELDS, 2 * PEOPLE, 2 * PEOPLE, PeerProcessTest::row)
            .orElseThrow();
    int[] truth = IntStream.range(0, 2 * PEOPLE).map(row -> row / 2).toArray();
    assertThat(outcome.curve().deduplicated(truth, outcome.threshold()).oracle())
        .as(peer)
        .isGreaterThanOrEqualTo(0.85);
    assertThat(outcome.seconds()).isPositive();
  }

  /** The even rows are one file, the odd ones the other. */
  @ParameterizedTest
  @ValueSource(strings = {"duke", "jedai", "fuzzy-matcher"})
  void peer_twoFiles_linksAcross(String peer) {
    assumeInstalled(peer);
    PeerOutcome outcome =
        process(Duration.ofMinutes(2))
            .run(
                peer,
                FIELDS,
                2 * PEOPLE,
                PEOPLE,
                i -> row(i < PEOPLE ? 2 * i : 2 * (i - PEOPLE) + 1))
            .orElseThrow();
    Set<Long> truth =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> Curve.pair(i, i + PEOPLE))
            .collect(Collectors.toSet());
    assertThat(outcome.curve().linked(truth, 2 * PEOPLE, outcome.threshold()).oracle())
        .as(peer)
        .isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void peer_outOfTime_isEmpty() {
    assumeInstalled("duke");
    assertThat(process(Duration.ZERO).run("duke", FIELDS, 10, 10, PeerProcessTest::row)).isEmpty();
  }

  @Test
  void peer_unknown_fails() {
    assertThat(process(Duration.ZERO).isInstalled("zebra")).isFalse();
    assertThatThrownBy(() -> process(Duration.ofMinutes(1)).run("zebra", FIELDS, 0, 0, i -> row(i)))
        .isInstanceOf(PeerFailure.class)
        .hasMessageContaining("zebra");
  }
}
