package io.urbangov.benchmarks;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.benchmarks.people.People;
import io.urbangov.benchmarks.people.PeopleSpec;
import io.urbangov.eval.ClusterQuality;
import io.urbangov.eval.PairQuality;
import io.urbangov.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Invented records, and the person behind each, by position; all in arrays, to hold millions. */
final class ScaleInput {

  private static final int CEILING_SAMPLE = 200_000;

  private final int[] persons;
  private final List<SourceRecord> records;

  ScaleInput(PeopleSpec spec, int n) {
    persons = new int[n];
    records = new ArrayList<>(n);
    new People(spec)
        .next(
            n,
            (record, person) -> {
              persons[records.size()] = person;
              records.add(record);
            });
  }

  List<SourceRecord> records() {
    return records;
  }

  int[] persons() {
    return persons;
  }

  PairQuality quality(Resolution resolution) {
    int[] predicted = new int[persons.length];
    int label = 0;
    for (Entity entity : resolution.entities()) {
      for (RecordId member : entity.members()) {
        predicted[People.position(member)] = label;
      }
      label++;
    }
    return ClusterQuality.of(predicted, persons).pairs();
  }

  /** The share of true pairs that were compared, on the first so many true pairs of the stream. */
  double recallCeiling(Resolution resolution) {
    int pairs = 0;
    int compared = 0;
    for (int i = 0; i < persons.length && pairs < CEILING_SAMPLE; i++) {
      for (int j = i + 1; j < persons.length && persons[j] == persons[i]; j++) {
        pairs++;
        compared += resolution.wasCompared(People.id(i), People.id(j)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 1 : (double) compared / pairs;
  }
}
