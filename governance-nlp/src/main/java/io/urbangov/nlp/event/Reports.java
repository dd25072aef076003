package io.urbangov.nlp.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All reports by number, and the terms they have. Not thread-safe. */
final class Reports {

  private final List<@Nullable Report> byNumber = new ArrayList<>();
  private final TermTable words = new TermTable();
  private final TermTable grams = new TermTable();
  private final Weights wordWeights = new Weights(words);
  private final Weights gramWeights = new Weights(grams);
  private int originals;

  int nextNumber() {
    return byNumber.size();
  }

  void add(Report report) {
    byNumber.add(report);
    words.add(report.reading().words(), report);
    grams.add(report.reading().grams(), report);
    count(report.isCopy() ? 0 : 1);
  }

  void remove(Report report) {
    byNumber.set(report.number(), null);
    words.remove(report.reading().words(), report);
    grams.remove(report.reading().grams(), report);
    count(report.isCopy() ? 0 : -1);
  }

  private void count(int change) {
    originals += change;
    wordWeights.refresh(originals);
    gramWeights.refresh(originals);
  }

  /** The report of a number; one that is gone has none. */
  @Nullable Report orNull(int number) {
    return byNumber.get(number);
  }

  Weights words() {
    return wordWeights;
  }

  Weights grams() {
    return gramWeights;
  }
}
