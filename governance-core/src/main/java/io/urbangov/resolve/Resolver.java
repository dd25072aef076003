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
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that describe one entity: in one source, between two, or among many.
 *
 * <p>Unsupervised probabilistic linkage: blocking rules yield candidate pairs, comparisons place
 * each pair on comparison levels, EM learns what every level is worth, and clusters are built from
 * the strongest evidence first. The same records give the same result in any order. Cost: one sort
 * per rule, one comparison per candidate pair; two bytes are held for each, and 16 for those linked
 * or in review. Immutable and thread-safe.
 */
public final class Resolver {

  /** So that the pairs of one block can be numbered by an int. */
  private static final int MAX_MAX_BLOCK = 30_000;

  final EntityType type;
  final List<RuleKeys> rules;
  final List<FieldComparison<?>> comparisons;
  final List<Field<?>> distinct;
  final List<Set<Field<?>>> dependent;
  final Set<String> cleanSources;
  final double link;
  final double review;
  final int maxBlock;
  final double largestShare;
  final @Nullable Nearest nearest;
  final int threads;
  final long seed;
  final Labels labels;
  final Labels rulings;

  private Resolver(Builder builder) {
    this.type = builder.type;
    this.rules = builder.rules.stream().map(RuleKeys::new).toList();
    this.comparisons = List.copyOf(builder.comparisons.values());
    this.distinct = List.copyOf(builder.distinct);
    this.dependent = List.copyOf(builder.dependent);
    this.cleanSources = Set.copyOf(builder.cleanSources);
    this.link = builder.link;
    this.review = builder.review;
    this.maxBlock = builder.maxBlock;
    this.largestShare = builder.largestShare;
    this.nearest = builder.nearest;
    this.threads = builder.threads;
    this.seed = builder.seed;
    this.labels = builder.labels;
    this.rulings = builder.rulings;
  }

  /** Starts a resolver for records of one type. */
  public static Builder of(EntityType type) {
    return new Builder(requireNonNull(type, "type"));
  }

  /** What the records of this resolver describe. */
  public EntityType type() {
    return type;
  }

  /** Trains on the records, and on labels if there are any, and resolves them. */
  public Resolution resolve(Collection<SourceRecord> records) {
    return resolve(records, Progress.NONE);
  }

  /**
   * Trains on the records, and on labels if there are any, and resolves them.
   *
   * @throws IllegalArgumentException if a record is of another type, or two have one id
   */
  public Resolution resolve(Collection<SourceRecord> records, Progress progress) {
    return new Batch(this, progress).resolve(records);
  }

  /**
   * Resolves records with a model that was learned before: on other records of the same kind, or on
   * an earlier state of these. What is one entity then depends on the model and the records alone;
   * labels are not fitted again, but rulings bind.
   *
   * @throws IllegalArgumentException if a record is of another type, or two have one id, or the
   *     model has other comparisons than this resolver
   */
  public Resolution resolve(Collection<SourceRecord> records, MatchModel model, Progress progress) {
    model.check(comparisons);
    return new Batch(this, progress).resolve(records, model);
  }

  /** What pairs say under a model. */
  PairEvidence evidence(MatchModel model) {
    return new PairEvidence(weight(link), model.priorWeight());
  }

  /**
   * Starts to resolve records as they come, none at first, bound by the rulings of this resolver.
   *
   * @param model learned by this resolver, or one with the same comparisons
   */
  public LiveResolver live(MatchModel model) {
    LiveIntake intake = intake(model);
    return live(intake, state(intake));
  }

  /**
   * Goes on with what was resolved, and takes records as they come. The rulings of this resolver
   * bind, should they be others than those before. O(records and links).
   */
  public LiveResolver live(Resolution resolution) {
    LiveIntake intake = intake(resolution.model());
    LiveState state = state(intake);
    resolution.copyTo(intake, state);
    return live(intake, state);
  }

  private LiveResolver live(LiveIntake intake, LiveState state) {
    state.rule(rulings);
    return new LiveResolver(intake, state, new LiveSearch(state, intake.model(), distinct));
  }

  private LiveState state(LiveIntake intake) {
    return new LiveState(intake, rules.size(), distinct, evidence(intake.model()));
  }

  private LiveIntake intake(MatchModel model) {
    model.check(comparisons);
    if (nearest != null) {
      throw new IllegalStateException(
          "live resolution must have blocking rules alone, was: " + nearest);
    }
    return new LiveIntake(type, rules, cleanSources, model);
  }

  /** All fields that are compared, distinct or in a rule. */
  List<Field<?>> fields() {
    List<Field<?>> fields = new ArrayList<>();
    comparisons.forEach(comparison -> fields.add(comparison.field()));
    fields.addAll(distinct);
    rules.forEach(rule -> rule.parts().forEach(part -> fields.add(part.field())));
    if (nearest != null) {
      fields.addAll(nearest.fields());
    }
    return fields;
  }

  static double weight(double probability) {
    return MatchModel.log2(probability / (1 - probability));
  }

  /** Collects the specification of a resolver. Not thread-safe. */
  public static final class Builder {

    private final EntityType type;
    private final List<List<FieldKey<?>>> rules = new ArrayList<>();
    private final Map<Field<?>, FieldComparison<?>> comparisons = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Field<?>> distinct = new LinkedHashSet<>();
    private final List<Set<Field<?>>> dependent = new ArrayList<>();
    private final Set<String> cleanSources = new LinkedHashSet<>();
    private double link = 0.95;
    private double review = 0.70;
    private int maxBlock = 1_000;
    private double largestShare = 0.05;
    private @Nullable Nearest nearest;
    private int threads = Runtime.getRuntime().availableProcessors();
    private long seed = 1;
    private Labels labels = Labels.none();
    private Labels rulings = Labels.none();

    private Builder(EntityType type) {
      this.type = type;
    }

    /**
     * Adds a blocking rule: records that share a key of every part are compared. A record without a
     * key for a part is not filed under this rule.
     */
    public Builder block(FieldKey<?>... parts) {
      for (FieldKey<?> part : parts) {
        requireNonNull(part, "part");
      }
      if (parts.length == 0) {
        problems.add("a blocking rule must have at least one key");
      }
      rules.add(List.of(parts));
      return this;
    }

    /**
     * Compares each record with the {@code k} nearest to it, too, whatever rule an error has
     * broken: those that share the rarest words, trigrams and Han bigrams of the fields' text,
     * wherever in them. 10 suits most data; costs some 6,000 steps and {@code k} pairs of memory
     * per record. Which are nearest depends on the other records, but not on their order; so this
     * is not for {@linkplain Resolver#live live} resolution.
     */
    public Builder nearest(int k, Field<?>... fields) {
      if (k < 1 || fields.length == 0 || nearest != null) {
        problems.add(
            "nearest must be asked for once, for at least 1 record by at least 1 field, was: "
                + k
                + " by "
                + fields.length);
      }
      nearest = new Nearest(k, List.of(fields));
      return this;
    }

    /** Compares a field; each field once. */
    public <T> Builder compare(Field<T> field, Comparison<T> comparison) {
      requireNonNull(field, "field");
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

    /**
     * Names compared fields of which one tells of another, such as postcode, town and state: two
     * strangers who agree in one mostly agree in the others. Training learns by how much, and
     * agreement in several then weighs less than the sum. Most needed where records are many.
     * Default none: all fields are taken to be independent.
     */
    public Builder dependent(Field<?>... fields) {
      if (fields.length < 2) {
        problems.add("dependent fields must be at least 2, was: " + fields.length);
      }
      dependent.add(new LinkedHashSet<>(List.of(fields)));
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

    /**
     * The most records of a block that are still compared with each other, 2 to 30,000; default
     * 1,000. Where that makes more than 100 pairs a record, and more than 20 million in all, the
     * limit is lowered until it does not.
     */
    public Builder maxBlock(int records) {
      maxBlock = records;
      return this;
    }

    /**
     * The share of the records from which on, in (0, 1], one entity is not plausible; default 0.05.
     * Rows alike or entities with so many records, at least 50 and 20 times the usual, show which
     * values are placeholders, such as 13800000000 or 1900-01-01. Those are taken for missing in
     * all that is done, also later with the same model, and counted in {@link Resolution#report()}.
     * Raise it where one site or one matter may well be a tenth of the table; 1 turns it off.
     */
    public Builder largestShare(double share) {
      largestShare = share;
      return this;
    }

    /**
     * How many threads resolve, at least 1; default as many as there are processors. The result is
     * the same with any number.
     */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** The seed of the random pairs that training samples; default 1. */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    /**
     * Fits the weights to what people said about pairs, wherever those pairs came from; default
     * none. A handful corrects a little, hundreds much. The labels may err: they do not bind, see
     * {@link #rulings}. Labels of records that are not resolved count for nothing.
     */
    public Builder labels(Labels value) {
      labels = requireNonNull(value, "labels");
      return this;
    }

    /**
     * Binds the result to what stewards ruled; default nothing. Two records ruled SAME are one
     * entity whatever their weight, two ruled DIFFERENT never are, not even by way of others. A
     * SAME that would break a DIFFERENT, a clean source or a distinct field is without effect and
     * listed in {@link Resolution#conflicts}. The weights do not change, see {@link #labels}; the
     * same labels can be given to both. A live resolver starts with these and takes more.
     */
    public Builder rulings(Labels value) {
      rulings = requireNonNull(value, "rulings");
      return this;
    }

    /**
     * Builds the resolver. Whether the records have the fields is not known yet: a field or a rule
     * that none of them fills is a warning of {@link Resolution#report()}.
     *
     * @throws IllegalArgumentException naming everything that is wrong
     */
    public Resolver build() {
      SpecProblems spec = new SpecProblems();
      problems.forEach(problem -> spec.check(false, problem));
      spec.check(!rules.isEmpty() || nearest != null, "there must be at least one blocking rule");
      int compared = comparisons.size();
      spec.check(
          compared > 0 && compared <= Patterns.MAX_COMPARISONS,
          "comparisons must be 1 to 16, was: " + compared);
      spec.thresholds(link, review);
      spec.check(
          maxBlock >= 2 && maxBlock <= MAX_MAX_BLOCK,
          "maxBlock must be 2 to 30,000, was: " + maxBlock);
      spec.check(
          largestShare > 0 && largestShare <= 1,
          "largestShare must be in (0, 1], was: " + largestShare);
      spec.check(threads >= 1, "threads must be at least 1, was: " + threads);
      spec.cleanSources(cleanSources);
      List<Field<?>> fields = new ArrayList<>(comparisons.keySet());
      rules.forEach(rule -> rule.forEach(part -> fields.add(part.field())));
      fields.addAll(distinct);
      spec.fields(fields);
      spec.throwIfAny();
      return new Resolver(this);
    }
  }
}
