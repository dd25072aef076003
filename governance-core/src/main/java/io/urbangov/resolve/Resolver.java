package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.Progress;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the records that describe one entity: in one source, between two, or among many.
 *
 * <p>Unsupervised probabilistic linkage: blocking rules yield candidate pairs, comparisons place
 * each pair on comparison levels, EM learns what every level is worth, and clusters are built from
 * the strongest evidence first. The same records give the same result in any order. Cost: one sort
 * per rule, then two to three passes over the candidate pairs; memory does not grow with the number
 * of pairs, save for those linked or in review. Immutable and thread-safe.
 */
public final class Resolver {

  private final EntityType type;
  private final List<List<FieldKey<?>>> rules;
  private final List<FieldComparison<?>> comparisons;
  private final List<Field<?>> distinct;
  private final Set<String> cleanSources;
  private final double link;
  private final double review;
  private final int maxBlock;
  private final long seed;

  private Resolver(Builder builder) {
    this.type = builder.type;
    this.rules = List.copyOf(builder.rules);
    this.comparisons = List.copyOf(builder.comparisons.values());
    this.distinct = List.copyOf(builder.distinct);
    this.cleanSources = Set.copyOf(builder.cleanSources);
    this.link = builder.link;
    this.review = builder.review;
    this.maxBlock = builder.maxBlock;
    this.seed = builder.seed;
  }

  /** Starts a resolver for records of one type. */
  public static Builder of(EntityType type) {
    return new Builder(requireNonNull(type, "type"));
  }

  /** What the records of this resolver describe. */
  public EntityType type() {
    return type;
  }

  /** Trains on the records without labels and resolves them. */
  public Resolution resolve(Collection<SourceRecord> records) {
    return resolve(records, Progress.NONE);
  }

  /**
   * Trains on the records without labels and resolves them.
   *
   * @throws IllegalArgumentException if a record is of another type, or two have one id
   */
  public Resolution resolve(Collection<SourceRecord> records, Progress progress) {
    RecordTable table = new RecordTable(type, records, cleanSources);
    Patterns patterns = new Patterns(comparisons, table);
    Blocks blocks = block(table);
    DistinctFields distinctFields = new DistinctFields(distinct, table);
    MatchModel model = new Training(table, patterns, distinctFields, seed).train(blocks, progress);
    Scorer scorer = new Scorer(patterns, model);
    double linkWeight = weight(link);
    double reviewWeight = weight(review);
    Edges links = new Edges();
    Edges doubtful = new Edges();
    long[] pairs = new long[rules.size()];
    blocks.forEachPair(
        "scoring",
        progress,
        (a, b, rule) -> {
          pairs[rule]++;
          double weight = scorer.weight(a, b);
          if (weight >= linkWeight) {
            links.add(a, b, weight);
          } else if (weight >= reviewWeight) {
            doubtful.add(a, b, weight);
          }
        });
    UnionFind clusters =
        new Clustering(table, blocks, scorer, linkWeight).run(links, distinctFields, progress);
    Waterfall waterfall = new Waterfall(model, patterns.columns());
    return new Resolution(
        new Evidence(type, table, blocks, distinctFields, waterfall, linkWeight),
        clusters,
        links,
        doubtful,
        pairs);
  }

  private Blocks block(RecordTable table) {
    List<RuleKeys> keys = new ArrayList<>();
    List<List<Column<?>>> columns = new ArrayList<>();
    for (List<FieldKey<?>> rule : rules) {
      List<Column<?>> parts = new ArrayList<>();
      rule.forEach(part -> parts.add(table.column(part.field())));
      columns.add(parts);
      keys.add(new RuleKeys(rule));
    }
    return new Blocks(keys, columns, table, maxBlock);
  }

  private static double weight(double probability) {
    return MatchModel.log2(probability / (1 - probability));
  }

  /** Collects the specification of a resolver. Not thread-safe. */
  public static final class Builder {

    private final EntityType type;
    private final List<List<FieldKey<?>>> rules = new ArrayList<>();
    private final Map<Field<?>, FieldComparison<?>> comparisons = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Field<?>> distinct = new LinkedHashSet<>();
    private final Set<String> cleanSources = new LinkedHashSet<>();
    private double link = 0.95;
    private double review = 0.70;
    private int maxBlock = 1_000;
    private long seed = 1;

    private Builder(EntityType type) {
      this.type = type;
    }

    /**
     * Adds a blocking rule: records that share a key of every part are compared. A record without a
     * key for a part is not filed under this rule.
     */
    public Builder block(FieldKey<?>... parts) {
      if (parts.length == 0) {
        problems.add("a blocking rule must have at least one key");
      }
      rules.add(List.of(parts));
      return this;
    }

    /** Compares a field; each field once. */
    public <T> Builder compare(Field<T> field, Comparison<T> comparison) {
      requireNonNull(comparison, "comparison");
      if (comparisons.put(field, new FieldComparison<>(field, comparison)) != null) {
        problems.add("a field must be compared once, was compared again: " + field);
      }
      return this;
    }

    /**
     * Two different values of this field never belong to one entity. Give it only values that are
     * beyond doubt, such as ids whose check character is right. Training learns from it, too: what
     * members of one household share is not taken for what one person's records share.
     */
    public Builder distinct(Field<?> field) {
      distinct.add(requireNonNull(field, "field"));
      return this;
    }

    /** Names a source in which every entity has at most one record; default none. */
    public Builder cleanSource(String source) {
      cleanSources.add(requireNonNull(source, "source"));
      return this;
    }

    /** The probability in (0, 1) from which a pair is linked; default 0.95. */
    public Builder link(double probability) {
      link = probability;
      return this;
    }

    /** The probability in (0, link] from which an unlinked pair is for review; default 0.70. */
    public Builder review(double probability) {
      review = probability;
      return this;
    }

    /** The most records of a block that are still compared with each other; default 1,000. */
    public Builder maxBlock(int records) {
      maxBlock = records;
      return this;
    }

    /** The seed of the random pairs that training samples; default 1. */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /**
     * Builds the resolver.
     *
     * @throws IllegalArgumentException naming everything that is wrong
     */
    public Resolver build() {
      List<String> all = new ArrayList<>(problems);
      if (rules.isEmpty()) {
        all.add("there must be at least one blocking rule");
      }
      if (comparisons.isEmpty() || comparisons.size() > Patterns.MAX_COMPARISONS) {
        all.add("comparisons must be 1 to 16, was: " + comparisons.size());
      }
      if (!(link > 0 && link < 1)) {
        all.add("link must be in (0, 1), was: " + link);
      }
      if (!(review > 0 && review <= link)) {
        all.add("review must be in (0, link], was: " + review);
      }
      if (maxBlock < 2) {
        all.add("maxBlock must be at least 2, was: " + maxBlock);
      }
      if (!all.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", all));
      }
      return new Resolver(this);
    }
  }
}
