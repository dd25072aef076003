package io.urbangov.resolve;

import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/*
 * Worth is p(1 - p) · √(uncertain pairs of the pattern) / (1 + answers about the pattern).
 *
 * What did not pay: worth times 1 + log2 of the record pairs that an answer decides as entities
 * stand. Large entities attract odd pairs, and the fit then speaks for those.
 */
/**
 * Picks the pairs whose answer would teach and change most: uncertain ones, of patterns that many
 * uncertain pairs have; and of one pattern not many, as each answer about a pattern makes the next
 * one worth less. Source: Settles (2009), Active Learning Literature Survey (uncertainty and
 * information density).
 */
final class Questions {

  /** Pairs whose p(1 - p) is less are not asked about: a probability of 0.98, or 0.02. */
  private static final double LEAST_UNCERTAIN = 0.02;

  /** A pair and what its answer is worth within its pattern. */
  private record Candidate(int a, int b, double weight, double worth) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.worth)
          .thenComparingInt(Candidate::a)
          .thenComparingInt(Candidate::b);

  /** The uncertain pairs of one pattern: how many, the best of them, and the answers so far. */
  private static final class Group {

    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    private List<Candidate> best = List.of();
    private long pairs;
    private int answers;
    private int next;

    void add(Candidate candidate, int atMost) {
      pairs++;
      worstFirst.add(candidate);
      if (worstFirst.size() > atMost) {
        worstFirst.poll();
      }
    }

    void sort() {
      best = worstFirst.stream().sorted(BEST_FIRST).toList();
    }

    boolean isEmpty() {
      return next == best.size();
    }

    Candidate first() {
      return best.get(next);
    }

    double worth() {
      return first().worth * Math.sqrt((double) pairs) / (1 + answers);
    }
  }

  private final Evidence evidence;
  private final CodeRows rows;
  private final Patterns patterns;
  private final Scorer scorer;
  private final Map<Long, Group> groups = new TreeMap<>();

  Questions(Evidence evidence) {
    this.evidence = evidence;
    MatchModel model = evidence.waterfall().model();
    this.rows = new CodeRows(model.comparisons(), evidence.distinct(), evidence.table());
    this.patterns = new Patterns(rows);
    this.scorer = new Scorer(new Scorer.Weights(rows, model));
  }

  /** At most so many pairs without a known label, the most useful first. */
  List<ScoredPair> pick(int count, Labels known) {
    Blocks blocks = evidence.blocks();
    for (Blocks.Chunk chunk : blocks.chunks()) {
      blocks.forEachPair(chunk, (a, b, place) -> consider(a, b, count, known));
    }
    countAnswers(known);
    return best(count);
  }

  private void consider(int a, int b, int count, Labels known) {
    RecordTable table = evidence.table();
    long pattern = patterns.of(a, b);
    double weight = scorer.weight(a, b, pattern);
    double p = MatchModel.probability(weight);
    if (p * (1 - p) >= LEAST_UNCERTAIN
        && known.find(table.record(a).id(), table.record(b).id()).isEmpty()
        && !rows.conflict(a, b)) {
      groups
          .computeIfAbsent(pattern, any -> new Group())
          .add(new Candidate(a, b, weight, p * (1 - p)), count);
    }
  }

  private void countAnswers(Labels known) {
    RecordTable table = evidence.table();
    for (LabelledPair pair : known.list()) {
      if (table.holds(pair.a()) && table.holds(pair.b())) {
        Group group = groups.get(patterns.of(table.row(pair.a()), table.row(pair.b())));
        if (group != null) {
          group.answers++;
        }
      }
    }
  }

  private List<ScoredPair> best(int count) {
    Map<Long, Double> offered = new HashMap<>();
    PriorityQueue<Long> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Long pattern) -> -offered.getOrDefault(pattern, 0.0))
                .thenComparing(pattern -> pattern));
    groups.forEach(
        (pattern, group) -> {
          group.sort();
          offered.put(pattern, group.worth());
          queue.add(pattern);
        });
    List<ScoredPair> picked = new ArrayList<>();
    while (picked.size() < count && !queue.isEmpty()) {
      Long pattern = queue.poll();
      Group group = groups.getOrDefault(pattern, new Group());
      picked.add(scored(group.first()));
      group.next++;
      group.answers++;
      if (!group.isEmpty()) {
        offered.put(pattern, group.worth());
        queue.add(pattern);
      }
    }
    return List.copyOf(picked);
  }

  private ScoredPair scored(Candidate candidate) {
    RecordId a = evidence.table().record(candidate.a).id();
    RecordId b = evidence.table().record(candidate.b).id();
    return new ScoredPair(a, b, candidate.weight);
  }
}
