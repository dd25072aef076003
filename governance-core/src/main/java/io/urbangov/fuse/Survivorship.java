package io.urbangov.fuse;

import io.urbangov.Field;
import io.urbangov.Provenance;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several values survives (取值规则): the one that most records agree on; among equals the one
 * from the most trusted source; among those the one of the smallest record id.
 *
 * <p>Immutable and thread-safe.
 */
public final class Survivorship {

  private final List<String> trusted;

  private Survivorship(List<String> trusted) {
    this.trusted = trusted;
  }

  /** Returns the rule with sources in descending trust; sources not named come last. */
  public static Survivorship trusting(String... sources) {
    return new Survivorship(List.of(sources));
  }

  /** The surviving value of one field, or empty when no record has one. */
  public <T> Optional<FusedValue<T>> fuse(Field<T> field, Collection<SourceRecord> records) {
    Map<T, List<SourceRecord>> byValue = new LinkedHashMap<>();
    int present = 0;
    for (SourceRecord record : records.stream().sorted(trust()).toList()) {
      T value = record.orNull(field);
      if (value != null) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(record);
        present++;
      }
    }
    int all = present;
    // Values stand in the order of their most trusted record: max() would take the last of equals.
    return byValue.entrySet().stream()
        .reduce((best, next) -> next.getValue().size() > best.getValue().size() ? next : best)
        .map(entry -> fused(field, entry.getKey(), entry.getValue(), byValue.size(), all));
  }

  private <T> FusedValue<T> fused(
      Field<T> field, T value, List<SourceRecord> agreeing, int values, int present) {
    SourceRecord winner = agreeing.get(0);
    String rule =
        values == 1
            ? "only value"
            : agreeing.size() > 1
                ? "most agreed"
                : trusted.contains(winner.id().source()) ? "most trusted" : "first of equals";
    Provenance provenance =
        new Provenance(winner.id(), rule, agreeing.size(), present - agreeing.size());
    return new FusedValue<>(field, value, provenance);
  }

  private Comparator<SourceRecord> trust() {
    return Comparator.comparingInt(this::rank).thenComparing(SourceRecord::id);
  }

  private int rank(SourceRecord record) {
    int at = trusted.indexOf(record.id().source());
    return at < 0 ? trusted.size() : at;
  }
}
