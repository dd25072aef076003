package io.urbangov.examples.quickstart.fusion;

import io.urbangov.Entity;
import io.urbangov.RecordId;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Relates each two appeals of one matter. Two that say little of each other may be one matter
 * through a third: the confidence is that of the weakest link of the strongest way between them.
 * O(n² log n) for the n records of a matter. Not thread-safe.
 */
final class MatterPairs {

  private record Pair(RecordId a, RecordId b, double probability) {}

  private final Resolution appeals;
  private final Resolution matters;

  MatterPairs(Resolution appeals, Resolution matters) {
    this.appeals = appeals;
    this.matters = matters;
  }

  List<Relation> relate() {
    List<Relation> relations = new ArrayList<>();
    matters.entities().forEach(matter -> join(matter.members(), relations));
    return relations;
  }

  /** The most probable pairs first; each joins all of one group with all of another. */
  private void join(List<RecordId> members, List<Relation> relations) {
    Map<RecordId, List<RecordId>> groups = new HashMap<>();
    members.forEach(member -> groups.put(member, new ArrayList<>(List.of(member))));
    for (Pair pair : pairs(members)) {
      List<RecordId> left = groups.getOrDefault(pair.a, List.of());
      List<RecordId> right = groups.getOrDefault(pair.b, List.of());
      if (left != right) {
        for (RecordId a : left) {
          right.forEach(b -> relate(a, b, pair, relations));
        }
        left.addAll(right);
        right.forEach(member -> groups.put(member, left));
      }
    }
  }

  private List<Pair> pairs(List<RecordId> members) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        RecordId a = members.get(i);
        RecordId b = members.get(j);
        pairs.add(new Pair(a, b, matters.probability(a, b)));
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b));
    return pairs;
  }

  private void relate(RecordId a, RecordId b, Pair link, List<Relation> relations) {
    Entity one = appeals.getEntity(a);
    Entity other = appeals.getEntity(b);
    if (!one.equals(other)) {
      boolean ordered = one.id().compareTo(other.id()) < 0;
      boolean direct =
          (a.equals(link.a) && b.equals(link.b)) || (a.equals(link.b) && b.equals(link.a));
      relations.add(
          new Relation(
              Node.of(ordered ? one : other),
              RelationType.SAME_MATTER_AS,
              Node.of(ordered ? other : one),
              link.probability,
              direct ? "text, place and time" : "through other appeals of the matter"));
    }
  }
}
