package io.urbangov.benchmarks;

import io.urbangov.nlp.classify.Category;
import io.urbangov.nlp.classify.LabelledText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Multinomial naive Bayes on the words of the lists, add-one smoothing: a baseline. */
final class NaiveBayes {

  private final Map<Category, Map<String, Integer>> counts = new TreeMap<>();
  private final Map<Category, Integer> texts = new TreeMap<>();
  private final Map<Category, Integer> sums = new TreeMap<>();
  private final Set<String> grams = new HashSet<>();

  private NaiveBayes() {}

  static Function<String, CategoryScore.Answer> train(List<LabelledText> examples) {
    NaiveBayes model = new NaiveBayes();
    examples.forEach(model::add);
    return text -> new CategoryScore.Answer(model.best(grams(text)), 1);
  }

  private void add(LabelledText example) {
    Map<String, Integer> own = counts.computeIfAbsent(example.category(), it -> new HashMap<>());
    texts.merge(example.category(), 1, Integer::sum);
    for (String gram : grams(example.text())) {
      own.merge(gram, 1, Integer::sum);
      sums.merge(example.category(), 1, Integer::sum);
      grams.add(gram);
    }
  }

  private Category best(List<String> asked) {
    Category best = CategoryScore.Answer.NONE.category();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Category, Map<String, Integer>> it : counts.entrySet()) {
      double sum = Math.log(texts.getOrDefault(it.getKey(), 0));
      double all = sums.getOrDefault(it.getKey(), 0) + (double) grams.size();
      for (String gram : asked) {
        sum += Math.log((it.getValue().getOrDefault(gram, 0) + 1) / all);
      }
      if (sum > most) {
        most = sum;
        best = it.getKey();
      }
    }
    return best;
  }

  private static List<String> grams(String text) {
    return List.of(RawText.words(text).split(" ", -1));
  }
}
