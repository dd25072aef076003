package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records ready to be stored in a {@link LiveState} or looked up there: their values as they
 * are compared, and their keys. Most of the work of a change, and needs no lock. Thread-safe.
 */
final class LiveIntake {

  private final EntityType type;
  private final List<RuleKeys> rules;
  private final Map<String, Integer> cleanSources = new HashMap<>();
  private final MatchModel model;

  LiveIntake(EntityType type, List<RuleKeys> rules, Set<String> cleanSources, MatchModel model) {
    this.type = type;
    this.rules = rules;
    cleanSources.stream().sorted().forEach(s -> this.cleanSources.put(s, this.cleanSources.size()));
    this.model = model;
  }

  EntityType type() {
    return type;
  }

  MatchModel model() {
    return model;
  }

  LiveRecord prepare(SourceRecord record) {
    if (!record.type().equals(type)) {
      throw new IllegalArgumentException(
          "record must be of type " + type + ", was: " + record.type() + " " + record.id());
    }
    SourceRecord seen = model.placeholders().takenFrom(record);
    List<FieldComparison<?>> comparisons = model.comparisons();
    @Nullable Object[] values = new Object[comparisons.size()];
    int[] counts = new int[values.length];
    for (int k = 0; k < values.length; k++) {
      Object value = Values.of(seen, comparisons.get(k).field());
      Frequencies<?> known = model.frequencies(k);
      values[k] = value;
      counts[k] = value == null || known == null ? 0 : known.count(value);
    }
    long[][] byRule = new long[rules.size()][];
    int[] ends = new int[rules.size()];
    for (int r = 0, n = 0; r < ends.length; r++) {
      byRule[r] = rules.get(r).of(seen);
      n += byRule[r].length;
      ends[r] = n;
    }
    long[] keys = Arrays.stream(byRule).flatMapToLong(Arrays::stream).toArray();
    int cleanSource = cleanSources.getOrDefault(record.id().source(), -1);
    return new LiveRecord(record, seen, values, counts, keys, ends, cleanSource);
  }
}
