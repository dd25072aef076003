package io.urbangov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgMatchTest {

  @Test
  void ranking_countsTiesHalfAndUniqueBestOnly() {
    // a finds A alone; b scores equal with A and B. Matching: 1, 0.5; others: a-B 0.5, b-A 0.5.
    Ranking ranking =
        Ranking.of(
            List.of("a", "b"),
            List.of("A", "B"),
            (q, c) -> q.equals("a") && c.equals("A") ? 1 : 0.5);
    assertThat(ranking.top1()).isEqualTo(0.5);
    // 1 beats both; 0.5 ties with both: (1 + 1 + 0.5 + 0.5) / 4.
    assertThat(ranking.auc()).isCloseTo(0.75, within(1e-12));
  }

  /** The bounds of the issue: top-1 0.985, AUC 0.998, and better than each baseline. */
  @Test
  void orgMatch_listedCompanies_reachesItsBounds() {
    String data = System.getProperty("governance.data", "../shared/data");
    assumeTrue(Files.isDirectory(Path.of(data)), "data not found, skipped: " + data);
    Result result = new Result("org-match");
    new OrgMatch().run(Arguments.parse(List.of("data=" + data)), result);
    String json = result.toJson();
    assertThat(figure(json, "\"top1\":")).as(json).isGreaterThanOrEqualTo(0.985);
    assertThat(figure(json, "\"auc\":")).as(json).isGreaterThanOrEqualTo(0.998);
    assertThat(json).contains("jaro_winkler", "bigram_jaccard", "idf_containment");
  }

  private static double figure(String json, String key) {
    String rest = json.substring(json.indexOf(key) + key.length());
    return Double.parseDouble(rest.substring(0, rest.indexOf(',')));
  }
}
