package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums up a group. O(messages · log messages + terms). */
final class EventMaker {

  private static final int ABOUT = 5;

  /** So many titles of an event are read for phrases. */
  private static final int TITLES = 64;

  private final Weights grams;

  EventMaker(Weights grams) {
    this.grams = grams;
  }

  Event make(Group group) {
    List<Filed> messages =
        group.reports().stream()
            .flatMap(report -> report.messages().stream())
            .sorted(Comparator.comparingLong(Filed::order))
            .toList();
    List<LocalDateTime> times = messages.stream().map(Filed::time).sorted().toList();
    Map<Integer, Integer> shared = counts(group.reports());
    List<String> about = about(group, shared);
    return new Event(
        group.number(),
        title(group.reports(), shared),
        PlaceWords.find(about).orElse(null),
        unit(messages),
        about,
        times.get(0),
        times.get(times.size() - 1),
        people(messages),
        group.size(),
        messages.stream().map(Filed::id).toList(),
        days(messages));
  }

  /** How many reports have each pair of characters. */
  private static Map<Integer, Integer> counts(Collection<Report> reports) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Report report : reports) {
      Terms terms = report.reading().grams();
      for (int i = 0; i < terms.size(); i++) {
        counts.merge(terms.number(i), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The phrases of the titles whose pairs of characters at least half of the texts have. */
  private List<String> about(Group group, Map<Integer, Integer> counts) {
    Map<String, Double> shared = new HashMap<>();
    counts.forEach(
        (term, count) -> {
          if (2 * count >= group.size()) {
            shared.put(grams.terms().name(term), grams.of(term));
          }
        });
    Phrases phrases = new Phrases(pair -> shared.getOrDefault(pair, 0.0));
    group.reports().stream().limit(TITLES).forEach(report -> phrases.add(report.title()));
    return phrases.weightiest(ABOUT);
  }

  private double weight(int term, Map<Integer, Integer> counts) {
    return counts.getOrDefault(term, 0) * grams.of(term);
  }

  /** The title whose pairs of characters the other texts have most, of equals the first. */
  private String title(Collection<Report> reports, Map<Integer, Integer> counts) {
    String best = "";
    double most = -1;
    for (Report report : reports) {
      Terms terms = report.reading().titleGrams();
      double sum = 0;
      for (int i = 0; i < terms.size(); i++) {
        sum += weight(terms.number(i), counts);
      }
      double mean = sum / Math.sqrt(terms.size() + 1.0);
      if (mean > most && !report.title().isEmpty()) {
        best = report.title();
        most = mean;
      }
    }
    return best;
  }

  /** The unit of most messages whose unit is known, of equals the first by rank. */
  private static int unit(List<Filed> messages) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    messages.stream()
        .filter(message -> message.unit() >= 0)
        .forEach(message -> counts.merge(message.unit(), 1, Integer::sum));
    int best = -1;
    for (Map.Entry<Integer, Integer> unit : counts.entrySet()) {
      best = best < 0 || unit.getValue() > counts.getOrDefault(best, 0) ? unit.getKey() : best;
    }
    return best;
  }

  private static int people(List<Filed> messages) {
    Set<String> known = new HashSet<>();
    List<RecordId> unknown = new ArrayList<>();
    for (Filed message : messages) {
      if (message.reporter() == null) {
        unknown.add(message.id());
      } else {
        known.add(message.reporter());
      }
    }
    return known.size() + unknown.size();
  }

  private static SortedMap<LocalDate, Integer> days(List<Filed> messages) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    messages.forEach(message -> days.merge(message.time().toLocalDate(), 1, Integer::sum));
    return days;
  }
}
