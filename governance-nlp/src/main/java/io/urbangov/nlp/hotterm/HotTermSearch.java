package io.urbangov.nlp.hotterm;

import io.urbangov.Explanation;
import io.urbangov.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Answers one query: grams, phrases, topics, terms. */
final class HotTermSearch {

  /** A term may support another one from one in thirty on. */
  private static final double SUPPORT = 1.5;

  /** A phrase takes shape on so many messages; more would not change it. */
  private static final int GROW_ON = 100;

  private static final Comparator<Reading> NEWEST =
      Comparator.comparingInt(Reading::day).reversed().thenComparing(Reading.BY_ID);

  private final Atoms atoms;
  private final Set<String> ignored;
  private final HotTermQuery query;
  private final Scene scene;
  private final Yardstick yardstick;

  HotTermSearch(
      Atoms atoms, Set<String> ignored, Collection<List<Reading>> byPerson, HotTermQuery query) {
    this.atoms = atoms;
    this.ignored = ignored;
    this.query = query;
    scene = new Scene(byPerson, query);
    yardstick = new Yardstick(scene, query.background());
  }

  List<HotTerm> terms() {
    double least = yardstick.hasBackground() ? -Math.log10(query.maxChance()) : 0;
    double leastSupport = Math.min(least, SUPPORT);
    int[] seeds =
        new GramCounts(scene, atoms.gramCount())
            .seeds(query.minReporters(), leastSupport, yardstick);
    List<Topic.Scored> scored =
        candidates(seeds).stream()
            .filter(c -> c.tally().users(Region.WINDOW) >= query.minReporters())
            .map(c -> new Topic.Scored(c, yardstick.score(c.tally(), c.isWord())))
            .filter(s -> s.score() >= leastSupport)
            .toList();
    List<HotTerm> terms = new ArrayList<>();
    List<Topic> topics = TopicFolder.fold(scored, least, scene.hasTitles());
    for (Topic topic : topics.subList(0, Math.min(query.top(), topics.size()))) {
      terms.add(term(terms.size() + 1, topic));
    }
    return List.copyOf(terms);
  }

  private List<Candidate> candidates(int[] seeds) {
    PhraseCounts counts = new PhraseCounts(atoms, scene.periods());
    PhraseGrower grower = new PhraseGrower(atoms, ignored);
    Map<Integer, List<Reading>> readings = readingsOf(seeds);
    readings.forEach(
        (seed, list) -> grower.grow(seed, list).ifPresent(term -> counts.add(term, seed)));
    return counts.count(scene);
  }

  private Map<Integer, List<Reading>> readingsOf(int[] seeds) {
    Map<Integer, List<Reading>> readings = new TreeMap<>();
    for (int seed : seeds) {
      readings.put(seed, new ArrayList<>());
    }
    for (Reading reading : windowById()) {
      for (int gram : reading.grams()) {
        List<Reading> list = readings.get(gram);
        if (list != null && list.size() < GROW_ON) {
          list.add(reading);
        }
      }
    }
    return readings;
  }

  private List<Reading> windowById() {
    return scene.voices().stream()
        .filter(voice -> voice.region() == Region.WINDOW)
        .flatMap(voice -> voice.readings().stream())
        .sorted(Reading.BY_ID)
        .toList();
  }

  private HotTerm term(int rank, Topic topic) {
    Candidate head = topic.head().candidate();
    Yardstick.Measure measure = yardstick.measure(head.tally(), head.isWord());
    List<RecordId> samples =
        head.readings().stream().sorted(NEWEST).limit(query.samples()).map(Reading::id).toList();
    LocalDate firstSeen = LocalDate.ofEpochDay(head.firstDay());
    boolean hasPast = scene.people(Region.OWN_PAST) > 0;
    boolean isNew = hasPast && !firstSeen.isBefore(query.from());
    return new HotTerm(
        rank,
        head.text(),
        head.readings().size(),
        head.tally().users(Region.WINDOW),
        measure.expected(),
        topic.strength(),
        isNew,
        firstSeen,
        topic.variants(),
        samples,
        explain(topic, measure, firstSeen, isNew));
  }

  private Explanation explain(
      Topic topic, Yardstick.Measure measure, LocalDate firstSeen, boolean isNew) {
    Candidate head = topic.head().candidate();
    List<Explanation> details = new ArrayList<>();
    details.add(
        Explanation.of(
            head.tally().users(Region.WINDOW),
            "seen: people of "
                + scene.people(Region.WINDOW)
                + " who wrote, in "
                + head.readings().size()
                + " messages"));
    details.addAll(measure.details());
    details.add(Explanation.remark((isNew ? "new: " : "") + "first seen on " + firstSeen));
    details.add(
        Explanation.of(
            measure.score(), "surprise: -log10 of the probability of so many by chance"));
    details.add(
        Explanation.of(
            topic.support(), "support: half the surprise of another term of these messages"));
    return new Explanation(topic.strength(), head.text(), details);
  }
}
