package io.urbangov.resolve;

import io.urbangov.Explanation;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The match weight of two records as the sum it is, from the records themselves: works for records
 * that were never compared, and for records from outside.
 */
final class Waterfall {

  private final Scorer scorer;

  Waterfall(Scorer scorer) {
    this.scorer = scorer;
  }

  Explanation of(SourceRecord a, SourceRecord b) {
    MatchModel model = scorer.model();
    List<Explanation> details = new ArrayList<>();
    double total = model.priorWeight();
    details.add(
        Explanation.of(
            model.priorWeight(),
            String.format(
                Locale.ROOT, "prior: 1 in %.0f random pairs is one entity", 1 / model.prior())));
    for (int k = 0; k < model.comparisons().size(); k++) {
      total += add(details, k, scorer.patterns().comparisons().get(k), a, b);
    }
    String text =
        String.format(
            Locale.ROOT, "match weight in bits, probability %.4f", MatchModel.probability(total));
    return new Explanation(total, text, details);
  }

  /** The total weight alone, without words. */
  double weight(SourceRecord a, SourceRecord b) {
    double total = scorer.model().priorWeight();
    for (int k = 0; k < scorer.patterns().comparisons().size(); k++) {
      total += weight(k, scorer.patterns().comparisons().get(k), a, b);
    }
    return total;
  }

  private <T> double weight(int k, CompiledComparison<T> compiled, SourceRecord a, SourceRecord b) {
    T left = a.orNull(compiled.column().field());
    T right = b.orNull(compiled.column().field());
    int level = level(compiled.comparison(), left, right);
    double weight = scorer.model().weight(k, level);
    return left != null && left.equals(right)
        ? weight + adjustment(k, compiled, left, level)
        : weight;
  }

  /** The term-frequency adjustment of a shared value; 0 where it does not apply. */
  private <T> double adjustment(int k, CompiledComparison<T> compiled, T value, int level) {
    boolean applies =
        compiled.comparison().termFrequency() && level == compiled.comparison().best();
    int code = applies ? compiled.column().find(value) : Column.MISSING;
    return code < 0 ? 0 : scorer.frequencyWeight(k, code);
  }

  private <T> double add(
      List<Explanation> details,
      int k,
      CompiledComparison<T> compiled,
      SourceRecord a,
      SourceRecord b) {
    T left = a.orNull(compiled.column().field());
    T right = b.orNull(compiled.column().field());
    Comparison<T> comparison = compiled.comparison();
    String field = compiled.column().field().name();
    int level = level(comparison, left, right);
    double weight = scorer.model().weight(k, level);
    details.add(Explanation.of(weight, field + ": " + comparison.levelNames().get(level)));
    if (left == null || !left.equals(right)) {
      return weight;
    }
    double adjustment = adjustment(k, compiled, left, level);
    if (adjustment == 0) {
      return weight;
    }
    double times = Math.pow(2, Math.abs(adjustment));
    String than = adjustment >= 0 ? "rarer" : "more common";
    details.add(
        Explanation.of(
            adjustment,
            String.format(Locale.ROOT, "%s: value %.1f times %s than usual", field, times, than)));
    return weight + adjustment;
  }

  private static <T> int level(Comparison<T> comparison, @Nullable T left, @Nullable T right) {
    return left == null || right == null ? Comparison.MISSING : comparison.level(left, right);
  }
}
