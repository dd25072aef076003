package io.urbangov.resolve;

import io.urbangov.Explanation;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.resolve.report.Language;
import io.urbangov.resolve.report.PairWaterfall;
import io.urbangov.resolve.report.StepKind;
import io.urbangov.resolve.report.WaterfallStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The match weight of two records as the sum it is, from the records themselves: works for records
 * that were never compared, and for records from outside. Immutable and thread-safe.
 */
final class Waterfall {

  /** One step: the weight of a level, and of sharing a rare value. */
  private record Step(
      Field<?> field, String level, double weight, double adjustment, boolean shared) {

    double sum() {
      return weight + adjustment;
    }
  }

  /** Stands for the level where a value is there, but counts as missing. */
  private static final String PLACEHOLDER = "placeholder";

  private final MatchModel model;
  private final List<SourceRecord> entity;

  private Waterfall(MatchModel model, List<SourceRecord> entity) {
    this.model = model;
    this.entity = entity;
  }

  /** For pairs of records that were resolved. */
  Waterfall(MatchModel model) {
    this(model, List.of());
  }

  /**
   * The same for pairs of a record from outside and one of an entity: how common a value is, is
   * counted beside all records of that entity.
   *
   * @param records the entity's records, at least one
   */
  Waterfall outside(List<SourceRecord> records) {
    return new Waterfall(model, records);
  }

  MatchModel model() {
    return model;
  }

  /** The comparison vector of two records. */
  long pattern(SourceRecord a, SourceRecord b) {
    long pattern = 0;
    for (int k = model.comparisons().size() - 1; k >= 0; k--) {
      pattern = pattern << Patterns.BITS | level(model.comparisons().get(k), a, b);
    }
    return pattern;
  }

  private <T> int level(FieldComparison<T> compared, SourceRecord a, SourceRecord b) {
    T left = model.placeholders().valueOf(a, compared.field());
    T right = model.placeholders().valueOf(b, compared.field());
    return left == null || right == null
        ? Comparison.MISSING
        : compared.comparison().level(left, right);
  }

  /** The total weight alone, without words. */
  double weight(SourceRecord a, SourceRecord b) {
    double total = model.priorWeight();
    long agreeing = 0;
    for (int k = 0; k < model.comparisons().size(); k++) {
      Step step = step(k, model.comparisons().get(k), a, b, agreeing);
      total += step.sum();
      agreeing |= step.shared ? 1L << k : 0;
    }
    return total;
  }

  /** The sum and its parts in English words. */
  Explanation of(SourceRecord a, SourceRecord b) {
    return new PairWaterfall(a.id(), b.id(), false, null, steps(a, b), 0, 0).weights(Language.EN);
  }

  /** The prior, then each comparison's level and rarity, with the sum that {@link #weight} has. */
  List<WaterfallStep> steps(SourceRecord a, SourceRecord b) {
    List<WaterfallStep> steps = new ArrayList<>();
    double total = model.priorWeight();
    steps.add(new WaterfallStep(StepKind.PRIOR, "", "", total, total));
    long agreeing = 0;
    for (int k = 0; k < model.comparisons().size(); k++) {
      Step step = step(k, model.comparisons().get(k), a, b, agreeing);
      String field = step.field.name();
      double before = total + step.weight;
      total += step.sum();
      steps.add(new WaterfallStep(StepKind.LEVEL, field, step.level, step.weight, before));
      if (step.adjustment != 0) {
        StepKind kind =
            model.dependence().isTied(k, agreeing) ? StepKind.DEPENDENCE : StepKind.RARITY;
        steps.add(new WaterfallStep(kind, field, "", step.adjustment, total));
      }
      agreeing |= step.shared ? 1L << k : 0;
    }
    return steps;
  }

  private <T> Step step(
      int k, FieldComparison<T> compared, SourceRecord a, SourceRecord b, long agreeing) {
    Field<T> field = compared.field();
    Comparison<T> comparison = compared.comparison();
    T left = model.placeholders().valueOf(a, field);
    int level = level(compared, a, b);
    boolean shared = left != null && level == comparison.best() && left.equals(Values.of(b, field));
    double adjustment = 0;
    if (left != null && shared) {
      Frequencies<?> known = model.frequencies(k);
      int count = known == null ? 0 : known.count(left);
      adjustment = model.adjustment(k, agreeing, count, sharing(field, left));
    }
    boolean placeholder =
        model.placeholders().isIn(a, field) || model.placeholders().isIn(b, field);
    String name = placeholder ? PLACEHOLDER : comparison.levelNames().get(level);
    return new Step(field, name, model.weight(k, level), adjustment, shared);
  }

  /** How many that have this value do not count as others: both of a pair, or the entity. */
  private <T> int sharing(Field<T> field, T value) {
    if (entity.isEmpty()) {
      return 2;
    }
    return entity.stream().anyMatch(record -> value.equals(Values.of(record, field))) ? 1 : 0;
  }
}
