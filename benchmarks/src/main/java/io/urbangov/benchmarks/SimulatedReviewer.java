package io.urbangov.benchmarks;

import io.urbangov.RecordId;
import io.urbangov.eval.Pair;
import io.urbangov.resolve.Label;
import io.urbangov.resolve.LabelledPair;
import io.urbangov.resolve.Labels;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import io.urbangov.resolve.ScoredPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers the questions of a resolution from the truth, in rounds, as a faultless reviewer. */
final class SimulatedReviewer {

  /** The first round; each later one asks as much as half of what is known. */
  private static final int FIRST_ROUND = 25;

  private final ResolveData data;
  private final Set<Pair<RecordId>> truth;

  SimulatedReviewer(ResolveData data) {
    this.data = data;
    this.truth = data.truePairs();
  }

  /** So many labels, or fewer where there is less doubt. */
  Labels label(Resolver.Builder builder, int count) {
    Labels labels = Labels.none();
    while (labels.size() < count) {
      Resolution resolution = builder.labels(labels).build().resolve(data.records());
      int round = Math.min(count - labels.size(), Math.max(FIRST_ROUND, labels.size() / 2));
      List<ScoredPair> questions = resolution.questions(round, labels);
      if (questions.isEmpty()) {
        return labels;
      }
      labels = labels.with(answers(questions));
    }
    return labels;
  }

  private List<LabelledPair> answers(List<ScoredPair> questions) {
    List<LabelledPair> answers = new ArrayList<>();
    for (ScoredPair pair : questions) {
      boolean same = truth.contains(new Pair<>(pair.a(), pair.b()));
      answers.add(LabelledPair.of(pair.a(), pair.b(), same ? Label.SAME : Label.DIFFERENT));
    }
    return answers;
  }
}
