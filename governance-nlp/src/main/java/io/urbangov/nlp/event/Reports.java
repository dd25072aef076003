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
  private int live;

  int nextNumber() {
    return byNumber.size();
  }

  void add(Report report) {
    byNumber.add(report);
    words.add(report.reading().words(), report.number());
    grams.add(report.reading().grams(), report.number());
    count(1);
  }

  void remove(Report report) {
    byNumber.set(report.number(), null);
    words.remove(report.reading().words(), report.number());
    grams.remove(report.reading().grams(), report.number());
    count(-1);
  }

  private void count(int change) {
    live += change;
    wordWeights.refresh(live);
    gramWeights.refresh(live);
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
