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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Whether the labelled events of a real city are among the ten hottest of their days. */
final class HotTerms implements Measurement {

  private static final int LEAST_MESSAGES = 8;
  private static final int TOP = 10;

  /** The first ten are asked for, whatever chance would give. */
  private static final double ALL = 1_000;

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
    int seed = arguments.number("seed", 1);
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
          .put("terms_a_week", termsAWeek(messages))
          .put("terms_a_week_shuffled", termsAWeek(shuffled(messages, seed)))
          .put("baselines", baselines(messages, days))
          .put("seconds", (ThreadClock.nanos() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "each day asks an index that has only what came until then; window 7 days, past 365,"
                  + " the first ten; a hit: half of a term's messages in the window are the"
                  + " event's; terms a week: by a query with all defaults, for each week of the"
                  + " second half; shuffled: the same with the times dealt out anew, when nothing is"
                  + " hot but by chance; baselines on words with figures and stop terms left out");
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

  /** How many terms are hot in a week, asked at its end with all defaults. */
  private static double termsAWeek(List<Message> messages) {
    LocalDate first = messages.get(messages.size() / 2).time().toLocalDate();
    LocalDate last = messages.get(messages.size() - 1).time().toLocalDate();
    int weeks = 0;
    int terms = 0;
    try (HotTermIndex index = HotTermIndex.inMemory(Lexicon.empty(), CityMessages.divisions())) {
      messages.forEach(index::add);
      for (LocalDate from = first; from.plusDays(6).isBefore(last); from = from.plusDays(7)) {
        terms += index.hotTerms(HotTermQuery.between(from, from.plusDays(6)).build()).size();
        weeks++;
      }
    }
    return (double) terms / weeks;
  }

  /** The same messages, each at the time of another one. */
  private static List<Message> shuffled(List<Message> messages, int seed) {
    List<LocalDateTime> times = new ArrayList<>(messages.stream().map(Message::time).toList());
    Collections.shuffle(times, new Random(seed));
    List<Message> shuffled = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Message told = messages.get(i);
      shuffled.add(
          new Message(
              told.id(),
              times.get(i),
              told.text(),
              told.unit(),
              told.reporter(),
              told.category(),
              told.channel()));
    }
    shuffled.sort(Comparator.comparing(Message::time).thenComparing(Message::id));
    return shuffled;
  }

  private static void count(EventDay day, HotTermIndex index, Tally tally, boolean show) {
    List<HotTerm> hot =
        index.hotTerms(
            HotTermQuery.between(day.day().minusDays(EventDays.WINDOW - 1), day.day())
                .top(TOP)
                .minReporters(LEAST_REPORTERS)
                .maxChance(ALL)
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
