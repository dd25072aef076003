package io.urbangov.nlp.surge;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One message as a detector takes it: when, where, by whom, and what it is about. The text itself
 * is not needed.
 *
 * <p>A term or category counts once, however often it is given; blank ones, and those of more than
 * 256 characters, are left out. Immutable and thread-safe. {@link #toString()} shows the id alone.
 *
 * @param id where it came from
 * @param time when it was written, local time
 * @param unit pre-order rank of its unit in the hierarchy, -1 if unknown
 * @param reporter an opaque key, the same for the same person; without one, the message counts as a
 *     person of its own
 * @param terms its words, names and phrases
 * @param categories its categories of all levels
 */
public record Sighting(
    RecordId id,
    LocalDateTime time,
    int unit,
    @Nullable String reporter,
    Set<String> terms,
    Set<String> categories) {

  /** The unit of a message whose place is not known. */
  public static final int UNKNOWN_UNIT = -1;

  private static final int LONGEST = 256;

  /** Throws {@link IllegalArgumentException} if the unit is below -1. */
  public Sighting {
    requireNonNull(id, "id");
    requireNonNull(time, "time");
    if (unit < UNKNOWN_UNIT) {
      throw new IllegalArgumentException("unit must be a rank or -1, was: " + unit);
    }
    terms = usable(terms);
    categories = usable(categories);
  }

  /** Returns a message of which nothing but its terms is known. */
  public static Sighting of(RecordId id, LocalDateTime time, Set<String> terms) {
    return new Sighting(id, time, UNKNOWN_UNIT, null, terms, Set.of());
  }

  /** Returns this message in a unit, given by its pre-order rank. */
  public Sighting withUnit(int rank) {
    return new Sighting(id, time, rank, reporter, terms, categories);
  }

  /** Returns this message by a person, given by an opaque key. */
  public Sighting withReporter(@Nullable String key) {
    return new Sighting(id, time, unit, key, terms, categories);
  }

  /** Returns this message in categories. */
  public Sighting withCategories(String... names) {
    return new Sighting(id, time, unit, reporter, terms, new TreeSet<>(List.of(names)));
  }

  /** Returns this message as written at another time. */
  public Sighting withTime(LocalDateTime when) {
    return new Sighting(id, when, unit, reporter, terms, categories);
  }

  private static Set<String> usable(Set<String> names) {
    for (String name : names) {
      if (!isUsable(name)) {
        return names.stream()
            .filter(Sighting::isUsable)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
      }
    }
    return Set.copyOf(names);
  }

  private static boolean isUsable(String name) {
    return name.length() <= LONGEST && !name.isBlank();
  }

  @Override
  public String toString() {
    return "Sighting[" + id + "]";
  }
}
