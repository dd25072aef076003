package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an {@link EventIndex} guards: messages, reports, groups, rulings. Not thread-safe. */
final class Registry {

  /** Links below this part of the link score are not kept. */
  private static final double WEAKEST = 0.5;

  private static final Comparator<Event> LARGEST_FIRST =
      Comparator.comparingInt((Event event) -> -event.messages().size())
          .thenComparing(Event::number);

  /** A message and the report that it is in. */
  private record Place(Filed message, Report report) {}

  private final EventSpec spec;
  private final Reports reports = new Reports();
  private final CandidateSearch search = new CandidateSearch(reports);
  private final PairScorer scorer;
  private final Suggester suggester;
  private final EventMaker maker = new EventMaker(reports.grams());
  private final Twins twins = new Twins();
  private final Map<RecordId, Place> places = new HashMap<>();
  private final Rulings rulings = new Rulings();
  private final Grouping grouping;
  private long order;

  Registry(EventSpec spec) {
    this.spec = spec;
    scorer = new PairScorer(reports.words(), reports.grams(), spec);
    suggester = new Suggester(scorer, spec);
    grouping = new Grouping(spec.link(), new RuledReports(rulings, this::reportOrNull));
  }

  private @Nullable Report reportOrNull(RecordId message) {
    Place place = places.get(message);
    return place == null ? null : place.report();
  }

  int size() {
    return places.size();
  }

  EventAssignment add(Message message, ReadText text) {
    remove(message.id());
    Reading reading = read(message, text, true);
    PairScorer.Scoring scoring = scorer.scoring(reading);
    Twins.Key key = new Twins.Key(text.fingerprint(), reading.region(), reading.category());
    boolean mayShare = !text.isEmpty() && rulings.on(message.id()).isEmpty();
    Report twin = mayShare ? twins.find(key, message.time()).orElse(null) : null;
    List<Compared> compared = compare(scoring, twin == null ? search.find(scoring) : near(twin));
    List<Suggestion> suggestions = suggester.suggest(message.id(), scoring, text, compared);
    Report report = twin == null ? report(text, key, reading, compared) : twin;
    put(
        new Filed(message.id(), message.time(), message.unit(), message.reporter(), order++),
        report);
    if (twin == null) {
      file(report, mayShare);
      grouping.add(report);
    }
    Group group = report.group();
    boolean isNew = group.size() == 1 && report.messages().size() == 1;
    return new EventAssignment(message.id(), group.number(), isNew, suggestions);
  }

  List<Suggestion> suggest(Message message, ReadText text, int most) {
    PairScorer.Scoring scoring = scorer.scoring(read(message, text, false));
    List<Compared> compared = compare(scoring, search.find(scoring));
    return suggester.suggest(message.id(), scoring, text, compared, most);
  }

  private Reading read(Message message, ReadText text, boolean learn) {
    TermTable words = reports.words().terms();
    TermTable grams = reports.grams().terms();
    return new Reading(
        learn ? words.learn(text.words()) : words.find(text.words()),
        learn ? grams.learn(text.grams()) : grams.find(text.grams()),
        learn ? grams.learn(text.titleGrams()) : grams.find(text.titleGrams()),
        message.time(),
        message.unit() < 0 ? -1 : spec.regions().applyAsInt(message.unit()),
        message.category());
  }

  private Report report(ReadText text, Twins.Key key, Reading reading, List<Compared> compared) {
    boolean isCopy = !compared.isEmpty() && reading.isCopyOf(compared.get(0).report().reading());
    Report report = new Report(reports.nextNumber(), text.title(), key, reading, isCopy);
    report.link(new Links(compared, WEAKEST * spec.link()));
    return report;
  }

  private static List<Compared> compare(PairScorer.Scoring message, List<Report> candidates) {
    return candidates.stream().map(message::compare).sorted(Compared.BEST_FIRST).toList();
  }

  /** A report and those that it is linked to: what another search for its text would find. */
  private static List<Report> near(Report report) {
    List<Report> near = new ArrayList<>();
    near.add(report);
    for (int i = 0; i < report.links().size(); i++) {
      if (report.links().report(i).isGrouped()) {
        near.add(report.links().report(i));
      }
    }
    return near;
  }

  private void put(Filed message, Report report) {
    report.add(message);
    places.put(message.id(), new Place(message, report));
  }

  private void file(Report report, boolean mayShare) {
    reports.add(report);
    if (mayShare) {
      twins.put(report);
    }
  }

  boolean remove(RecordId message) {
    Place place = places.remove(message);
    if (place == null) {
      return false;
    }
    Report report = place.report();
    report.remove(place.message());
    if (report.messages().isEmpty()) {
      twins.remove(report);
      reports.remove(report);
      grouping.remove(report);
    }
    return true;
  }

  void rule(RecordId a, RecordId b, Label label) {
    rulings.put(a, b, label);
    Set<Group> touched = new LinkedHashSet<>();
    for (RecordId message : List.of(a, b)) {
      Place place = places.get(message);
      if (place != null) {
        touched.add(isolate(place).group());
      }
    }
    grouping.regroup(touched);
  }

  /** Gives a message that is ruled on a report of its own, so that its copies are not ruled on. */
  private Report isolate(Place place) {
    Report shared = place.report();
    twins.remove(shared);
    if (shared.messages().size() == 1) {
      return shared;
    }
    Reading reading = shared.reading();
    Report own = new Report(reports.nextNumber(), shared.title(), shared.key(), reading, true);
    shared.remove(place.message());
    put(place.message(), own);
    own.link(shared.links().after(shared));
    reports.add(own);
    shared.group().add(own);
    twins.put(shared);
    return own;
  }

  Optional<Event> findEvent(RecordId message) {
    return Optional.ofNullable(reportOrNull(message)).map(report -> maker.make(report.group()));
  }

  Optional<Event> findEvent(long number) {
    return Optional.ofNullable(grouping.groups().get(number)).map(maker::make);
  }

  List<Event> events(int messages) {
    return grouping.groups().values().stream()
        .filter(group -> group.messages() >= messages)
        .map(maker::make)
        .sorted(LARGEST_FIRST)
        .toList();
  }
}
