package io.urbangov.benchmarks;

import io.urbangov.benchmarks.events.Grams;
import io.urbangov.benchmarks.events.GroupedMessages;
import io.urbangov.benchmarks.events.Hits;
import io.urbangov.benchmarks.events.MoreLikeThis;
import io.urbangov.benchmarks.events.ScoredPairs;
import io.urbangov.benchmarks.events.SimHash;
import io.urbangov.nlp.TextSimilarity;
import io.urbangov.nlp.TextVector;
import io.urbangov.nlp.hotterm.Message;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** The usual ways to tell whether two messages are of one event, each at its best threshold. */
final class SameEventBaselines {

  private static final int SOME = 5;

  /** How much two messages are alike, by position. */
  @FunctionalInterface
  private interface Alike {
    double of(int a, int b);
  }

  private record Scored(int at, double score) {}

  private final GroupedMessages data;
  private final List<Message> messages;

  SameEventBaselines(GroupedMessages data) {
    this.data = data;
    messages = data.messages();
  }

  Map<String, Object> figures() {
    List<String> texts = messages.stream().map(Message::text).toList();
    List<Map<String, Integer>> grams = texts.stream().map(Grams::of).toList();
    TextSimilarity words = TextSimilarity.fit(texts);
    TextVector[] vectors = texts.stream().map(words::vector).toArray(TextVector[]::new);
    long[] hashes = grams.stream().mapToLong(SimHash::of).toArray();
    List<Set<String>> sets = grams.stream().map(Map::keySet).toList();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("tf_idf_cosine", figures((a, b) -> vectors[a].cosine(vectors[b])));
    figures.put("sim_hash", figures((a, b) -> SimHash.similarity(hashes[a], hashes[b])));
    figures.put("jaccard", figures((a, b) -> Grams.jaccard(sets.get(a), sets.get(b))));
    figures.put("bm25_more_like_this", moreLikeThis());
    return figures;
  }

  private Map<String, Object> figures(Alike alike) {
    ScoredPairs pairs = new ScoredPairs(data.sizes());
    Hits hits = new Hits();
    for (int a : data.grouped()) {
      PriorityQueue<Scored> best = new PriorityQueue<>(Comparator.comparingDouble(Scored::score));
      int group = group(a);
      for (int b = 0; b < messages.size(); b++) {
        if (a != b) {
          double score = alike.of(a, b);
          if (group(b) < 0 || b < a) {
            pairs.add(score, group, group(b));
          }
          best.add(new Scored(b, score));
          if (best.size() > SOME) {
            best.remove();
          }
        }
      }
      hits.add(
          group,
          best.stream()
              .sorted(Comparator.comparingDouble(Scored::score).reversed())
              .map(it -> group(it.at()))
              .toList());
    }
    ScoredPairs.Quality quality = pairs.best();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pair_f1", quality.f1());
    figures.put("threshold", quality.threshold());
    figures.put("pair_f1_cross_validated", pairs.crossValidatedF1());
    figures.put("p_at_1", hits.atOne());
    figures.put("hit_at_5", hits.atFive());
    return figures;
  }

  private Map<String, Object> moreLikeThis() {
    Hits hits = new Hits();
    long cpu;
    try (MoreLikeThis search = new MoreLikeThis(messages)) {
      cpu = ThreadClock.nanos();
      for (int at : data.grouped()) {
        List<Integer> found =
            search.find(messages.get(at), SOME).stream().map(data::group).toList();
        hits.add(group(at), found);
      }
      cpu = ThreadClock.nanos() - cpu;
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("p_at_1", hits.atOne());
    figures.put("hit_at_5", hits.atFive());
    figures.put("ms_per_query", cpu / 1e6 / hits.asked());
    return figures;
  }

  private int group(int at) {
    return data.group(messages.get(at).id());
  }
}
