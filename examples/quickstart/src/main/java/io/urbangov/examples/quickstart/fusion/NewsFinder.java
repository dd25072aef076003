package io.urbangov.examples.quickstart.fusion;

import io.urbangov.Progress;
import io.urbangov.hierarchy.Hierarchy;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.classify.Urgency;
import io.urbangov.nlp.classify.UrgencyDetector;
import io.urbangov.nlp.classify.UrgencyKind;
import io.urbangov.nlp.classify.UrgencyRules;
import io.urbangov.nlp.classify.UrgencySign;
import io.urbangov.nlp.event.Event;
import io.urbangov.nlp.event.EventIndex;
import io.urbangov.nlp.event.EventSpec;
import io.urbangov.nlp.hotterm.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Groups the messages into matters as they came, and looks for those that cannot wait. */
final class NewsFinder {

  private static final int FEWEST = 3;
  private static final int DISTRICT = 1;

  private final List<Message> messages;
  private final EventIndex index;

  /** Rules alone: how many appeals of a city are urgent is not known beforehand. */
  private final UrgencyDetector urgency = UrgencyDetector.of(UrgencyRules.standard());

  NewsFinder(Hierarchy hierarchy, Lexicon lexicon, List<Message> messages, Progress progress) {
    this.messages = messages;
    this.index =
        EventIndex.of(
            EventSpec.standard()
                .withLexicon(lexicon)
                .withRegions(unit -> unit < 0 ? -1 : district(hierarchy, unit)));
    int done = 0;
    for (Message message : messages) {
      progress.update("grouping appeals", ++done, messages.size());
      index.add(message);
    }
  }

  private static int district(Hierarchy hierarchy, int unit) {
    int at = unit;
    while (hierarchy.depth(at) > DISTRICT) {
      at = hierarchy.parent(at);
    }
    return hierarchy.depth(at) == DISTRICT ? at : -1;
  }

  List<WindowNews> find(List<Days> windows) {
    List<Event> events = index.events(FEWEST);
    return windows.stream()
        .map(days -> new WindowNews(days, matters(events, days), urgent(days)))
        .toList();
  }

  private static List<WindowNews.Matter> matters(List<Event> events, Days days) {
    List<WindowNews.Matter> matters = new ArrayList<>();
    for (Event event : events) {
      int inWindow =
          event.days().subMap(days.from(), days.to().plusDays(1)).values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      if (inWindow >= FEWEST && event.people() >= FEWEST) {
        matters.add(new WindowNews.Matter(event, inWindow));
      }
    }
    matters.sort(
        Comparator.comparingInt((WindowNews.Matter matter) -> -matter.messages())
            .thenComparing(matter -> matter.event().number()));
    return matters;
  }

  private List<WindowNews.Urgent> urgent(Days days) {
    return messages.stream()
        .filter(message -> days.contains(message.time().toLocalDate()))
        .flatMap(message -> urgent(message).stream())
        .sorted(
            Comparator.comparingDouble((WindowNews.Urgent one) -> -one.probability())
                .thenComparing(WindowNews.Urgent::record))
        .toList();
  }

  private Optional<WindowNews.Urgent> urgent(Message message) {
    Urgency found = urgency.assess(message.text());
    Optional<UrgencyKind> kind = found.urgent() ? found.kind() : Optional.empty();
    return kind.map(
        why ->
            new WindowNews.Urgent(
                message.id(),
                why,
                found.probability(),
                found.signs().stream()
                    .filter(UrgencySign::counts)
                    .map(sign -> sign.evidence().words())
                    .distinct()
                    .collect(Collectors.joining(" "))));
  }
}
