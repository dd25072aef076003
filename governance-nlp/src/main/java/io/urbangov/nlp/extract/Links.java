package io.urbangov.nlp.extract;

import io.urbangov.relate.Node;
import java.util.List;

/** Asks the linker, if there is one. Immutable and thread-safe. */
record Links(Linker linker) {

  static final Links NONE = new Links((type, words) -> List.of());

  List<Node> of(MentionType type, String words) {
    return linker.link(type, words);
  }
}
