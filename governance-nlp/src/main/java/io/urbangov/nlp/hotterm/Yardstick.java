package io.urbangov.nlp.hotterm;

import static io.urbangov.nlp.hotterm.Region.OTHER_PAST;
import static io.urbangov.nlp.hotterm.Region.OWN_PAST;
import static io.urbangov.nlp.hotterm.Region.SURROUNDINGS;

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

  /** A word that no one in so many messages used may still be half a case away. */
  private static final double UNSEEN_WORD = 0.5;

  /** A row of words that nobody used yet is far rarer: most never come up. */
  private static final double UNSEEN_PHRASE = 0.05;

  /** Standard deviations: above one, as a surprise of one in thirty is the least that counts. */
  private static final double FIRST_SIGHT = 1.1;

  /** How closely a number of users is looked for. */
  private static final double FINE = 0.02;

  private final Scope scope;
  private final boolean past;
  private final boolean surroundings;

  Yardstick(Scope scope, Background background) {
    this.scope = scope;
    past = background.usesPast() && scope.docs(OWN_PAST) + scope.docs(OTHER_PAST) > 0;
    surroundings = background.usesSurroundings() && scope.docs(SURROUNDINGS) > 0;
  }

  /** Whether there is anything to compare with. */
  boolean hasBackground() {
    return past || surroundings;
  }

  boolean usesPast() {
    return past;
  }

  /**
   * Whether a term is hot at first sight, which is little work: so much above what it is held
   * against that it is worth to ask for its surprise.
   */
  boolean isRemarkable(int seen, Tally tally) {
    int people = scope.people();
    return (!surroundings
            || !surroundings(tally.users(SURROUNDINGS), false).isWithin(FIRST_SIGHT, seen, people))
        && (!past || !past(tally, false).isWithin(FIRST_SIGHT, seen, people));
  }

  /**
   * What explains a count so far that it is less surprising than this, and so does any smaller one.
   */
  Excuse excuse(int seen, double score) {
    Tally nothing = new Tally(scope.periods());
    double low = 0;
    double high = 2.0 * scope.docs(OWN_PAST);
    if (!past || past(nothing, high, false).surprise(seen, scope.people()) >= score) {
      return Excuse.of(Double.POSITIVE_INFINITY, scope.ownPast(), scope.pastPeriods());
    }
    while (high - low > FINE * high) {
      double middle = (low + high) / 2;
      if (past(nothing, middle, false).surprise(seen, scope.people()) < score) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Excuse.of(high, scope.ownPast(), scope.pastPeriods());
  }

  /** The score of a term that nobody used before or elsewhere. */
  double most(int seen) {
    return score(seen, new Tally(scope.periods()), false);
  }

  /** Whether a term is as surprising as this, whatever the past had, given its surroundings. */
  boolean standsOutBeside(int seen, int users, double score) {
    GammaPoisson beside = surroundings(users, false);
    return !surroundings
        || (!beside.isWithin(FIRST_SIGHT, seen, scope.people())
            && beside.surprise(seen, scope.people()) >= score);
  }

  /** The surprise alone: the smaller of those against past and surroundings. */
  double score(int seen, Tally tally, boolean isWord) {
    if (!hasBackground()) {
      return seen;
    }
    double score =
        surroundings
            ? surroundings(tally.users(SURROUNDINGS), isWord).surprise(seen, scope.people())
            : Double.POSITIVE_INFINITY;
    return past ? Math.min(score, past(tally, isWord).surprise(seen, scope.people())) : score;
  }

  /** The surprise with the figures behind it. */
  Measure measure(int seen, Tally tally, boolean isWord) {
    double expected = 0;
    List<Explanation> details = new ArrayList<>();
    if (past) {
      double mean = past(tally, isWord).expected(scope.people());
      expected = mean;
      details.add(detail(mean, "before the window", tally, OWN_PAST));
    }
    if (surroundings) {
      double mean = surroundings(tally.users(SURROUNDINGS), isWord).expected(scope.people());
      expected = Math.max(expected, mean);
      details.add(detail(mean, "in the other areas meanwhile", tally, SURROUNDINGS));
    }
    if (!hasBackground()) {
      details.add(Explanation.remark("nothing to compare with: ranked by the number of people"));
    }
    return new Measure(expected, score(seen, tally, isWord), details);
  }

  private Explanation detail(double mean, String where, Tally tally, Region region) {
    String messages = tally.users(region) + " of " + scope.docs(region) + " messages";
    return Explanation.of(mean, "expected: in " + messages + " " + where);
  }

  private GammaPoisson past(Tally tally, boolean isWord) {
    return past(tally, tally.calmUsers(scope.ownPast()), isWord);
  }

  private GammaPoisson past(Tally tally, double own, boolean isWord) {
    int docs = scope.docs(OWN_PAST) + scope.docs(OTHER_PAST);
    double prior = share(own + tally.users(OTHER_PAST), docs, isWord);
    return GammaPoisson.of(own, scope.docs(OWN_PAST), prior);
  }

  private GammaPoisson surroundings(int users, boolean isWord) {
    int docs = scope.docs(SURROUNDINGS);
    return GammaPoisson.of(users, docs, share(users, docs, isWord));
  }

  private static double share(double users, int docs, boolean isWord) {
    return (users + (isWord ? UNSEEN_WORD : UNSEEN_PHRASE)) / (docs + 1);
  }
}
