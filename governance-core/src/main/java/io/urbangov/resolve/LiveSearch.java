package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.Entity;
import io.urbangov.Explanation;
import io.urbangov.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the entities of a {@link LiveState} that a record may belong to, without storing it; see
 * {@link LiveResolver#find}. Changes nothing, so several threads can search at once while nobody
 * writes.
 */
final class LiveSearch {

  private final LiveState state;
  private final MatchModel model;
  private final PairWeigher weigher;
  private final List<Field<?>> distinct;

  LiveSearch(LiveState state, MatchModel model, List<Field<?>> distinct) {
    this.state = state;
    this.model = model;
    this.weigher = new PairWeigher(model);
    this.distinct = distinct;
  }

  /** The entities with a member that is likely enough, the most likely first. */
  List<Match> matches(LiveRecord record, double atLeast) {
    LiveRecord stored = state.find(record.record().id());
    Set<LiveRecord> seen = new HashSet<>();
    Map<Entity, LiveRecord> best = new HashMap<>();
    Map<Entity, Double> weights = new HashMap<>();
    state
        .blocks()
        .forEachCandidate(
            record,
            stored,
            other -> other != stored && seen.add(other),
            other -> {
              Entity entity = requireNonNull(other.entity());
              double weight = weigher.weight(record, other);
              Double known = weights.get(entity);
              boolean better = known == null || weight > known;
              boolean equal = known != null && weight == known;
              if (better
                  || (equal
                      && LiveRecord.BY_ID.compare(other, requireNonNull(best.get(entity))) < 0)) {
                weights.put(entity, weight);
                best.put(entity, other);
              }
            });
    List<Match> matches = new ArrayList<>();
    best.forEach(
        (entity, member) -> {
          if (MatchModel.probability(requireNonNull(weights.get(entity))) >= atLeast
              && mayBelong(record, entity)) {
            matches.add(match(record, entity, member));
          }
        });
    matches.sort(Match.LIKELIEST_FIRST);
    return List.copyOf(matches);
  }

  private Match match(LiveRecord record, Entity entity, LiveRecord member) {
    Explanation why = new Waterfall(model).of(record.record(), member.record());
    double probability = MatchModel.probability(why.value());
    return new Match(entity, member.record().id(), probability, why);
  }

  /** Whether no member but an older version of the record forbids it. */
  private boolean mayBelong(LiveRecord record, Entity entity) {
    for (LiveRecord member : state.members(entity)) {
      if (!member.record().id().equals(record.record().id())
          && (!record.comparable(member)
              || !DistinctFields.conflicts(distinct, record.seen(), member.seen()).isEmpty()
              || state.rulings().areDifferent(record.record().id(), member.record().id()))) {
        return false;
      }
    }
    return true;
  }
}
