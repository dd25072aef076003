package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.EntityEvidence;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.MergeHistory;
import io.urbangov.resolve.report.PairWaterfall;
import io.urbangov.resolve.report.RunReport;
import io.urbangov.resolve.report.WhyNot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The entities that records resolved to, and why. Immutable and thread-safe; holds on to the
 * records.
 */
public final class Resolution {

  private final Evidence evidence;
  private final RecordTable table;
  private final Blocks blocks;
  private final Clusters clusters;
  private final Links links;
  private final Edges doubtful;
  private final Finder finder;
  private final Explainer explainer;
  private final long[] pairs;

  Resolution(Evidence evidence, Clusters clusters, Edges links, Edges doubtful, long[] pairs) {
    this.evidence = evidence;
    this.table = evidence.table();
    this.blocks = evidence.blocks();
    this.clusters = clusters;
    this.links = new Links(links, clusters, table.size());
    this.doubtful = doubtful;
    this.finder = new Finder(evidence, clusters);
    this.explainer = new Explainer(evidence, this.links, clusters);
    this.pairs = pairs;
  }

  /** Stores all records with their links, rulings and entities. */
  void copyTo(LiveIntake intake, LiveState state) {
    state.rule(evidence.rulings());
    LiveRecord[] live = new LiveRecord[table.size()];
    for (int row = 0; row < live.length; row++) {
      live[row] = intake.prepare(table.record(row));
      state.load(live[row]);
    }
    Edges edges = links.edges();
    for (int e = 0; e < edges.size(); e++) {
      LiveRecord.link(live[edges.from(e)], live[edges.to(e)], edges.weight(e));
    }
    for (int number = 0; number < clusters.size(); number++) {
      int[] rows = clusters.rows(number);
      boolean plain =
          rows.length == 1
              && live[rows[0]].links() == 0
              && !state.rulings().isRuled(table.record(rows[0]).id());
      LiveCluster cluster = new LiveCluster(clusters.get(number), plain, 0);
      for (int row : rows) {
        live[row].cluster(cluster);
      }
    }
  }

  /** The number of a record's entity, by the records' place in the order of their ids. */
  int numberOf(int row) {
    return clusters.of(row);
  }

  /** All entities, ascending by id; every record is in exactly one. */
  public List<Entity> entities() {
    return Collections.unmodifiableList(clusters);
  }

  /** The entity of a record; throws if the record was not resolved. */
  public Entity getEntity(RecordId record) {
    return clusters.get(clusters.of(table.row(record)));
  }

  /** The record with an id, as it was given; throws if it was not resolved. */
  public SourceRecord getRecord(RecordId record) {
    return table.record(table.row(record));
  }

  /**
   * The pairs for a person to decide, the most likely first: not sure enough, or not allowed. Pairs
   * ruled to be different are decided.
   */
  public List<ScoredPair> review() {
    List<ScoredPair> review = new ArrayList<>();
    for (Edges edges : List.of(links.edges(), doubtful)) {
      for (int e = 0; e < edges.size(); e++) {
        int a = edges.from(e);
        int b = edges.to(e);
        RecordId one = table.record(a).id();
        RecordId other = table.record(b).id();
        if (!clusters.together(a, b) && !evidence.rulings().has(one, other, Label.DIFFERENT)) {
          review.add(new ScoredPair(one, other, edges.weight(e)));
        }
      }
    }
    review.sort(
        Comparator.comparingDouble((ScoredPair pair) -> -pair.weight())
            .thenComparing(ScoredPair::a)
            .thenComparing(ScoredPair::b));
    return List.copyOf(review);
  }

  /**
   * The pairs worth asking a person about, the most useful answer first: uncertain, typical of many
   * others, and not all of one kind. Pairs that have a label, and those that the resolver had
   * labels or rulings for, are not asked again. Give the answers to {@link
   * Resolver.Builder#labels}. Cost: one pass over the candidate pairs.
   *
   * @param atMost how many, above 0; fewer where there is less doubt
   * @param known the labels given since, {@link Labels#none} at first
   */
  public List<ScoredPair> questions(int atMost, Labels known) {
    checkAtMost(atMost);
    Labels all = evidence.labels().with(evidence.rulings().list()).with(known.list());
    return new Questions(evidence).pick(atMost, all);
  }

  /**
   * A random sample of the compared pairs that were linked, to have labelled and so to measure
   * precision with: unlike {@link #questions}, it does not prefer what is doubtful. Links that have
   * a label are left out.
   *
   * @param atMost how many, above 0
   * @param known the labels given so far
   */
  public List<ScoredPair> audit(int atMost, Labels known, long seed) {
    checkAtMost(atMost);
    return links.sample(atMost, seed, table, evidence.labels().with(known.list()));
  }

  private static void checkAtMost(int atMost) {
    if (atMost < 1) {
      throw new IllegalArgumentException("atMost must be at least 1, was: " + atMost);
    }
  }

  /** What is expected without labels of an audit; see {@link #expected(Labels)}. */
  public ExpectedQuality expected() {
    return expected(Labels.none());
  }

  /**
   * How precise and how complete links and entities are expected to be, and how many matches no
   * rule found, without a truth: from the model's probabilities, corrected by what became of the
   * pairs when all records were weighed together, and by an audit. Matches that no rule found are
   * estimated from how many rules found the others (Chao 1987), which is a lower bound. Evidence
   * that is wrong in the same way in all records, such as a household's, shows in an audit only. On
   * generated records, and on two public sets of persons, precision without an audit was within
   * 0.05 of the truth, the recall ceiling within 0.1, and recall within 0.15. Cost: one pass over
   * the candidate pairs.
   *
   * @param audited labels of randomly chosen pairs, see {@link #audit}; answers to {@link
   *     #questions} would mislead, as those are chosen for being odd
   */
  public ExpectedQuality expected(Labels audited) {
    return new Expectation(evidence, clusters, links).estimate(audited);
  }

  /** The stewards' rulings that are without effect, ascending by ids. */
  public List<RulingConflict> conflicts() {
    return RulingConflict.list(evidence, clusters);
  }

  /** What was learned. */
  public MatchModel model() {
    return evidence.waterfall().model();
  }

  /** What each blocking rule yielded, in the order of the rules. */
  public List<RuleReport> rules() {
    List<RuleReport> reports = new ArrayList<>();
    for (int r = 0; r < pairs.length; r++) {
      boolean isRule = r < blocks.rules().size();
      int oversized = isRule ? blocks.rules().get(r).oversized() : 0;
      long skipped = isRule ? blocks.rules().get(r).skippedPairs() : 0;
      reports.add(new RuleReport(blocks.name(r), pairs[r], oversized, skipped));
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

  /**
   * How the run went: rules, blocks, what was learned, how the pairs spread, and what looks wrong.
   * Made anew at every call. Cost: two more passes over the candidate pairs.
   */
  public RunReport report() {
    return report(Progress.NONE);
  }

  /** The same, telling how far it has come. */
  public RunReport report(Progress progress) {
    return new ReportMaker(evidence, clusters, pairs, review())
        .make(progress)
        .withRecallCeiling(expected().recallCeiling());
  }

  /**
   * The probability that two records are one entity, judged as a pair, in [0, 1]; compared now if
   * no rule brought them together.
   */
  public double probability(RecordId a, RecordId b) {
    checkTwo(a, b);
    return MatchModel.probability(evidence.waterfall().weight(getRecord(a), getRecord(b)));
  }

  /** Whether some rule yielded this pair. */
  public boolean wasCompared(RecordId a, RecordId b) {
    checkTwo(a, b);
    return blocks.owner(table.row(a), table.row(b)) >= 0;
  }

  private static void checkTwo(RecordId a, RecordId b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("records must be two, was twice: " + a);
    }
  }

  /**
   * The waterfall of match weights of two records, which blocking rule brought them together, and
   * what became of them, in English. The value is the total weight, in bits.
   */
  public Explanation explain(RecordId a, RecordId b) {
    return waterfall(a, b).toExplanation(Language.EN);
  }

  /** The same as structured steps, for text in Chinese, JSON or a drawing. */
  public PairWaterfall waterfall(RecordId a, RecordId b) {
    checkTwo(a, b);
    return explainer.waterfall(table.row(a), table.row(b));
  }

  /**
   * Why an entity holds together: the strongest links that connect all of its records. Cost: a sort
   * of the links between its records.
   *
   * @throws IllegalArgumentException if the entity is not one of this resolution
   */
  public Explanation explain(Entity entity) {
    return explainer.explain(entity, rows(entity));
  }

  /**
   * The same, with the weakest link: the split of the entity that costs least. Exact up to 64
   * records, beyond them where the strongest links are weakest. Cost: O(records³) in the worst
   * case.
   *
   * @throws IllegalArgumentException if the entity is not one of this resolution
   */
  public EntityEvidence why(Entity entity) {
    return explainer.why(entity, rows(entity));
  }

  /**
   * Why two records are not one entity, and what each blocking rule made of them: also which rule
   * would have brought them together, had a value not been missing or a block not been skipped.
   */
  public WhyNot whyNot(RecordId a, RecordId b) {
    checkTwo(a, b);
    return explainer.whyNot(table.row(a), table.row(b));
  }

  /**
   * How an entity came to be: which clusters joined, in which order. Replayed for this entity
   * alone. Cost: one comparison per two of its records.
   *
   * @throws IllegalArgumentException if the entity is not one of this resolution
   */
  public MergeHistory how(Entity entity) {
    return new MergeReplay(evidence, rows(entity)).history(entity);
  }

  private int[] rows(Entity entity) {
    if (!getEntity(entity.id()).equals(entity)) {
      throw new IllegalArgumentException(
          "entity must be of this resolution, was: " + entity.type() + " " + entity.id());
    }
    return entity.members().stream().mapToInt(table::row).toArray();
  }

  /**
   * The entities that a record may belong to, without storing it, the most likely first: each with
   * its best member. An entity with another value of a distinct field, with a record of the same
   * clean source, or with one ruled different from this id, is left out. How common a shared value
   * is, is counted beside that entity. A resolved record with the same id is taken for an older
   * version and does not count. Cost: one comparison per record that shares a blocking key.
   *
   * @param atLeast the least probability, in [0, 1]
   * @throws IllegalArgumentException if the record is of another type
   */
  public List<Match> find(SourceRecord record, double atLeast) {
    if (!record.type().equals(evidence.type())) {
      throw new IllegalArgumentException(
          "record must be of type " + evidence.type() + ", was: " + record.type());
    }
    if (!(atLeast >= 0 && atLeast <= 1)) {
      throw new IllegalArgumentException("atLeast must be in [0, 1], was: " + atLeast);
    }
    return finder.find(record, atLeast);
  }
}
