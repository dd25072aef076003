package io.urbangov.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Words found against words as tagged, both as spans: a word counts if both its ends do (SIGHAN
 * 2005, Emerson).
 */
final class WordScore {

  /** A word by its place. */
  record Span(int start, int end) {}

  private long found;
  private long tagged;
  private long right;

  /** The score over a file with one sentence a line, words parted by blanks. */
  static WordScore of(Path gold, Function<String, List<Span>> segmenter) {
    WordScore score = new WordScore();
    try {
      Files.readAllLines(gold).stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> score.add(line, segmenter));
    } catch (IOException e) {
      throw new UncheckedIOException(gold.toString(), e);
    }
    return score;
  }

  private void add(String line, Function<String, List<Span>> segmenter) {
    StringBuilder text = new StringBuilder();
    Set<Span> truth = new HashSet<>();
    for (String word : line.strip().split("\\s+", -1)) {
      truth.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
    }
    List<Span> spans = segmenter.apply(text.toString());
    found += spans.size();
    tagged += truth.size();
    right += spans.stream().filter(truth::contains).count();
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return tagged == 0 ? 0 : (double) right / tagged;
  }

  double f1() {
    return found + tagged == 0 ? 0 : 2.0 * right / (found + tagged);
  }

  long words() {
    return tagged;
  }
}
