package io.urbangov.nlp.hotterm;

import static io.urbangov.nlp.hotterm.Region.OTHER_PAST;
import static io.urbangov.nlp.hotterm.Region.OWN_PAST;
import static io.urbangov.nlp.hotterm.Region.SURROUNDINGS;
import static io.urbangov.nlp.hotterm.Region.WINDOW;

import io.urbangov.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Holds the count of a term against the background that a query asks for. */
final class Yardstick {

  /**
   * A term, measured.
   *
   * @param expected people
   * @param score surprise
   * @param details the figures
   */
  record Measure(double expected, double score, List<Explanation> details) {}

  /** A word that no one in so many people used may still be half a case away. */
  private static final double UNSEEN_WORD = 0.5;

  /** A row of words that nobody used yet is far rarer: most never come up. */
  private static final double UNSEEN_PHRASE = 0.05;

  private final Scene scene;
  private final int[] ownPast;
  private final boolean past;
  private final boolean surroundings;

  Yardstick(Scene scene, Background background) {
    this.scene = scene;
    ownPast = scene.ownPast();
    past = background.usesPast() && scene.people(OWN_PAST) + scene.people(OTHER_PAST) > 0;
    surroundings = background.usesSurroundings() && scene.people(SURROUNDINGS) > 0;
  }

  /** Whether there is anything to compare with. */
  boolean hasBackground() {
    return past || surroundings;
  }

  /** The surprise alone: the smaller of those against past and surroundings. */
  double score(Tally tally, boolean isWord) {
    int seen = tally.users(WINDOW);
    if (!hasBackground()) {
      return seen;
    }
    int people = scene.people(WINDOW);
    double score = Double.POSITIVE_INFINITY;
    if (past) {
      score = past(tally, isWord).surprise(seen, people);
    }
    return surroundings
        ? Math.min(score, surroundings(tally, isWord).surprise(seen, people))
        : score;
  }

  /** The surprise with the figures behind it. */
  Measure measure(Tally tally, boolean isWord) {
    int people = scene.people(WINDOW);
    double expected = 0;
    List<Explanation> details = new ArrayList<>();
    if (past) {
      double mean = past(tally, isWord).expected(people);
      expected = mean;
      details.add(detail(mean, "before the window", tally, OWN_PAST));
    }
    if (surroundings) {
      double mean = surroundings(tally, isWord).expected(people);
      expected = Math.max(expected, mean);
      details.add(detail(mean, "in the other areas meanwhile", tally, SURROUNDINGS));
    }
    if (!hasBackground()) {
      details.add(Explanation.remark("nothing to compare with: ranked by the number of people"));
    }
    return new Measure(expected, score(tally, isWord), details);
  }

  private Explanation detail(double mean, String where, Tally tally, Region region) {
    String people = tally.users(region) + " of " + scene.people(region) + " people";
    return Explanation.of(mean, "expected: " + people + " used it " + where);
  }

  private GammaPoisson past(Tally tally, boolean isWord) {
    double own = tally.calmUsers(ownPast);
    int people = scene.people(OWN_PAST) + scene.people(OTHER_PAST);
    double prior = share(own + tally.users(OTHER_PAST), people, isWord);
    return GammaPoisson.of(own, scene.people(OWN_PAST), prior);
  }

  private GammaPoisson surroundings(Tally tally, boolean isWord) {
    int users = tally.users(SURROUNDINGS);
    int people = scene.people(SURROUNDINGS);
    return GammaPoisson.of(users, people, share(users, people, isWord));
  }

  private static double share(double users, int people, boolean isWord) {
    return (users + (isWord ? UNSEEN_WORD : UNSEEN_PHRASE)) / (people + 1);
  }
}
