package io.urbangov.benchmarks;

import io.urbangov.nlp.classify.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers held against the truth. */
final class CategoryScore {

  private static final int BINS = 15;

  /** A category and how sure it is. */
  record Answer(Category category, double confidence) {
    static final Answer NONE = new Answer(Category.of("none"), 0);
  }

  private record Case(Category truth, Answer answer) {
    boolean right() {
      return truth.equals(answer.category());
    }
  }

  private final List<Case> cases = new ArrayList<>();

  void add(Category truth, Answer answer) {
    cases.add(new Case(truth, answer));
  }

  /** The mean F1 of the categories that are true of something. */
  double macroF1() {
    Set<Category> all = new TreeSet<>(cases.stream().map(Case::truth).toList());
    return all.stream().mapToDouble(this::f1).average().orElse(0);
  }

  private double f1(Category category) {
    long both = cases.stream().filter(it -> it.right() && it.truth().equals(category)).count();
    long sum =
        cases.stream().filter(it -> it.truth().equals(category)).count()
            + cases.stream().filter(it -> it.answer().category().equals(category)).count();
    return 2.0 * both / sum;
  }

  /** How far confidence and accuracy are apart: Naeini, Cooper and Hauskrecht (2015). */
  double calibrationError() {
    double[] difference = new double[BINS];
    for (Case it : cases) {
      int bin = Math.min(BINS - 1, (int) (it.answer().confidence() * BINS));
      difference[bin] += it.answer().confidence() - (it.right() ? 1 : 0);
    }
    double sum = 0;
    for (double bin : difference) {
      sum += Math.abs(bin);
    }
    return sum / cases.size();
  }

  /** The share of answers that are at least so sure. */
  double answered(double confidence) {
    return (double) sure(confidence).size() / cases.size();
  }

  /** The share of right ones among them. */
  double right(double confidence) {
    List<Case> sure = sure(confidence);
    return (double) sure.stream().filter(Case::right).count() / sure.size();
  }

  private List<Case> sure(double confidence) {
    return cases.stream().filter(it -> it.answer().confidence() >= confidence).toList();
  }
}
