package io.urbangov.resolve;

import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.RuleTrace;
import io.urbangov.resolve.report.RuleTrace.Agreement;
import io.urbangov.resolve.report.RuleTrace.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what each blocking rule makes of two records, from the records themselves. */
final class RuleTraces {

  private final Evidence evidence;
  private final int rowA;
  private final int rowB;
  private final SourceRecord a;
  private final SourceRecord b;

  RuleTraces(Evidence evidence, int rowA, int rowB) {
    this.evidence = evidence;
    this.rowA = rowA;
    this.rowB = rowB;
    this.a = evidence.table().seen(rowA);
    this.b = evidence.table().seen(rowB);
  }

  List<RuleTrace> list() {
    return evidence.blocks().rules().stream().map(this::trace).toList();
  }

  private RuleTrace trace(RuleBlocks blocks) {
    List<RuleTrace.Part> parts = new ArrayList<>();
    for (FieldKey<?> part : blocks.rule().parts()) {
      parts.add(new RuleTrace.Part(part.name(), agreement(part, a, b)));
    }
    String name = blocks.toString();
    if (blocks.share(rowA, rowB)) {
      return new RuleTrace(name, Outcome.SHARED, blocks.sharedSize(rowA, rowB), parts);
    }
    return parts.stream().allMatch(part -> part.agreement() == Agreement.AGREES)
        ? new RuleTrace(name, Outcome.OVERSIZED, skippedSize(blocks.rule()), parts)
        : new RuleTrace(name, Outcome.UNSHARED, 0, parts);
  }

  /** The records of the smallest block of both that was skipped: its entries are sorted anew. */
  private int skippedSize(RuleKeys rule) {
    RuleEntries entries = new RuleEntries(rule, evidence.table());
    int smallest = Integer.MAX_VALUE;
    for (int from = 0, to; from < entries.size(); from = to) {
      to = entries.end(from);
      int shared = 0;
      for (int entry = from; entry < to; entry++) {
        shared += entries.record(entry) == rowA || entries.record(entry) == rowB ? 1 : 0;
      }
      smallest = shared == 2 ? Math.min(smallest, to - from) : smallest;
    }
    return smallest;
  }

  private static <T> Agreement agreement(FieldKey<T> part, SourceRecord a, SourceRecord b) {
    Collection<String> left = keys(part, Values.of(a, part.field()));
    Collection<String> right = keys(part, Values.of(b, part.field()));
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() && right.isEmpty()
          ? Agreement.MISSING_IN_BOTH
          : left.isEmpty() ? Agreement.MISSING_IN_A : Agreement.MISSING_IN_B;
    }
    return left.stream().anyMatch(right::contains) ? Agreement.AGREES : Agreement.DIFFERS;
  }

  private static <T> Collection<String> keys(FieldKey<T> part, @Nullable T value) {
    return value == null ? List.of() : part.key().of(value);
  }
}
