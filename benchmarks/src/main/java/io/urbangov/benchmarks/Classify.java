package io.urbangov.benchmarks;

import io.urbangov.nlp.classify.CategoryClassifier;
import io.urbangov.nlp.classify.LabelledText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How well the category of a message is found, beside naive Bayes and nearest neighbours. */
final class Classify implements Measurement {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 5;

  /** Learns from labelled texts and answers with a category and how sure it is. */
  interface Method extends Function<List<LabelledText>, Function<String, CategoryScore.Answer>> {}

  @Override
  public String usage() {
    return "[data=DIR] [seed=] [peers=none|all]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers"));
    List<LabelledText> cut = LabelledFile.tokens(arguments);
    List<LabelledText> raw = LabelledFile.messages(arguments);
    long seed = arguments.number("seed", 1);
    boolean peers = !arguments.get("peers", "all").equals("none");
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      CategoryScore folds = crossValidated(cut, seed, Classify::own);
      List<LabelledText> others = LabelledFile.without(cut, raw);
      long clock = ThreadClock.nanos();
      CategoryClassifier classifier = CategoryClassifier.train(others);
      double trained = (ThreadClock.nanos() - clock) / 1e9;
      CategoryScore messages = new CategoryScore();
      raw.forEach(it -> messages.add(it.category(), answer(classifier, it.text())));
      result
          .put("records", cut.size())
          .put("macro_f1_cv", folds.macroF1())
          .put("macro_f1_raw", messages.macroF1())
          .put("ece", folds.calibrationError())
          .put("ece_raw", messages.calibrationError())
          .put("answered_at_80", folds.answered(0.8))
          .put("right_at_80", folds.right(0.8))
          .put("ms_per_message", milliseconds(classifier, raw))
          .put("train_seconds", trained)
          .put("trained_on", others.size())
          .put("raw_messages", raw.size())
          .put("baselines", peers ? baselines(cut, seed) : Map.of())
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "five folds, identical texts in one, all answers in one macro-F1; raw: trained on the"
                  + " word lists that are none of the raw messages; ece: 15 bins of the most likely"
                  + " category's probability; milliseconds and seconds of one thread's CPU time, with"
                  + " evidence; words of the lists are read as running text");
    }
  }

  private static Function<String, CategoryScore.Answer> own(List<LabelledText> examples) {
    CategoryClassifier classifier = CategoryClassifier.train(examples);
    return text -> answer(classifier, text);
  }

  private static CategoryScore.Answer answer(CategoryClassifier classifier, String text) {
    return classifier
        .classify(text)
        .best()
        .map(it -> new CategoryScore.Answer(it.category(), it.probability()))
        .orElse(CategoryScore.Answer.NONE);
  }

  private static Map<String, Object> baselines(List<LabelledText> texts, long seed) {
    Map<String, Method> all = new LinkedHashMap<>();
    all.put("naive_bayes", NaiveBayes::train);
    all.put("lucene_knn", NearestMessages::train);
    Map<String, Object> figures = new LinkedHashMap<>();
    all.forEach(
        (name, method) -> {
          System.err.println(name);
          figures.put(name, crossValidated(texts, seed, method).macroF1());
        });
    return figures;
  }

  private static CategoryScore crossValidated(List<LabelledText> texts, long seed, Method method) {
    int[] fold = LabelledFile.folds(texts, FOLDS, seed);
    CategoryScore score = new CategoryScore();
    for (int held = 0; held < FOLDS; held++) {
      List<LabelledText> kept = new ArrayList<>();
      List<LabelledText> asked = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        (fold[i] == held ? asked : kept).add(texts.get(i));
      }
      Function<String, CategoryScore.Answer> trained = method.apply(kept);
      asked.forEach(it -> score.add(it.category(), trained.apply(it.text())));
      System.err.println("fold " + (held + 1) + " of " + FOLDS);
    }
    return score;
  }

  private static double milliseconds(CategoryClassifier classifier, List<LabelledText> raw) {
    double[] rounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = ThreadClock.nanos();
      raw.forEach(it -> classifier.classify(it.text()));
      rounds[round] = (ThreadClock.nanos() - start) / 1e6 / raw.size();
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }
}
