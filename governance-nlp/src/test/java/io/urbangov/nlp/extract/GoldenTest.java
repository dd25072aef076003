package io.urbangov.nlp.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences that were marked by hand. */
class GoldenTest {

  @ParameterizedTest
  @EnumSource(MentionType.class)
  void eachType_isFoundInTheSentencesItWasDevelopedOn(MentionType type) {
    SpanScore score = SpanScore.of(SpanScore.EXTRACTOR, Marked.read("sentences.tsv"));
    // The issue asks for 0.90.
    assertThat(score.f1(type)).as("%s", score.faults()).isGreaterThanOrEqualTo(0.90);
  }

  /** The faults are not shown, so that nobody tunes on them. */
  @ParameterizedTest
  @EnumSource(MentionType.class)
  void eachType_isFoundInTheOthers(MentionType type) {
    SpanScore score = SpanScore.of(SpanScore.EXTRACTOR, Marked.read("sentences-unseen.tsv"));
    // A tripwire below what measure.jar extract prints, not the aim, which is 0.90.
    assertThat(score.f1(type)).isGreaterThanOrEqualTo(0.80);
  }
}
