package io.urbangov.resolve;

import io.urbangov.RecordId;
import io.urbangov.resolve.report.RunReport.Unlinkable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the records that nothing can be linked to, and why. */
final class UnlinkableScan {

  /** How many of them are named. */
  private static final int NAMED = 10;

  private final Evidence evidence;
  private final MatchModel model;
  private final List<ComparedColumn<?>> columns = new ArrayList<>();

  /** By comparison with term-frequency adjustment, how often a value occurred, by its code. */
  private final List<int @Nullable []> counts = new ArrayList<>();

  UnlinkableScan(Evidence evidence) {
    this.evidence = evidence;
    this.model = evidence.waterfall().model();
    for (int k = 0; k < model.comparisons().size(); k++) {
      Frequencies<?> known = model.frequencies(k);
      columns.add(column(model.comparisons().get(k)));
      counts.add(known == null ? null : known.byCode(columns.get(k).column()));
    }
  }

  private <T> ComparedColumn<T> column(FieldComparison<T> compared) {
    return new ComparedColumn<>(evidence.table().column(compared.field()), compared.comparison());
  }

  Unlinkable count(BlockScan blocks) {
    int unkeyed = 0;
    int skipped = 0;
    int alone = 0;
    int poor = 0;
    List<RecordId> sample = new ArrayList<>();
    for (int row = 0; row < evidence.table().size(); row++) {
      boolean company = blocks.isAccompanied(row);
      if (!blocks.isKeyed(row)) {
        unkeyed++;
      } else if (!company && blocks.isSkipped(row)) {
        skipped++;
      } else if (most(row) < evidence.linkWeight()) {
        poor++;
      } else {
        alone += company ? 0 : 1;
        continue;
      }
      if (sample.size() < NAMED) {
        sample.add(evidence.table().record(row).id());
      }
    }
    return new Unlinkable(unkeyed, skipped, alone, poor, sample);
  }

  /** The weight of a record beside one that agrees with it in all that it has. */
  private double most(int row) {
    double weight = model.priorWeight();
    for (int k = 0; k < columns.size(); k++) {
      ComparedColumn<?> compared = columns.get(k);
      int code = compared.column().code(row);
      weight += code < 0 ? 0 : most(k, compared, code);
    }
    return weight;
  }

  private double most(int k, ComparedColumn<?> compared, int code) {
    int best = compared.comparison().best();
    double most = model.weight(k, best);
    int[] known = counts.get(k);
    if (known != null) {
      most += model.frequencyWeight(k, known[code], 2);
    }
    for (int level = Comparison.DIFFERENT; level < best; level++) {
      most = Math.max(most, model.weight(k, level));
    }
    return most;
  }
}
