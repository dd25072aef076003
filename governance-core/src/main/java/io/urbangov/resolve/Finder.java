package io.urbangov.resolve;

import com.google.common.base.Suppliers;
import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the entities that one record from outside may belong to, by the rules, the model and the
 * constraints of a resolution. Immutable and thread-safe.
 */
final class Finder {

  private final Evidence evidence;
  private final Clusters clusters;
  private final Supplier<List<RuleEntries>> entries;

  Finder(Evidence evidence, Clusters clusters) {
    this.evidence = evidence;
    this.clusters = clusters;
    this.entries = Suppliers.memoize(this::sort);
  }

  /** All keys of all records, made when first asked for. */
  private List<RuleEntries> sort() {
    RecordTable table = evidence.table();
    List<RuleEntries> entries = new ArrayList<>();
    for (RuleBlocks rule : evidence.blocks().rules()) {
      entries.add(new RuleEntries(rule.rule(), table));
    }
    return entries;
  }

  /** The entities with a member that is likely enough, the most likely first. */
  List<Match> find(SourceRecord record, double atLeast) {
    Map<Entity, ScoredPair> best = new HashMap<>();
    Map<Entity, Waterfall> waterfalls = new HashMap<>();
    for (int row : candidates(record)) {
      Entity entity = clusters.get(clusters.of(row));
      SourceRecord member = evidence.table().record(row);
      double weight = waterfalls.computeIfAbsent(entity, this::beside).weight(record, member);
      ScoredPair pair = new ScoredPair(record.id(), member.id(), weight);
      if (pair.probability() >= atLeast) {
        best.merge(entity, pair, (x, y) -> y.weight() > x.weight() ? y : x);
      }
    }
    List<Match> matches = new ArrayList<>();
    best.forEach(
        (entity, pair) -> {
          if (mayBelong(record, entity)) {
            SourceRecord member = evidence.table().record(evidence.table().row(pair.b()));
            Explanation why = beside(entity).of(record, member);
            matches.add(new Match(entity, pair.b(), pair.probability(), why));
          }
        });
    matches.sort(Match.LIKELIEST_FIRST);
    return List.copyOf(matches);
  }

  private int[] candidates(SourceRecord record) {
    IntStream.Builder rows = IntStream.builder();
    SourceRecord seen = evidence.table().placeholders().takenFrom(record);
    entries.get().forEach(rule -> rule.forEachCandidate(seen, evidence.blocks().limit(), rows));
    NearestPairs nearest = evidence.blocks().nearest();
    if (nearest != null) {
      nearest.forEachCandidate(seen, rows);
    }
    return rows.build()
        .filter(row -> !evidence.table().record(row).id().equals(record.id()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Whether no member but the record itself forbids it. */
  private boolean mayBelong(SourceRecord record, Entity entity) {
    return entity.members().stream()
        .filter(member -> !member.equals(record.id()))
        .mapToInt(evidence.table()::row)
        .allMatch(
            row -> {
              SourceRecord other = evidence.table().record(row);
              return evidence.table().comparable(record, row)
                  && !evidence.distinct().conflict(record, other)
                  && !evidence.rulings().has(record.id(), other.id(), Label.DIFFERENT);
            });
  }

  private Waterfall beside(Entity entity) {
    return evidence
        .waterfall()
        .outside(
            entity.members().stream()
                .map(id -> evidence.table().record(evidence.table().row(id)))
                .toList());
  }
}
