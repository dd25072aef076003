package io.urbangov.nlp.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.urbangov.clean.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/**
 * Classes of words that speak of a matter without naming it: who is weak, where one can fall, what
 * a body does, what an office is asked for. Alone they say little, two together much.
 *
 * <p>{@code urgency-words.tsv}: a class and its words, parted by |. Immutable and thread-safe.
 */
final class UrgencyWords {

  private static final String STANDARD = "urgency-words.tsv";

  private final WordTrie words = new WordTrie();
  private final int size;

  private UrgencyWords(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = Text.fold(lines.get(i));
      for (String word : line.substring(line.indexOf('\t') + 1).split("\\|", -1)) {
        words.add(word, i, 0);
      }
    }
    size = lines.size();
  }

  static UrgencyWords standard() {
    try (InputStream in =
        requireNonNull(UrgencyWords.class.getResourceAsStream(STANDARD), STANDARD)) {
      return new UrgencyWords(
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many classes there are. */
  int size() {
    return size;
  }

  /** The classes of which a folded text has a word. */
  BitSet of(String folded) {
    BitSet found = new BitSet(size);
    words.find(folded).forEach(it -> found.set(it.rule()));
    return found;
  }
}
