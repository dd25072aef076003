package io.urbangov.resolve;

import io.urbangov.Progress;
import io.urbangov.resolve.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Puts the report of a run together, when somebody asks for it. */
final class ReportMaker {

  /** How many pairs for review are shown. */
  private static final int TOP = 20;

  private final Evidence evidence;
  private final Clusters entities;
  private final long[] pairs;
  private final List<ScoredPair> review;

  ReportMaker(Evidence evidence, Clusters entities, long[] pairs, List<ScoredPair> review) {
    this.evidence = evidence;
    this.entities = entities;
    this.pairs = pairs;
    this.review = review;
  }

  RunReport make(Progress progress) {
    BlockScan blocks = new BlockScan(evidence, pairs);
    RunReport.Unlinkable unlinkable = new UnlinkableScan(evidence).count(blocks);
    List<RunReport.FieldUse> fields = new FieldScan(evidence, entities).fields();
    List<RunReport.Size> sizes = sizes();
    RunReport.Totals totals = totals();
    int largest = sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1).records();
    MatchModel model = evidence.waterfall().model();
    return new RunReport(
        evidence.type(),
        totals,
        new Warnings()
            .of(
                model,
                totals,
                blocks.rules(),
                unlinkable,
                fields,
                evidence.table().columns(),
                largest),
        blocks.rules(),
        blocks.largest(),
        training(model),
        new PairScan(evidence, progress).pairs(),
        review(),
        unlinkable,
        sizes,
        fields,
        OptionalDouble.empty());
  }

  private RunReport.Totals totals() {
    int joined = 0;
    for (RunReport.Size size : sizes()) {
      joined += size.records() > 1 ? size.records() * size.entities() : 0;
    }
    long compared = 0;
    for (long ofRule : pairs) {
      compared += ofRule;
    }
    return new RunReport.Totals(
        evidence.table().size(),
        entities.size(),
        joined,
        compared,
        evidence.table().comparablePairs(),
        MatchModel.probability(evidence.linkWeight()),
        MatchModel.probability(evidence.reviewWeight()));
  }

  private List<RunReport.Size> sizes() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int number = 0; number < entities.size(); number++) {
      counts.merge(entities.rows(number).length, 1, Integer::sum);
    }
    List<RunReport.Size> sizes = new ArrayList<>();
    counts.forEach((size, count) -> sizes.add(new RunReport.Size(size, count)));
    return sizes;
  }

  private static RunReport.Training training(MatchModel model) {
    List<RunReport.Level> levels = new ArrayList<>();
    for (int k = 0; k < model.comparisons().size(); k++) {
      FieldComparison<?> compared = model.comparisons().get(k);
      List<String> names = compared.comparison().levelNames();
      for (int level = names.size() - 1; level >= Comparison.DIFFERENT; level--) {
        levels.add(
            new RunReport.Level(
                compared.field().name(),
                names.get(level),
                model.m(k, level),
                model.u(k, level),
                model.weight(k, level)));
      }
    }
    Convergence convergence = model.convergence();
    return new RunReport.Training(
        model.prior(), convergence.rounds(), convergence.reached(), levels);
  }

  private RunReport.Review review() {
    List<RunReport.Candidate> top = new ArrayList<>();
    for (ScoredPair pair : review.subList(0, Math.min(TOP, review.size()))) {
      top.add(new RunReport.Candidate(pair.a(), pair.b(), pair.weight(), pair.probability()));
    }
    return new RunReport.Review(review.size(), top);
  }
}
