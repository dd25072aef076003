package io.urbangov.benchmarks;

import io.urbangov.RecordId;
import io.urbangov.benchmarks.hot.Baseline;
import io.urbangov.benchmarks.hot.BaselineRun;
import io.urbangov.benchmarks.hot.CityMessages;
import io.urbangov.benchmarks.hot.EventDays;
import io.urbangov.benchmarks.hot.EventDays.EventDay;
import io.urbangov.benchmarks.hot.WordDays;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.HotTerm;
import io.urbangov.nlp.hotterm.HotTermIndex;
import io.urbangov.nlp.hotterm.HotTermQuery;
import io.urbangov.nlp.hotterm.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the labelled events of a real city are among the ten hottest of their days. */
final class HotTerms implements Measurement {

  private static final int LEAST_MESSAGES = 8;
  private static final int TOP = 10;

  /** An event day may have two people alone, who write again and again; one is no event. */
  private static final int LEAST_REPORTERS = 2;

  @Override
  public String usage() {
    return "[data=DIR] [show=YES]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "show"));
    List<Message> messages = CityMessages.read(arguments.data("complaints/messages.csv"));
    Map<String, Set<RecordId>> events =
        CityMessages.events(arguments.data("complaints/same-event-groups.csv"));
    EventDays days = EventDays.of(messages, events, LEAST_MESSAGES);
    try (HeapPeak heap = new HeapPeak()) {
      long start = ThreadClock.nanos();
      Tally tally = ask(messages, days, arguments.has("show"));
      result
          .put("records", messages.size())
          .put("recall", (double) tally.hits / days.days().size())
          .put("terms_per_group", tally.hits == 0 ? Double.NaN : (double) tally.terms / tally.hits)
          .put("event_days", days.days().size())
          .put("missed", tally.missed)
          .put("terms_shown", tally.shown)
          .put("baselines", baselines(messages, days))
          .put("seconds", (ThreadClock.nanos() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "each day asks an index that has only what came until then; window 7 days, past 365,"
                  + " the first ten; a hit: half of a term's messages in the window are the"
                  + " event's; baselines on words with figures and stop terms left out");
    }
  }

  private static final class Tally {
    private int hits;
    private int terms;
    private int shown;
    private final Map<String, Integer> missed = new TreeMap<>();
  }

  /** Adds the messages as they came and asks at the end of each event day. */
  private static Tally ask(List<Message> messages, EventDays days, boolean show) {
    Tally tally = new Tally();
    List<EventDay> byDay =
        days.days().stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
    try (HotTermIndex index = HotTermIndex.inMemory(Lexicon.empty(), CityMessages.divisions())) {
      int next = 0;
      for (EventDay day : byDay) {
        while (next < messages.size()
            && !messages.get(next).time().toLocalDate().isAfter(day.day())) {
          index.add(messages.get(next++));
        }
        count(day, index, tally, show);
      }
    }
    return tally;
  }

  private static void count(EventDay day, HotTermIndex index, Tally tally, boolean show) {
    List<HotTerm> hot =
        index.hotTerms(
            HotTermQuery.between(day.day().minusDays(EventDays.WINDOW - 1), day.day())
                .top(TOP)
                .minReporters(LEAST_REPORTERS)
                .maxChance(0.05)
                .samples(Integer.MAX_VALUE)
                .build());
    long own = hot.stream().filter(term -> day.isHit(term.samples())).count();
    tally.shown += hot.size();
    tally.terms += (int) own;
    tally.hits += own > 0 ? 1 : 0;
    if (own == 0) {
      tally.missed.merge(day.event(), 1, Integer::sum);
    }
    if (show) {
      System.err.println(day.event() + " " + day.day() + (own == 0 ? " MISSED" : ""));
      hot.forEach(term -> System.err.println(line(day, term)));
    }
  }

  private static String line(EventDay day, HotTerm term) {
    return "  "
        + (day.isHit(term.samples()) ? "* " : "  ")
        + term.term()
        + " "
        + term.reporters()
        + " people, "
        + term.score()
        + " "
        + term.variants();
  }

  private static Map<String, Object> baselines(List<Message> messages, EventDays days) {
    BaselineRun run = new BaselineRun(new WordDays(messages, CityMessages.divisions()), days);
    Map<String, Object> recall = new LinkedHashMap<>();
    for (Baseline baseline : Baseline.values()) {
      recall.put(baseline.key(), (double) run.hits(baseline) / days.days().size());
    }
    return recall;
  }
}
