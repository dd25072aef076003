package io.urbangov.nlp.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.urbangov.clean.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/*
 * Ideas that did not hold: rules alone, however many, find what their writer thought of; judging
 * every sentence on its own loses what the next one says; a score that learns only from rows with
 * the rules' signs leans on them, and finds less the more rules are written for the examples.
 */
/**
 * Finds appeals that cannot wait (紧急诉求识别): danger to life or property, no heating, water, power or
 * gas, threats, self-harm, collective action, children harmed; by rules, and a score learned from
 * examples.
 *
 * <p>A message is as urgent as its most urgent passage, some sentences together; bills, idioms,
 * denials, what is long ago, solved, feared or only asked about speak against it. Costs some 0.03
 * ms a sentence; the first 20,000 characters are read. A person decides: what it does not find may
 * be urgent all the same. Immutable and thread-safe.
 */
public final class UrgencyDetector {

  /**
   * The more sentences, the more signs by chance: half of ln n off the log odds, so that a likely
   * sign alone no longer carries a long message, but a sure one always does.
   */
  private static final double MOST_AMONG = 0.9;

  private static final String SENTENCES = "urgent-sentences.tsv";

  private final UrgencyRules rules;
  private final UrgencyScore score;
  private final double rarity;

  private UrgencyDetector(UrgencyRules rules, UrgencyScore score, double rarity) {
    this.rules = rules;
    this.score = score;
    this.rarity = rarity;
  }

  /** Returns a detector of the standard rules that learned from the examples that ship. */
  public static UrgencyDetector standard() {
    return of(UrgencyRules.standard()).trained(standardExamples());
  }

  /** Returns a detector that goes by rules alone. */
  public static UrgencyDetector of(UrgencyRules rules) {
    return new UrgencyDetector(requireNonNull(rules, "rules"), UrgencyScore.ofRules(), 0);
  }

  /** The examples that ship: sentences invented for this library, about half of them not urgent. */
  public static List<UrgentExample> standardExamples() {
    try (InputStream in =
        requireNonNull(UrgencyDetector.class.getResourceAsStream(SENTENCES), SENTENCES)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cells -> new UrgentExample(cells[3], cells[1].equals("1")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a detector with the same rules that learned from these examples alone; add an
   * embedder's own, and its corrections, to {@link #standardExamples()}. Some hundred are needed.
   */
  public UrgencyDetector trained(List<UrgentExample> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("examples must not be empty");
    }
    return new UrgencyDetector(rules, UrgencyScore.learn(examples, rules), rarity);
  }

  /**
   * Returns a detector for mail of which this share is urgent, above 0 and below 1; without it half
   * of it is expected to be, as of the examples that ship. The mail of a city has perhaps 0.05:
   * less of it is then taken for urgent, and more of that is.
   *
   * <p>Lowers the log odds by ln((1 - share) / share) (Saerens, Latinne and Decaestecker 2002).
   */
  public UrgencyDetector withShare(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("share must be above 0 and below 1, was: " + share);
    }
    return new UrgencyDetector(rules, score, StrictMath.log((1 - share) / share));
  }

  /** Says how urgent a message is, and why. */
  public Urgency assess(String text) {
    String read = text.length() > Grams.LONGEST_TEXT ? text.substring(0, Grams.LONGEST_TEXT) : text;
    Urgency most = new Urgency(0, List.of(), List.of());
    List<Passage> passages = Passage.of(Text.fold(read), rules);
    int sentences = passages.stream().mapToInt(it -> it.readings().size()).sum();
    double among =
        score.sharpness() * Math.min(MOST_AMONG, StrictMath.log(Math.max(1, sentences)) / 2);
    for (Passage passage : passages) {
      double probability = less(score.probability(passage), among + rarity);
      if (probability > most.probability()) {
        most = new Urgency(probability, passage.signs(text), passage.contexts(text));
      }
    }
    return most;
  }

  /** A probability with log odds that are lower by so much. */
  private static double less(double probability, double odds) {
    double rest = (1 - probability) * StrictMath.exp(odds);
    return probability / (probability + rest);
  }

  /** The rules it goes by. */
  public UrgencyRules rules() {
    return rules;
  }
}
