package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name with its ending and what follows it, on the way to a mention.
 *
 * @param kind the kind of place, or {@code null} for an organization
 * @param start where the name begins
 * @param ending where the ending begins; {@code start} if nothing is before it
 * @param end where it ends
 * @param weak whether it is a name only if something else says so
 * @param numbers house number, building and the like right behind it
 * @param relation where the relation behind it ends; {@link #behind} if there is none
 */
record Element(
    @Nullable Kind kind,
    int start,
    int ending,
    int end,
    boolean weak,
    List<PlacePart> numbers,
    int relation) {

  Element(@Nullable Kind kind, int start, int ending, int end, boolean weak) {
    this(kind, start, ending, end, weak, List.of(), end);
  }

  Element with(List<PlacePart> parts, int relationEnd) {
    return new Element(kind, start, ending, end, weak, List.copyOf(parts), relationEnd);
  }

  boolean isOrganization() {
    return kind == null;
  }

  /** Whether it is an ending alone. */
  boolean isBare() {
    return start == ending;
  }

  /** Whether a longer name that takes it in replaces it: 梅溪湖 and 梅溪湖路. */
  boolean yields() {
    return weak
        || ((kind == Kind.LANDMARK || kind == Kind.ESTATE)
            && end - ending == 1
            && numbers.isEmpty());
  }

  boolean isRelated() {
    return relation > behind();
  }

  /** Where its numbers end. */
  int behind() {
    return numbers.isEmpty() ? end : numbers.get(numbers.size() - 1).end();
  }
}
