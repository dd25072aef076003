package io.urbangov.nlp.extract;

import io.urbangov.relate.Node;
import java.util.List;

/**
 * Which entities a mention may stand for, best first: the door to an embedder's registers.
 * Implementations must be thread-safe and deterministic.
 */
@FunctionalInterface
public interface Linker {

  /**
   * The entities, or nothing.
   *
   * @param type what the mention is
   * @param words its words, half-width and simplified; ids, codes and phones in their canonical
   *     form
   */
  List<Node> link(MentionType type, String words);
}
