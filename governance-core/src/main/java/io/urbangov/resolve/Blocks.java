package io.urbangov.resolve;

import io.urbangov.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * All blocks of all rules, and the candidate pairs they yield. A pair comes out once: from the
 * first rule, and there from the smallest key, that its records share. Pairs are streamed, never
 * held.
 */
final class Blocks {

  /** Takes a candidate pair, {@code a < b}, and the rule that owns it. */
  @FunctionalInterface
  interface Sink {
    void pair(int a, int b, int rule);
  }

  private final List<RuleBlocks> rules = new ArrayList<>();
  private final RecordTable table;

  Blocks(List<RuleKeys> rules, List<List<Column<?>>> columns, RecordTable table, int maxBlock) {
    this.table = table;
    for (int r = 0; r < rules.size(); r++) {
      this.rules.add(new RuleBlocks(rules.get(r), columns.get(r), table.size(), maxBlock));
    }
  }

  List<RuleBlocks> rules() {
    return rules;
  }

  /** Streams every candidate pair, in an order that depends on the records alone. */
  void forEachPair(String step, Progress progress, Sink sink) {
    long total = rules.stream().mapToLong(RuleBlocks::entries).sum();
    long done = 0;
    for (int r = 0; r < rules.size(); r++) {
      RuleBlocks rule = rules.get(r);
      for (int from = 0, to; from < rule.entries(); from = to) {
        to = rule.end(from);
        if (!rule.isOversized(from, to)) {
          block(r, from, to, sink);
        }
        if (((done + to) >>> 14) != ((done + from) >>> 14)) {
          progress.update(step, done + to, total);
        }
      }
      done += rule.entries();
    }
    progress.update(step, total, total);
  }

  private void block(int r, int from, int to, Sink sink) {
    RuleBlocks rule = rules.get(r);
    for (int i = from; i < to; i++) {
      int a = rule.record(i);
      for (int j = i + 1; j < to; j++) {
        int b = rule.record(j);
        if (table.comparable(a, b) && !rule.share(a, b, rule.key(i), true) && !owned(a, b, r)) {
          sink.pair(a, b, r);
        }
      }
    }
  }

  private boolean owned(int a, int b, int before) {
    for (int r = 0; r < before; r++) {
      if (rules.get(r).share(a, b, 0, false)) {
        return true;
      }
    }
    return false;
  }

  /** The first rule that yields a pair, or -1 when it is never compared. */
  int owner(int a, int b) {
    for (int r = 0; r < rules.size() && table.comparable(a, b); r++) {
      if (rules.get(r).share(a, b, 0, false)) {
        return r;
      }
    }
    return -1;
  }
}
