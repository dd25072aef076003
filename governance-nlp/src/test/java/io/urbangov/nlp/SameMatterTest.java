package io.urbangov.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.resolve.BlockingKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pairs of messages of the labelled events, on the real messages of a year. */
class SameMatterTest {

  private static final double THRESHOLD = 0.22;

  private record Labelled(String event, TextVector vector, Set<String> keys) {}

  @Test
  void cosine_tellsLabelledEventsApart() {
    List<Labelled> labelled = labelled(CityData.orSkip());
    int both = 0;
    int same = 0;
    int alike = 0;
    int blocked = 0;
    for (int i = 0; i < labelled.size(); i++) {
      for (Labelled b : labelled.subList(0, i)) {
        Labelled a = labelled.get(i);
        boolean isSame = a.event().equals(b.event());
        boolean isAlike = a.vector().cosine(b.vector()) >= THRESHOLD;
        same += isSame ? 1 : 0;
        alike += isAlike ? 1 : 0;
        both += isSame && isAlike ? 1 : 0;
        blocked += isSame && shareKey(a, b) ? 1 : 0;
      }
    }
    double f1 = 2.0 * both / (same + alike);
    // measured: F1 0.97 within the labelled, 0.91 against all messages; keys 0.91
    assertThat(f1).as("pair F1").isGreaterThan(0.9);
    assertThat((double) blocked / same).as("pairs that share a key").isGreaterThan(0.85);
  }

  private static boolean shareKey(Labelled a, Labelled b) {
    return a.keys().stream().anyMatch(b.keys()::contains);
  }

  private static List<Labelled> labelled(CityData data) {
    List<Message> messages = data.messages();
    TextSimilarity similarity = TextSimilarity.fit(messages.stream().map(Message::text).toList());
    BlockingKey<String> key = similarity.keyTerms(5, 100);
    Map<RecordId, String> eventOf = new TreeMap<>();
    data.events().forEach((event, ids) -> ids.forEach(id -> eventOf.put(id, event)));
    return messages.stream()
        .filter(message -> eventOf.containsKey(message.id()))
        .map(
            message ->
                new Labelled(
                    eventOf.getOrDefault(message.id(), ""),
                    similarity.vector(message.text()),
                    new HashSet<>(key.of(message.text()))))
        .toList();
  }
}
