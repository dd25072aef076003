package io.urbangov;

/**
 * Where a record came from: its source (数据来源, a silo) and its key in that source.
 *
 * <p>Ordered by source, then key, both by UTF-16 code unit, so that the order is the same in every
 * locale. The key appears in logs and results: it must be the silo's own row number, never a
 * resident id or a phone number. Immutable and thread-safe.
 *
 * @param source the silo's name, not blank, without a colon
 * @param key the row's key in the silo, not blank
 */
public record RecordId(String source, String key) implements Comparable<RecordId> {

  /** Throws {@link IllegalArgumentException} if a part is blank or the source has a colon. */
  public RecordId {
    if (source.isBlank() || source.indexOf(':') >= 0) {
      throw new IllegalArgumentException("source must not be blank or contain ':', was: " + source);
    }
    if (key.isBlank()) {
      throw new IllegalArgumentException("key must not be blank");
    }
  }

  /** Parses {@code source:key}, the form that {@link #toString()} gives. */
  public static RecordId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("record id must be source:key, was: " + text);
    }
    return new RecordId(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(RecordId other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return source + ":" + key;
  }
}
