package io.urbangov.resolve.report;

import io.urbangov.Explanation;
import java.util.ArrayList;
import java.util.List;

/** A pair's waterfall in words. */
final class PairText {

  private PairText() {}

  static Explanation weights(PairWaterfall pair, Language language) {
    return new Explanation(pair.weight(), sum(pair, language), lines(pair, language));
  }

  static Explanation explanation(PairWaterfall pair, Language language) {
    List<Explanation> details = new ArrayList<>(lines(pair, language));
    remarks(pair, language).forEach(remark -> details.add(Explanation.remark(remark)));
    String text = outcome(pair, language) + sum(pair, language);
    return new Explanation(pair.weight(), text, details);
  }

  private static List<Explanation> lines(PairWaterfall pair, Language language) {
    return pair.steps().stream()
        .filter(step -> step.kind().isWeight())
        .map(step -> step.toExplanation(language))
        .toList();
  }

  static String sum(PairWaterfall pair, Language language) {
    return Phrase.SUM.in(language, Figures.decimal(pair.probability(), 4));
  }

  static String outcome(PairWaterfall pair, Language language) {
    return (pair.joined() ? Phrase.ONE_ENTITY : Phrase.TWO_ENTITIES).in(language);
  }

  /** What brought the two together, and what keeps them apart where the weight does not say it. */
  static List<String> remarks(PairWaterfall pair, Language language) {
    List<String> remarks = new ArrayList<>();
    List<WaterfallStep> constraints = pair.constraints();
    boolean oneSource = constraints.stream().anyMatch(step -> step.field().isEmpty());
    if (oneSource) {
      remarks.add(Phrase.ONE_SOURCE.in(language));
    } else if (pair.rule() == null) {
      remarks.add(Phrase.NOT_BLOCKED.in(language));
    } else {
      remarks.add(Phrase.SHARE_RULE.in(language, pair.rule()));
    }
    constraints.stream()
        .filter(step -> !step.field().isEmpty())
        .forEach(step -> remarks.add(step.text(language)));
    List<WaterfallStep> rulings =
        pair.steps().stream().filter(step -> step.kind().isRuling()).toList();
    rulings.forEach(step -> remarks.add(step.text(language)));
    boolean ruledApart = rulings.stream().anyMatch(s -> s.kind() == StepKind.RULED_DIFFERENT);
    boolean decided = ruledApart || !constraints.isEmpty();
    boolean strong = !rulings.isEmpty() || (pair.rule() != null && pair.weight() >= pair.link());
    if (!decided && strong && !pair.joined()) {
      remarks.add(Phrase.OTHER_RECORDS.in(language));
    }
    return remarks;
  }
}
