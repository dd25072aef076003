package io.urbangov.benchmarks;

import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.eval.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records to resolve and the truth about them. */
interface ResolveData {

  List<SourceRecord> records();

  /** The true pairs. */
  Set<Pair<RecordId>> truePairs();

  /** The true cluster of every record; with true pairs, what they connect. */
  Map<RecordId, String> trueClusters(Set<Pair<RecordId>> truePairs);
}
