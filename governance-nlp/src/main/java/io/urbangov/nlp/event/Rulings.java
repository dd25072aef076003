package io.urbangov.nlp.event;

import io.urbangov.RecordId;
import io.urbangov.resolve.Label;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people ruled about pairs of messages, whether the messages are there or not. */
final class Rulings {

  private final Map<RecordId, SortedMap<RecordId, Label>> rulings = new HashMap<>();

  /** Notes a ruling in place of any earlier one on the two. */
  void put(RecordId a, RecordId b, Label label) {
    rulings.computeIfAbsent(a, key -> new TreeMap<>()).put(b, label);
    rulings.computeIfAbsent(b, key -> new TreeMap<>()).put(a, label);
  }

  /** The rulings on a message, by the other message. */
  SortedMap<RecordId, Label> on(RecordId message) {
    return rulings.getOrDefault(message, Collections.emptySortedMap());
  }
}
