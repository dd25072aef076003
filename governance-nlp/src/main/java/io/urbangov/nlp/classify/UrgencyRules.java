package io.urbangov.nlp.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.urbangov.Rejection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The signs of urgent appeals as data (紧急诉求规则): words that speak for urgency, and words around them
 * that speak against it.
 *
 * <p>A line is a kind of urgency or a context, a weight in log odds, words and a note, parted by
 * tabs; lines that begin with # are comments. The head of {@code urgency-2026.tsv} in this package
 * says what they mean. Immutable and thread-safe.
 */
public final class UrgencyRules {

  private static final String STANDARD = "urgency-2026";
  private static final int COLUMNS = 4;

  private final String name;
  private final List<UrgencyRule> rules;
  private final WordTrie words = new WordTrie();

  private UrgencyRules(String name, List<UrgencyRule> rules) {
    this.name = name;
    this.rules = List.copyOf(rules);
    for (int rule = 0; rule < rules.size(); rule++) {
      List<List<String>> parts = rules.get(rule).parts();
      for (int part = 0; part < parts.size(); part++) {
        for (String word : parts.get(part)) {
          words.add(word, rule, part);
        }
      }
    }
  }

  /** Returns the rules that ship, of November 2026, written for mainland hotlines. */
  public static UrgencyRules standard() {
    try (InputStream in =
        requireNonNull(UrgencyRules.class.getResourceAsStream(STANDARD + ".tsv"), STANDARD)) {
      return read(STANDARD, in, rejection -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rules in UTF-8; leaves the stream open.
   *
   * @param name of the rules, such as a city and a month
   * @param rejected hears of lines that cannot be used: {@code row.columns}, {@code kind.unknown},
   *     {@code weight.invalid}, {@code words.missing}
   */
  public static UrgencyRules read(String name, InputStream data, Consumer<Rejection> rejected) {
    List<UrgencyRule> rules = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(data, UTF_8));
    try {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rule(name, number, line, rejected).ifPresent(rules::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UrgencyRules(requireNonNull(name, "name"), rules);
  }

  private static Optional<UrgencyRule> rule(
      String name, long line, String text, Consumer<Rejection> rejected) {
    String[] cells = text.split("\t", -1);
    if (cells.length != COLUMNS) {
      rejected.accept(new Rejection(name, line, "row.columns", "a rule has four columns"));
      return Optional.empty();
    }
    Optional<UrgencyKind> kind = UrgencyRule.kind(cells[0]);
    Optional<UrgencyContext> context = UrgencyRule.context(cells[0]);
    if (kind.isEmpty() && context.isEmpty()) {
      rejected.accept(new Rejection(name, line, "kind.unknown", "no such kind or context"));
      return Optional.empty();
    }
    Optional<Double> weight = weight(cells[1]);
    if (weight.isEmpty()) {
      rejected.accept(new Rejection(name, line, "weight.invalid", "weight must be a number"));
      return Optional.empty();
    }
    List<List<String>> parts = UrgencyRule.parts(cells[2]);
    if (parts.stream().anyMatch(List::isEmpty)) {
      rejected.accept(new Rejection(name, line, "words.missing", "a part has no words"));
      return Optional.empty();
    }
    return Optional.of(new UrgencyRule(kind, context, weight.get(), parts));
  }

  private static Optional<Double> weight(String cell) {
    try {
      return Optional.of(Double.parseDouble(cell)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What they are called. */
  public String name() {
    return name;
  }

  /** How many there are. */
  public int size() {
    return rules.size();
  }

  UrgencyRule rule(int index) {
    return rules.get(index);
  }

  List<WordTrie.Hit> hits(String folded) {
    return words.find(folded);
  }

  @Override
  public String toString() {
    return name + " of " + size() + " rules";
  }
}
