package io.urbangov.resolve.report;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What holds an entity together, and how it came to be, in words. */
final class EntityText {

  /** How many records a list in a sentence names. */
  private static final int NAMED = 10;

  private EntityText() {}

  static Explanation evidence(EntityEvidence evidence, Language language) {
    List<Explanation> details = new ArrayList<>();
    WeakestLink weakest = evidence.weakest();
    details.add(
        weakest == null
            ? Explanation.remark(Phrase.ALONE.in(language))
            : weakest(weakest, language));
    for (PairWaterfall pair : evidence.spanning()) {
      Explanation why = pair.toExplanation(language);
      details.add(new Explanation(pair.weight(), pair.a() + " = " + pair.b(), why.details()));
    }
    return new Explanation(Double.NaN, head(Phrase.HELD_BY, evidence.entity(), language), details);
  }

  private static String head(Phrase phrase, Entity entity, Language language) {
    return phrase.in(language, entity.type(), entity.id(), entity.members().size());
  }

  private static Explanation weakest(WeakestLink weakest, Language language) {
    List<Explanation> details = new ArrayList<>();
    details.add(Explanation.remark(Phrase.FALLS_OFF.in(language, names(weakest.side()))));
    PairWaterfall strongest = weakest.strongest();
    details.add(
        Explanation.of(
            strongest.weight(),
            Phrase.STRONGEST_ACROSS.in(language, strongest.a(), strongest.b())));
    if (weakest.against() > 0) {
      details.add(Explanation.remark(Phrase.SPEAKS_AGAINST.in(language, weakest.against())));
    }
    if (!weakest.exact()) {
      details.add(Explanation.remark(Phrase.WEAKEST_NOT_EXACT.in(language)));
    }
    String text = Phrase.WEAKEST_LINK.in(language, weakest.cut(), weakest.links());
    return new Explanation(weakest.bits(), text, details);
  }

  private static String names(List<RecordId> records) {
    String named =
        records.stream().limit(NAMED).map(RecordId::toString).collect(Collectors.joining(", "));
    int more = records.size() - NAMED;
    return more > 0 ? named + ", … +" + more : named;
  }

  static Explanation history(MergeHistory history, Language language) {
    List<Explanation> details = new ArrayList<>();
    for (MergeHistory.Step step : history.steps()) {
      details.add(
          Explanation.of(
              step.bits(),
              Phrase.MERGE.in(
                  language,
                  details.size() + 1,
                  step.into(),
                  step.intoSize(),
                  step.from(),
                  step.fromSize())));
    }
    if (!history.others().isEmpty()) {
      details.add(Explanation.remark(Phrase.LEFT_OVER.in(language, names(history.others()))));
    }
    Entity entity = history.entity();
    String text = Phrase.MERGES.in(language, entity.type(), entity.id(), history.steps().size());
    return new Explanation(Double.NaN, text, details);
  }
}
