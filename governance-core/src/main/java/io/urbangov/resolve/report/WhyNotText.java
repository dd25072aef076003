package io.urbangov.resolve.report;

import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.List;

/** Why two records are not one entity, in words. */
final class WhyNotText {

  private WhyNotText() {}

  static Explanation explanation(WhyNot why, Language language) {
    List<Explanation> details = new ArrayList<>();
    for (RuleTrace rule : why.rules()) {
      details.add(rule(rule, why.pair(), language));
    }
    details.add(why.pair().weights(language));
    String text =
        Phrase.WHY_NOT.in(language, why.pair().a(), why.pair().b(), reason(why, language));
    return new Explanation(Double.NaN, text, details);
  }

  private static String reason(WhyNot why, Language language) {
    return switch (why.reason()) {
      case ONE_ENTITY -> Phrase.WHY_ONE.in(language);
      case RULED -> Phrase.WHY_RULED.in(language);
      case CLEAN_SOURCE -> Phrase.WHY_SOURCE.in(language);
      case DISTINCT_FIELD ->
          Phrase.WHY_DISTINCT.in(language, why.pair().constraints().get(0).field());
      case NOT_COMPARED -> Phrase.WHY_NOT_COMPARED.in(language);
      case TOO_WEAK -> Phrase.WHY_TOO_WEAK.in(language);
      case OTHER_RECORDS -> Phrase.WHY_OTHERS.in(language);
    };
  }

  private static Explanation rule(RuleTrace rule, PairWaterfall pair, Language language) {
    String text =
        switch (rule.outcome()) {
          case SHARED -> Phrase.RULE_SHARED.in(language, rule.rule());
          case UNSHARED -> Phrase.RULE_UNSHARED.in(language, rule.rule());
          case OVERSIZED ->
              Phrase.RULE_OVERSIZED.in(language, rule.rule(), Figures.count(rule.blockSize()));
        };
    return Explanation.remark(
        text,
        rule.parts().stream()
            .map(part -> Explanation.remark(part(part, pair, language)))
            .toArray(Explanation[]::new));
  }

  private static String part(RuleTrace.Part part, PairWaterfall pair, Language language) {
    return switch (part.agreement()) {
      case AGREES -> Phrase.PART_AGREES.in(language, part.key());
      case DIFFERS -> Phrase.PART_DIFFERS.in(language, part.key());
      case MISSING_IN_A -> missing(part, pair.a(), language);
      case MISSING_IN_B -> missing(part, pair.b(), language);
      case MISSING_IN_BOTH -> Phrase.PART_MISSING_BOTH.in(language, part.key());
    };
  }

  private static String missing(RuleTrace.Part part, RecordId record, Language language) {
    return Phrase.PART_MISSING.in(language, part.key(), record);
  }
}
