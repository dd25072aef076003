package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records are words of three letters, a field a letter, and a dot where it is missing. */
class ObjectionsTest {

  /** Equal values weigh 4 bits, different ones -4. */
  private static final MatchModel MODEL = model();

  private static final PairEvidence EVIDENCE = new PairEvidence(4, -10);
  private static final double SURE = 20;
  private static final double LIKELY = 5;

  private static MatchModel model() {
    List<FieldComparison<?>> fields =
        List.of(
            new FieldComparison<>(Field.text("name"), Comparisons.exact()),
            new FieldComparison<>(Field.text("birth"), Comparisons.exact()),
            new FieldComparison<>(Field.text("phone"), Comparisons.exact()));
    double[] m = {0, 1 / 17.0, 16 / 17.0};
    double[] u = {0, 16 / 17.0, 1 / 17.0};
    return new MatchModel(
        fields,
        Arrays.asList(null, null, null),
        0.001,
        new double[][] {m, m, m},
        new double[][] {u, u, u},
        Dependence.none(3),
        1_000,
        new Convergence(1, true));
  }

  private static long pattern(String a, String b) {
    long pattern = 0;
    for (int k = 2; k >= 0; k--) {
      boolean missing = a.charAt(k) == '.' || b.charAt(k) == '.';
      int level = missing ? Comparison.MISSING : a.charAt(k) == b.charAt(k) ? 2 : 1;
      pattern = pattern << Patterns.BITS | level;
    }
    return pattern;
  }

  private static Edges links(Object... triples) {
    Edges links = new Edges();
    for (int i = 0; i < triples.length; i += 3) {
      links.add(
          (int) triples[i], (int) triples[i + 1], EVIDENCE.of((double) (Double) triples[i + 2]));
    }
    return links;
  }

  private static Objections of(Edges links, String... records) {
    return new Objections(
        records.length, links, EVIDENCE, MODEL, (a, b) -> pattern(records[a], records[b]));
  }

  @Test
  void between_nothingDiffers_noneIsRaised() {
    assertThat(of(links(), "n..", ".b.").between(0, 1)).isFalse();
    assertThat(of(links(), "n..", "nb.").between(0, 1)).isFalse();
  }

  @Test
  void between_aFieldDiffers_oneIsRaised() {
    assertThat(of(links(), "nbp", "nbq").between(0, 1)).isTrue();
  }

  @Test
  void between_oneBeyondDoubtHasTheOtherValue_noneIsRaised() {
    Objections objections = of(links(0, 2, LIKELY, 1, 2, SURE), "n.p", "nbq", "nbp");
    assertThat(objections.between(0, 1)).isFalse();
    assertThat(objections.between(1, 0)).as("both ways").isFalse();
  }

  @Test
  void between_oneThatIsOnlyLikelyHasTheOtherValue_oneIsRaised() {
    assertThat(of(links(0, 2, LIKELY, 1, 2, LIKELY), "n.p", "nbq", "nbp").between(0, 1)).isTrue();
  }

  @Test
  void between_oneThatIsNotLinkedHasTheOtherValue_oneIsRaised() {
    assertThat(of(links(1, 2, SURE), "n.p", "nbq", "nbp").between(0, 1)).isTrue();
  }

  @Test
  void between_oneFieldExplainedAndOneNot_oneIsRaised() {
    assertThat(of(links(0, 2, LIKELY, 1, 2, SURE), "ncp", "nbq", "n.p").between(0, 1)).isTrue();
  }

  @Test
  void between_twoFieldsExplainedByTwoRecords_noneIsRaised() {
    Objections objections =
        of(links(0, 2, LIKELY, 0, 3, LIKELY, 1, 2, SURE, 1, 3, SURE), "ncp", "nbq", "nbp", "ncq");
    assertThat(objections.between(0, 1)).isFalse();
  }
}
