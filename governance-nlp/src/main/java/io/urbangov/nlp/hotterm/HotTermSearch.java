package io.urbangov.nlp.hotterm;

import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers one query: grams, phrases, topics, terms. */
final class HotTermSearch {

  private static final int UNITS = 3;

  /** A run of messages ends with so many days and one without any. */
  private static final int CALM = 7;

  /** So many grams are grown into phrases for each term asked for: most grow into the same. */
  private static final int SEEDS = 20;

  /** So many phrases are counted for each term asked for: a topic has several. */
  private static final int PHRASES = 6;

  /** Whoever asks for fewer terms than ten gets the first of ten. */
  private static final int FEWEST = 10;

  /** And nobody reads so many. */
  private static final int MOST = 10_000;

  /** A term may support another one from one in thirty on, and half of the surprise asked for. */
  private static final double SUPPORT = 1.5;

  private final HotTermQuery query;
  private final Snapshot snapshot;
  private final Scope scope;
  private final Yardstick yardstick;
  private final GramCensus grams;
  private final PhraseCensus phrases;

  HotTermSearch(MessageStore store, Set<String> ignored, HotTermQuery query) {
    this.query = query;
    snapshot = store.snapshot();
    scope = new Scope(snapshot, query, store.names());
    yardstick = new Yardstick(scope, query.background());
    grams = new GramCensus(store.atoms(), scope, query.minReporters());
    phrases = new PhraseCensus(store.atoms(), ignored, scope);
  }

  List<HotTerm> terms() {
    double least = yardstick.hasBackground() ? least() : 0;
    int asked = Math.max(FEWEST, Math.min(query.top(), MOST));
    double leastSupport = Math.min(least, Math.max(SUPPORT, least / 2));
    List<Topic.Scored> scored =
        phrases
            .candidates(grams.seeds(SEEDS * asked, leastSupport, yardstick), PHRASES * asked)
            .stream()
            .filter(c -> c.people() >= query.minReporters())
            .map(c -> new Topic.Scored(c, yardstick.score(c.people(), c.tally(), c.isWord())))
            .filter(s -> s.score() >= leastSupport)
            .toList();
    List<HotTerm> terms = new ArrayList<>();
    List<Topic> topics = TopicFolder.fold(scored, least, phrases.hasTitles());
    for (Topic topic : topics.subList(0, Math.min(query.top(), topics.size()))) {
      terms.add(term(terms.size() + 1, topic));
    }
    return List.copyOf(terms);
  }

  /** The more grams are looked at, the more surprising one of them is by chance (Bonferroni). */
  private double least() {
    return Math.max(0, Math.log10(Math.max(1, grams.enough()) / query.maxChance()));
  }

  private HotTerm term(int rank, Topic topic) {
    Candidate head = topic.head().candidate();
    Yardstick.Measure measure = yardstick.measure(head.people(), head.tally(), head.isWord());
    int[] days = phrases.days(head);
    LocalDate firstSeen = LocalDate.ofEpochDay(days[0]);
    LocalDate since = LocalDate.ofEpochDay(since(days, scope.span().from()));
    List<Doc> docs = phrases.docs(head);
    List<Integer> units = units(docs);
    boolean hasPast = scope.docs(Region.OWN_PAST) > 0;
    boolean isNew = hasPast && !firstSeen.isBefore(query.from());
    List<RecordId> messages = messages(docs);
    return new HotTerm(
        rank,
        head.text(),
        messages.size(),
        head.people(),
        measure.expected(),
        topic.strength(),
        isNew,
        firstSeen,
        since,
        units,
        topic.variants(),
        messages.subList(0, Math.min(messages.size(), query.samples())),
        explain(
            topic,
            measure,
            docs,
            messages.size(),
            (isNew ? "new: " : "") + "first seen on " + firstSeen + ", since " + since));
  }

  /** Where the run begins that reaches into the window, given ascending days. */
  static int since(int[] days, int from) {
    int at = 0;
    while (days[at] < from) {
      at++;
    }
    while (at > 0 && days[at] - days[at - 1] <= CALM) {
      at--;
    }
    return days[at];
  }

  private static List<Integer> units(List<Doc> docs) {
    Map<Integer, Long> counts = counts(docs);
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((Integer unit) -> -counts.getOrDefault(unit, 0L))
                .thenComparing(u -> u))
        .limit(UNITS)
        .toList();
  }

  private static Map<Integer, Long> counts(List<Doc> docs) {
    return docs.stream()
        .filter(doc -> doc.unit() != Message.UNKNOWN_UNIT)
        .collect(Collectors.groupingBy(Doc::unit, TreeMap::new, Collectors.counting()));
  }

  private static String where(List<Doc> docs) {
    Map<Integer, Long> counts = counts(docs);
    long most = units(docs).stream().mapToLong(unit -> counts.getOrDefault(unit, 0L)).sum();
    int units = Math.min(UNITS, counts.size());
    return most
        + " of "
        + docs.size()
        + " messages in "
        + units
        + " of "
        + counts.size()
        + " units";
  }

  /** Newest first. */
  private List<RecordId> messages(List<Doc> docs) {
    return docs.stream()
        .flatMap(doc -> doc.ids(snapshot.version()).map(id -> new Dated(doc.day(), id)))
        .sorted(Comparator.comparingInt(Dated::day).reversed().thenComparing(Dated::id))
        .map(Dated::id)
        .toList();
  }

  private record Dated(int day, RecordId id) {}

  private Explanation explain(
      Topic topic, Yardstick.Measure measure, List<Doc> docs, int messages, String when) {
    Candidate head = topic.head().candidate();
    List<Explanation> details = new ArrayList<>();
    details.add(
        Explanation.of(
            head.people(),
            "seen: people of " + scope.people() + " who wrote, in " + messages + " messages"));
    details.addAll(measure.details());
    details.add(Explanation.remark(when));
    details.add(Explanation.remark(where(docs)));
    details.add(
        Explanation.of(
            measure.score(), "surprise: -log10 of the probability of so many by chance"));
    details.add(
        Explanation.of(
            topic.support(), "support: half the surprise of another term of these messages"));
    return new Explanation(topic.strength(), head.text(), details);
  }
}
