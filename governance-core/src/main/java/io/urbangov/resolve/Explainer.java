package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.Field;
import io.urbangov.resolve.report.EntityEvidence;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.PairWaterfall;
import io.urbangov.resolve.report.StepKind;
import io.urbangov.resolve.report.WaterfallStep;
import io.urbangov.resolve.report.WhyNot;
import io.urbangov.resolve.report.WhyNot.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why two records are one entity or not. Immutable and thread-safe. */
final class Explainer {

  private final Evidence evidence;
  private final RecordTable table;
  private final Links links;
  private final Clusters clusters;

  Explainer(Evidence evidence, Links links, Clusters clusters) {
    this.evidence = evidence;
    this.table = evidence.table();
    this.links = links;
    this.clusters = clusters;
  }

  PairWaterfall waterfall(int a, int b) {
    List<WaterfallStep> steps =
        new ArrayList<>(evidence.waterfall().steps(table.record(a), table.record(b)));
    double total = steps.get(steps.size() - 1).total();
    for (String field : constraints(a, b)) {
      steps.add(new WaterfallStep(StepKind.CONSTRAINT, field, "", 0, total));
    }
    for (Label ruling : List.of(Label.SAME, Label.DIFFERENT)) {
      if (isRuled(a, b, ruling)) {
        StepKind kind = ruling == Label.SAME ? StepKind.RULED_SAME : StepKind.RULED_DIFFERENT;
        steps.add(new WaterfallStep(kind, "", "", 0, total));
      }
    }
    return new PairWaterfall(
        table.record(a).id(),
        table.record(b).id(),
        clusters.together(a, b),
        rule(a, b),
        steps,
        evidence.linkWeight(),
        evidence.reviewWeight());
  }

  private boolean isRuled(int a, int b, Label label) {
    return evidence.rulings().has(table.record(a).id(), table.record(b).id(), label);
  }

  /** The fields that forbid it; an empty name stands for a clean source. */
  private List<String> constraints(int a, int b) {
    List<String> constraints = new ArrayList<>();
    if (!table.comparable(a, b)) {
      constraints.add("");
    }
    evidence.distinct().conflicts(table.record(a), table.record(b)).stream()
        .map(Field::name)
        .forEach(constraints::add);
    return constraints;
  }

  private @Nullable String rule(int a, int b) {
    int owner = evidence.blocks().owner(a, b);
    return owner < 0 ? null : evidence.blocks().name(owner);
  }

  Explanation explain(Entity entity, int[] rows) {
    List<Explanation> details = new ArrayList<>();
    for (PairWaterfall pair : spanning(rows)) {
      List<Explanation> why = pair.toExplanation(Language.EN).details();
      details.add(new Explanation(pair.weight(), pair.a() + " = " + pair.b(), why));
    }
    String text = entity.type() + " " + entity.id() + ", records: " + rows.length;
    return new Explanation(Double.NaN, text, details);
  }

  private List<PairWaterfall> spanning(int[] rows) {
    List<PairWaterfall> pairs = new ArrayList<>();
    for (int link : links.spanning(rows)) {
      pairs.add(waterfall(links.edges().from(link), links.edges().to(link)));
    }
    return pairs;
  }

  EntityEvidence why(Entity entity, int[] rows) {
    return new EntityEvidence(
        entity,
        spanning(rows),
        rows.length < 2 ? null : new WeakestLinks(evidence, links, this).of(rows));
  }

  WhyNot whyNot(int a, int b) {
    PairWaterfall pair = waterfall(a, b);
    Reason reason =
        isRuled(a, b, Label.DIFFERENT)
            ? Reason.RULED
            : isRuled(a, b, Label.SAME) ? ruledSame(pair) : reason(pair);
    return new WhyNot(reason, new RuleTraces(evidence, a, b).list(), pair);
  }

  /** A ruling without effect: it is never for want of evidence. */
  private static Reason ruledSame(PairWaterfall pair) {
    return pair.joined() || !pair.constraints().isEmpty() ? reason(pair) : Reason.OTHER_RECORDS;
  }

  private static Reason reason(PairWaterfall pair) {
    if (pair.joined()) {
      return Reason.ONE_ENTITY;
    }
    if (!pair.constraints().isEmpty()) {
      boolean field = pair.constraints().stream().allMatch(step -> !step.field().isEmpty());
      return field ? Reason.DISTINCT_FIELD : Reason.CLEAN_SOURCE;
    }
    if (pair.rule() == null) {
      return Reason.NOT_COMPARED;
    }
    return pair.weight() < pair.link() ? Reason.TOO_WEAK : Reason.OTHER_RECORDS;
  }
}
