package io.urbangov.resolve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.urbangov.EntityType;
import io.urbangov.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Specifications that cannot work: refused when built, with all that is wrong at once. */
class SpecProblemsTest {

  private static final Field<String> PHONE_TEXT = Field.text("phone");
  private static final Field<Double> PHONE_NUMBER = Field.number("phone");

  @Test
  void build_manyProblems_namesAllAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Resolver.of(EntityType.PERSON)
                    .block()
                    .block(FieldKey.exact(PHONE_NUMBER))
                    .compare(PHONE_TEXT, Comparisons.exact())
                    .compare(PHONE_TEXT, Comparisons.exact())
                    .link(0.6)
                    .review(0.7)
                    .maxBlock(1)
                    .cleanSource("a:b")
                    .build())
        .withMessage(
            "a blocking rule must have at least one key"
                + "; a field must be compared once, was compared again: phone"
                + "; review must be in (0, link], was: 0.7"
                + "; maxBlock must be 2 to 30,000, was: 1"
                + "; cleanSource must not be blank or contain ':', was: a:b"
                + "; field phone must have one type, was: String, Double");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, 0, 1, -0.1, 1.1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void build_noProbability_throws(double link) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().link(link).build())
        .withMessageContaining("link must be in (0, 1), was: " + link);
    if (!(link == 1)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> People.resolver().review(link).build())
          .withMessageContaining("review must be in (0, link], was: " + link);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, -0.1, 1.1})
  void build_noShare_throws(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.resolver().largestShare(share).build())
        .withMessage("largestShare must be in (0, 1], was: " + share);
  }

  @Test
  void build_tooManyComparisons_throws() {
    Resolver.Builder builder = People.resolver();
    for (int k = 0; k < 14; k++) {
      builder.compare(Field.text("f" + k), Comparisons.exact());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("comparisons must be 1 to 16, was: 17");
  }

  /** A distinct field that is neither compared nor blocked on still forbids. */
  @Test
  void build_distinctFieldAlone_isFine() {
    assertThatCode(() -> People.resolver().distinct(People.ID).build()).doesNotThrowAnyException();
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without NullAway may do
  void builder_null_throwsAtOnce() {
    Resolver.Builder builder = People.resolver();
    assertThatNullPointerException()
        .isThrownBy(() -> builder.block(FieldKey.exact(PHONE_TEXT), null))
        .withMessage("part");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.compare(null, Comparisons.exact()))
        .withMessage("field");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.compare(PHONE_TEXT, null))
        .withMessage("comparison");
  }
}
