package io.urbangov.nlp.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was last read from a text, one text a slot; a text that falls on a taken slot
 * replaces what was there. Thread-safe; never changes an answer.
 */
final class Memo<T> {

  private static final int SLOTS = 1 << 16;

  private record Entry<T>(String text, T value) {}

  private final AtomicReferenceArray<Entry<T>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, T> reader;

  Memo(Function<String, T> reader) {
    this.reader = reader;
  }

  T of(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Entry<T> entry = slots.get(slot);
    if (entry != null && entry.text().equals(text)) {
      return entry.value();
    }
    T value = reader.apply(text);
    slots.set(slot, new Entry<>(text, value));
    return value;
  }
}
