package io.urbangov.nlp.hotterm;

import io.urbangov.nlp.hotterm.Topic.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Folds candidates into topics: a candidate, half of whose messages a better one has told of, joins
 * that one.
 */
final class TopicFolder {

  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble(Scored::score)
          .thenComparingInt(scored -> scored.candidate().phrase().length())
          .reversed()
          .thenComparing(TopicFolder::byCodePoint);

  private static final Comparator<Topic> STRONGEST =
      Comparator.comparingDouble(Topic::strength)
          .reversed()
          .thenComparing(Topic::head, TopicFolder::byCodePoint);

  private TopicFolder() {}

  /** The topics that are hot, strongest first. */
  static List<Topic> fold(List<Scored> candidates, double leastScore, boolean hasTitles) {
    List<Topic> topics = new ArrayList<>();
    for (Scored scored : candidates.stream().sorted(ORDER).toList()) {
      Optional<Topic> known =
          topics.stream().filter(t -> scored.candidate().isToldBy(t.first())).findFirst();
      if (known.isPresent()) {
        known.get().add(scored);
      } else {
        topics.add(new Topic(scored));
      }
    }
    return topics.stream().filter(t -> t.isHot(leastScore, hasTitles)).sorted(STRONGEST).toList();
  }

  private static int byCodePoint(Scored a, Scored b) {
    return Arrays.compare(
        a.candidate().text().codePoints().toArray(), b.candidate().text().codePoints().toArray());
  }
}
