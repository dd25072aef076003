package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import io.urbangov.relate.Node;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the hierarchy and the embedder's linker, where there are any. Immutable and thread-safe.
 *
 * @param linker the embedder's
 * @param units the hierarchy's
 */
record Links(@Nullable Linker linker, @Nullable UnitNames units) {

  static final Links NONE = new Links(null, null);

  List<Node> of(MentionType type, String words) {
    return linker == null ? List.of() : linker.link(type, words);
  }

  /** The deepest unit first, then what the linker says. */
  List<Node> ofPlace(Scan scan, List<PlacePart> parts, String words) {
    List<String> path =
        parts.stream()
            .filter(part -> part.kind() == Kind.DIVISION)
            .map(part -> scan.text().substring(part.start(), part.end()))
            .toList();
    return joined(path, MentionType.PLACE, words);
  }

  /** The department of that name, then what the linker says. */
  List<Node> ofOrganization(String words) {
    return joined(List.of(words), MentionType.ORGANIZATION, words);
  }

  private List<Node> joined(List<String> path, MentionType type, String words) {
    List<Node> nodes = units == null || path.isEmpty() ? List.of() : units.find(path);
    return Stream.concat(nodes.stream(), of(type, words).stream()).distinct().toList();
  }
}
