package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stewards ruled so far, on records that are there and on others: see {@link Rulings}. Costs
 * memory for ruled records only. Not thread-safe, but several can read while nobody writes.
 */
final class LiveRulings {

  private final Function<RecordId, @Nullable LiveRecord> stored;
  private final SortedMap<RecordPair, LabelledPair> pairs = new TreeMap<>();

  /** Per ruled record, the others and what binds: SAME or DIFFERENT. */
  private final Map<RecordId, Map<RecordId, Label>> partners = new HashMap<>();

  /** Takes how a record that is there is found. */
  LiveRulings(Function<RecordId, @Nullable LiveRecord> stored) {
    this.stored = stored;
  }

  /** Takes a ruling, unless one of the same pair is later; tells whether something else binds. */
  boolean add(LabelledPair ruling) {
    RecordPair pair = new RecordPair(ruling.a(), ruling.b());
    LabelledPair now = pairs.merge(pair, ruling, Labels::later);
    return bind(pair, now.label() == Label.UNSURE ? null : now.label());
  }

  /** Forgets the ruling of a pair; tells whether it was binding. */
  boolean remove(RecordPair pair) {
    pairs.remove(pair);
    return bind(pair, null);
  }

  private boolean bind(RecordPair pair, @Nullable Label label) {
    put(pair.b(), pair.a(), label);
    return put(pair.a(), pair.b(), label) != label;
  }

  private @Nullable Label put(RecordId record, RecordId other, @Nullable Label label) {
    if (label != null) {
      return partners.computeIfAbsent(record, id -> new HashMap<>()).put(other, label);
    }
    Map<RecordId, Label> others = partners.get(record);
    if (others == null) {
      return null;
    }
    Label before = others.remove(other);
    if (others.isEmpty()) {
      partners.remove(record);
    }
    return before;
  }

  /** Whether nothing binds. */
  boolean isEmpty() {
    return partners.isEmpty();
  }

  /** Whether something binds this record, be the other one there or not. */
  boolean isRuled(RecordId record) {
    return partners.containsKey(record);
  }

  boolean areDifferent(RecordId a, RecordId b) {
    Map<RecordId, Label> others = partners.get(a);
    return others != null && others.get(b) == Label.DIFFERENT;
  }

  /** Calls with every record that is there and that such a ruling binds to this one. */
  void forEach(LiveRecord record, Label label, Consumer<LiveRecord> sink) {
    Map<RecordId, Label> others = partners.get(record.record().id());
    if (others != null) {
      others.forEach(
          (id, bound) -> {
            LiveRecord other = bound == label ? stored.apply(id) : null;
            if (other != null) {
              sink.accept(other);
            }
          });
    }
  }

  /** All rulings there are now. */
  Labels labels() {
    return Labels.of(pairs.values());
  }

  /** The rulings of SAME whose records are there, in two entities; ascending by ids. */
  List<RulingConflict> conflicts(List<Field<?>> distinct) {
    List<RulingConflict> conflicts = new ArrayList<>();
    for (LabelledPair ruling : pairs.values()) {
      LiveRecord a = stored.apply(ruling.a());
      LiveRecord b = stored.apply(ruling.b());
      if (a != null && b != null && ruling.label() == Label.SAME && a.cluster() != b.cluster()) {
        List<Field<?>> fields = DistinctFields.conflicts(distinct, a.seen(), b.seen());
        conflicts.add(RulingConflict.of(ruling, a.comparable(b), fields));
      }
    }
    return List.copyOf(conflicts);
  }
}
