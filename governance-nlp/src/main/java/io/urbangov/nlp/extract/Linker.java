package io.urbangov.nlp.extract;

import io.urbangov.relate.Node;
import java.util.List;

/**
 * Which entities and units a mention may stand for, best first. Implementations must be thread-safe
 * and deterministic.
 */
@FunctionalInterface
public interface Linker {

  /**
   * The entities and units, or nothing.
   *
   * @param type what the mention is
   * @param words its words, half-width and simplified
   */
  List<Node> link(MentionType type, String words);

  /** Returns a linker that asks this one first and adds what the other says. */
  default Linker and(Linker other) {
    return (type, words) ->
        java.util.stream.Stream.concat(link(type, words).stream(), other.link(type, words).stream())
            .distinct()
            .toList();
  }
}
