package io.urbangov.resolve;

import io.urbangov.resolve.report.RunReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What the blocks of all rules look like, and which records have company there. The entries of each
 * rule are sorted anew, since blocks do not keep what they skip.
 */
final class BlockScan {

  /** How many of the largest blocks are reported. */
  private static final int LARGEST = 10;

  private static final Comparator<RunReport.Block> LARGEST_FIRST =
      Comparator.comparingInt((RunReport.Block block) -> -block.records())
          .thenComparing(RunReport.Block::rule);

  private final RecordTable table;
  private final int limit;
  private final List<RunReport.Rule> rules = new ArrayList<>();
  private final List<RunReport.Block> largest = new ArrayList<>();
  private final BitSet keyed = new BitSet();
  private final BitSet skipped = new BitSet();
  private final BitSet accompanied = new BitSet();

  BlockScan(Evidence evidence, long[] pairs) {
    this.table = evidence.table();
    this.limit = evidence.blocks().limit();
    for (int r = 0; r < evidence.blocks().rules().size(); r++) {
      scan(evidence.blocks().rules().get(r), pairs[r]);
    }
    NearestPairs nearest = evidence.blocks().nearest();
    if (nearest != null) {
      scan(nearest, pairs[pairs.length - 1]);
    }
  }

  private void scan(RuleBlocks rule, long pairs) {
    RuleEntries entries = new RuleEntries(rule.rule(), table);
    BitSet keyedHere = new BitSet();
    int blocks = 0;
    int most = 0;
    for (int from = 0, to; from < entries.size(); from = to) {
      to = entries.end(from);
      int records = to - from;
      boolean tooLarge = records > limit;
      blocks += records > 1 ? 1 : 0;
      most = Math.max(most, records);
      for (int i = from; i < to; i++) {
        keyedHere.set(entries.record(i));
        if (tooLarge) {
          skipped.set(entries.record(i));
        } else if (records > 1) {
          accompanied.set(entries.record(i));
        }
      }
      keep(new RunReport.Block(rule.toString(), records, tooLarge));
    }
    keyed.or(keyedHere);
    rules.add(
        new RunReport.Rule(
            rule.toString(),
            pairs,
            blocks,
            most,
            rule.oversized(),
            rule.skippedPairs(),
            table.size() - keyedHere.cardinality()));
  }

  private void scan(NearestPairs nearest, long pairs) {
    BitSet found = new BitSet();
    for (int i = 0; i < nearest.size(); i++) {
      found.set(nearest.first(i));
      found.set(nearest.second(i));
    }
    keyed.or(found);
    accompanied.or(found);
    int unfound = table.size() - found.cardinality();
    rules.add(new RunReport.Rule(nearest.toString(), pairs, 0, 0, 0, 0, unfound));
  }

  private void keep(RunReport.Block block) {
    boolean full = largest.size() == LARGEST;
    if (block.records() < 2
        || (full && LARGEST_FIRST.compare(block, largest.get(LARGEST - 1)) >= 0)) {
      return;
    }
    if (full) {
      largest.remove(LARGEST - 1);
    }
    largest.add(block);
    largest.sort(LARGEST_FIRST);
  }

  List<RunReport.Rule> rules() {
    return rules;
  }

  List<RunReport.Block> largest() {
    return largest;
  }

  boolean isKeyed(int record) {
    return keyed.get(record);
  }

  /** Whether a record is in a block that was skipped. */
  boolean isSkipped(int record) {
    return skipped.get(record);
  }

  /** Whether a record is in a block with another one. */
  boolean isAccompanied(int record) {
    return accompanied.get(record);
  }
}
