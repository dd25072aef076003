package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Explanation;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entities that records resolved to, and why. Immutable and thread-safe; holds on to the
 * records.
 */
public final class Resolution {

  private final RecordTable table;
  private final Blocks blocks;
  private final Scorer scorer;
  private final List<Entity> entities;
  private final Entity[] byRow;
  private final Edges links;
  private final Edges doubtful;
  private final long[] pairs;

  Resolution(
      EntityType type,
      RecordTable table,
      Blocks blocks,
      Scorer scorer,
      UnionFind clusters,
      Edges links,
      Edges doubtful,
      long[] pairs) {
    this.table = table;
    this.blocks = blocks;
    this.scorer = scorer;
    this.links = links;
    this.doubtful = doubtful;
    this.pairs = pairs;
    this.entities = entities(type, table, clusters);
    this.byRow = new Entity[table.size()];
    entities.forEach(entity -> entity.members().forEach(id -> byRow[table.row(id)] = entity));
  }

  private static List<Entity> entities(EntityType type, RecordTable table, UnionFind clusters) {
    Map<Integer, List<RecordId>> members = new TreeMap<>();
    for (int i = 0; i < table.size(); i++) {
      members
          .computeIfAbsent(clusters.find(i), root -> new ArrayList<>())
          .add(table.record(i).id());
    }
    return members.values().stream().map(ids -> Entity.of(type, ids)).toList();
  }

  /** All entities, ascending by id; every record is in exactly one. */
  public List<Entity> entities() {
    return entities;
  }

  /** The entity of a record; throws if the record was not resolved. */
  public Entity getEntity(RecordId record) {
    return byRow[table.row(record)];
  }

  /** The record with an id, as it was given. */
  public SourceRecord getRecord(RecordId record) {
    return table.record(table.row(record));
  }

  /** The pairs for a person to decide, the most likely first: not sure enough, or not allowed. */
  public List<ScoredPair> review() {
    List<ScoredPair> review = new ArrayList<>();
    for (Edges edges : List.of(links, doubtful)) {
      for (int e = 0; e < edges.size(); e++) {
        RecordId a = table.record(edges.from(e)).id();
        RecordId b = table.record(edges.to(e)).id();
        if (!getEntity(a).equals(getEntity(b))) {
          review.add(new ScoredPair(a, b, edges.weight(e)));
        }
      }
    }
    review.sort(
        Comparator.comparingDouble((ScoredPair pair) -> -pair.weight())
            .thenComparing(ScoredPair::a)
            .thenComparing(ScoredPair::b));
    return List.copyOf(review);
  }

  /** What was learned. */
  public MatchModel model() {
    return scorer.model();
  }

  /** What each blocking rule yielded, in the order of the rules. */
  public List<RuleReport> rules() {
    List<RuleReport> reports = new ArrayList<>();
    for (int r = 0; r < pairs.length; r++) {
      RuleBlocks rule = blocks.rules().get(r);
      reports.add(new RuleReport(rule.toString(), pairs[r], rule.oversized(), rule.skippedPairs()));
    }
    return List.copyOf(reports);
  }

  /** How many distinct pairs were compared. */
  public long comparedPairs() {
    long sum = 0;
    for (long count : pairs) {
      sum += count;
    }
    return sum;
  }

  /** The probability that two records are one entity, judged as a pair, in [0, 1]. */
  public double probability(RecordId a, RecordId b) {
    return MatchModel.probability(new Waterfall(scorer).weight(getRecord(a), getRecord(b)));
  }

  /** Whether some rule yielded this pair. */
  public boolean wasCompared(RecordId a, RecordId b) {
    return blocks.owner(table.row(a), table.row(b)) >= 0;
  }

  /** The waterfall of match weights of two records, and what became of them. */
  public Explanation explain(RecordId a, RecordId b) {
    int rowA = table.row(a);
    int rowB = table.row(b);
    Explanation weights = new Waterfall(scorer).of(table.record(rowA), table.record(rowB));
    int owner = blocks.owner(rowA, rowB);
    String fate = byRow[rowA].equals(byRow[rowB]) ? "one entity: " : "two entities: ";
    String compared =
        owner >= 0
            ? "compared because they share " + blocks.rules().get(owner)
            : table.comparable(rowA, rowB)
                ? "never compared, because no blocking rule brings them together"
                : "never compared, because both are from one clean source";
    List<Explanation> details = new ArrayList<>(weights.details());
    details.add(Explanation.remark(compared));
    return new Explanation(weights.value(), fate + weights.text(), details);
  }

  /** Why an entity holds together: the strongest links that connect all of its records. */
  public Explanation explain(Entity entity) {
    List<Explanation> evidence = new ArrayList<>();
    UnionFind joined = new UnionFind(entity.members().size());
    for (ScoredPair link : linksOf(entity)) {
      int a = entity.members().indexOf(link.a());
      int b = entity.members().indexOf(link.b());
      if (joined.find(a) != joined.find(b)) {
        joined.union(a, b);
        Explanation weights = explain(link.a(), link.b());
        evidence.add(
            new Explanation(link.weight(), link.a() + " = " + link.b(), weights.details()));
      }
    }
    String text = entity.type() + " " + entity.id() + ", records: " + entity.members().size();
    return new Explanation(Double.NaN, text, evidence);
  }

  private List<ScoredPair> linksOf(Entity entity) {
    List<ScoredPair> found = new ArrayList<>();
    for (int i = 0; i < entity.members().size(); i++) {
      for (int j = i + 1; j < entity.members().size(); j++) {
        int a = table.row(entity.members().get(i));
        int b = table.row(entity.members().get(j));
        if (blocks.owner(a, b) >= 0) {
          found.add(
              new ScoredPair(
                  entity.members().get(i),
                  entity.members().get(j),
                  new Waterfall(scorer).of(table.record(a), table.record(b)).value()));
        }
      }
    }
    found.sort(Comparator.comparingDouble((ScoredPair pair) -> -pair.weight()));
    return found;
  }

  /**
   * The entities that a record may belong to, without storing it, the most likely first: each with
   * its best member. Cost: one comparison per record that shares a blocking key.
   *
   * @param atLeast the least probability, in [0, 1]
   */
  public List<Match> find(SourceRecord record, double atLeast) {
    BitSet candidates = new BitSet();
    blocks.rules().forEach(rule -> rule.forEachCandidate(record, candidates::set));
    Waterfall waterfall = new Waterfall(scorer);
    Map<Entity, ScoredPair> best = new HashMap<>();
    for (int row = candidates.nextSetBit(0); row >= 0; row = candidates.nextSetBit(row + 1)) {
      SourceRecord member = table.record(row);
      ScoredPair pair = new ScoredPair(record.id(), member.id(), waterfall.weight(record, member));
      if (pair.probability() >= atLeast && !member.id().equals(record.id())) {
        best.merge(byRow[row], pair, (x, y) -> y.weight() > x.weight() ? y : x);
      }
    }
    List<Match> matches = new ArrayList<>();
    best.forEach(
        (entity, pair) ->
            matches.add(
                new Match(
                    entity,
                    pair.b(),
                    pair.probability(),
                    waterfall.of(record, getRecord(pair.b())))));
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.explanation().value())
            .thenComparing(match -> match.entity().id()));
    return List.copyOf(matches);
  }
}
