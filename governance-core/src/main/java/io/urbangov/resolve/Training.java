package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns a {@link MatchModel} without labels by expectation maximisation over pattern counts.
 *
 * <p>The model is of all comparable pairs, not only of the candidates: a pair that no rule yields
 * counts as two entities, and so does a candidate pair whose distinct fields differ, which is as
 * good as a label. So agreement on a blocked field is not taken for granted, as it would be by an
 * EM over the candidates alone. Per comparison, the level distribution w of all pairs is known
 * ({@link LevelShares}), the matches' share of it is λm, and u is what is left: u = (w - λm) / (1 -
 * λ).
 *
 * <p>m and u start from, and are smoothed by, a few pairs' worth of what is known before any data
 * is seen. Among ten records that decides; among a thousand it is not felt.
 *
 * <p>Cost: EM on the few thousand distinct patterns of the candidate pairs. Sources: Dempster,
 * Laird, Rubin (1977); Winkler (2000), Using the EM algorithm for weight computation in the
 * Fellegi–Sunter model of record linkage.
 */
final class Training {

  private static final int MAX_ROUNDS = 200;
  private static final double CONVERGED = 1e-7;

  /** How many pairs the knowledge before any data is worth. */
  private static final double PSEUDO_COUNT = 4;

  /** How often two strangers are on any one level but the lowest, before any data is seen. */
  private static final double CHANCE = 0.05;

  /** The least part of the pairs on a level that is taken for chance, whatever EM makes of them. */
  private static final double LEAST_CHANCE = 1.0 / 20;

  /** The same where matches are told from chance by being the only good partner. */
  private static final double LEAST_CHANCE_OF_PARTNERS = 1.0 / 100;

  /** From this probability on a pair counts as found. */
  private static final double SURE = 0.95;

  /** The part of the smaller clean source that must be found, else training failed. */
  private static final double LEAST_FOUND = 0.05;

  private static final double MIN_PROBABILITY = 1e-9;

  /** The least part of the pairs equal in two fields that must be strangers to tell from noise. */
  private static final double LEAST_STRANGERS = 0.5;

  /** The least pairs equal in two fields to tell anything. */
  private static final double LEAST_JOINT = 100;

  /** The share of a level that a sample cannot tell from none. */
  private static final double MIN_SHARE = 0.1 / RandomPairs.SAMPLE;

  /**
   * From so many equal fields on, a pair that differs in nothing starts as a match: with fewer, two
   * classes of pairs cannot be told apart at all (Goodman 1974, three indicators).
   */
  private static final int EVIDENT_FIELDS = 3;

  private final RecordTable table;
  private final List<FieldComparison<?>> specs;
  private final double allPairs;
  private final double[][] w;
  private final double[][] m;
  private final double[][] u;
  private final double[][] guessedM;
  private final double[][] guessedU;
  private final double[][] joint;
  private final double[][] expectedJoint;
  private Dependence dependence;
  private double prior;

  Training(
      RecordTable table, CodeRows rows, List<Set<Field<?>>> dependent, long seed, Workers workers) {
    this.table = table;
    this.specs = rows.specs();
    this.allPairs = Math.max(1, table.comparablePairs());
    this.w = LevelShares.of(table, rows, seed, workers);
    this.joint = JointShares.of(table, rows, dependent, workers);
    this.dependence = Dependence.none(specs.size());
    this.expectedJoint = new double[specs.size()][specs.size()];
    this.m = Patterns.perLevel(specs);
    this.u = Patterns.perLevel(specs);
    this.guessedM = Patterns.perLevel(specs);
    this.guessedU = Patterns.perLevel(specs);
    for (int k = 0; k < m.length; k++) {
      guessM(guessedM[k]);
      guessU(guessedU[k]);
      m[k] = guessedM[k].clone();
    }
  }

  /** Matches are mostly equal, sometimes close, and different in one case of twenty. */
  private static void guessM(double[] guess) {
    guess[Comparison.DIFFERENT] = 0.05;
    double rest = 0.95;
    for (int level = guess.length - 1; level > Comparison.DIFFERENT; level--) {
      guess[level] = level == Comparison.DIFFERENT + 1 ? rest : rest * 0.7;
      rest -= guess[level];
    }
  }

  /** Strangers are mostly different. */
  private static void guessU(double[] guess) {
    Arrays.fill(guess, Comparison.DIFFERENT + 1, guess.length, CHANCE);
    guess[Comparison.DIFFERENT] = 1 - CHANCE * (guess.length - 1 - Comparison.DIFFERENT);
  }

  /**
   * Learns from the patterns of the candidate pairs.
   *
   * @param blockLimit the most records of a block that yielded them
   */
  MatchModel train(PatternCounts seen, int blockLimit) {
    raiseToSeen(seen);
    Convergence convergence = learn(seen);
    dependence = dependence();
    if (!dependence.isNone()) {
      convergence = learn(seen);
    }
    return model(blockLimit, convergence);
  }

  private Convergence learn(PatternCounts seen) {
    for (int k = 0; k < m.length; k++) {
      m[k] = guessedM[k].clone();
    }
    start(seen);
    double matches = prior * allPairs;
    int rounds = 0;
    boolean converged = false;
    for (; rounds < MAX_ROUNDS && !converged; rounds++) {
      double before = matches;
      matches = round(seen);
      converged = Math.abs(matches - before) <= CONVERGED * before;
    }
    return new Convergence(rounds, converged);
  }

  /**
   * What strangers agree in together, of the fields that may depend on each other: of the pairs
   * that are equal in both, those that are not expected to be matches, against chance. Told from
   * noise only where they are most of them.
   */
  private Dependence dependence() {
    double[][] corrections = new double[m.length][];
    for (int k = 0; k < m.length; k++) {
      corrections[k] = new double[k];
      for (int j = 0; j < k; j++) {
        double left = joint[k][j] - expectedJoint[k][j] / allPairs;
        double chance = best(u, k) * best(u, j) * present(k) * present(j);
        if (left > LEAST_STRANGERS * joint[k][j] && joint[k][j] * allPairs > LEAST_JOINT) {
          corrections[k][j] = Math.min(0, MatchModel.log2(chance / left));
        }
      }
    }
    return Dependence.of(corrections);
  }

  private static double best(double[][] shares, int k) {
    return shares[k][shares[k].length - 1];
  }

  /** The share of pairs in which both values are there. */
  private double present(int k) {
    return Arrays.stream(w[k]).sum();
  }

  /**
   * The same, but where hardly any match was found between clean sources, takes each other's single
   * best partners for matches instead; their model is kept only if it finds enough of them.
   */
  MatchModel train(ComparedPairs pairs, CodeRows rows, int blockLimit) {
    MatchModel model = train(pairs.counts(), blockLimit);
    CleanPartners partners = new CleanPartners(table, pairs, new Patterns(rows), w);
    double wanted = LEAST_FOUND * partners.most();
    if (partners.most() == 0 || sure(pairs.counts()) >= wanted) {
      return model;
    }
    startFrom(partners.patterns());
    return sure(pairs.counts()) < wanted ? model : model(blockLimit, new Convergence(0, true));
  }

  private MatchModel model(int blockLimit, Convergence convergence) {
    double[][] ordered = copy(u);
    for (int k = 0; k < m.length; k++) {
      MonotoneLevels.order(m[k], ordered[k]);
    }
    return new MatchModel(
        specs, frequencies(), prior, copy(m), ordered, dependence, blockLimit, convergence);
  }

  private static double[][] copy(double[][] table) {
    return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * The model if the open pairs were the matches, and the conflicting ones all that rivals them.
   */
  private void startFrom(PatternCounts partners) {
    double[][] expected = Patterns.perLevel(specs);
    double[][] rivals = Patterns.perLevel(specs);
    double matches = 0;
    for (int i = 0; i < partners.size(); i++) {
      matches += partners.open(i);
      add(expected, partners.pattern(i), (double) partners.open(i));
      add(rivals, partners.pattern(i), (double) partners.conflicting(i));
    }
    prior = Math.min(0.5, Math.max(matches, 0.5) / allPairs);
    updateM(expected);
    for (int k = 0; k < u.length; k++) {
      for (int level = Comparison.DIFFERENT + 1; level < u[k].length; level++) {
        double chance = Math.max(rivals[k][level], LEAST_CHANCE_OF_PARTNERS * expected[k][level]);
        u[k][level] = (chance + PSEUDO_COUNT * guessedU[k][level]) / allPairs;
      }
      u[k][Comparison.DIFFERENT] = Math.max(MIN_SHARE, w[k][Comparison.DIFFERENT]);
      normalize(u[k]);
    }
  }

  /** How many candidate pairs are matches for sure. */
  private double sure(PatternCounts seen) {
    double pairs = 0;
    for (int i = 0; i < seen.size(); i++) {
      pairs += posterior(seen.pattern(i)) >= SURE ? (double) seen.open(i) : 0;
    }
    return pairs;
  }

  private List<@Nullable Frequencies<?>> frequencies() {
    List<@Nullable Frequencies<?>> frequencies = new ArrayList<>();
    for (FieldComparison<?> spec : specs) {
      boolean used = spec.comparison().termFrequency();
      frequencies.add(used ? table.column(spec.field()).frequencies() : null);
    }
    return frequencies;
  }

  /**
   * What the candidate pairs alone add up to is the least that all pairs can have on a level: it
   * corrects the sample where it is too small to see a level at all.
   */
  private void raiseToSeen(PatternCounts seen) {
    double[][] tallied = Patterns.perLevel(specs);
    for (int i = 0; i < seen.size(); i++) {
      add(tallied, seen.pattern(i), (double) seen.open(i));
    }
    for (int k = 0; k < w.length; k++) {
      for (int level = Comparison.DIFFERENT + 1; level < w[k].length; level++) {
        double more = Math.max(0, tallied[k][level] / allPairs - w[k][level]);
        w[k][level] += more;
        w[k][Comparison.DIFFERENT] = Math.max(0, w[k][Comparison.DIFFERENT] - more);
      }
    }
  }

  /** One duplicate in four records; what evident matches share is not taken for chance. */
  private void start(PatternCounts seen) {
    double matches = 0;
    double[][] evident = Patterns.perLevel(specs);
    for (int i = 0; i < seen.size(); i++) {
      if (isEvident(seen.pattern(i))) {
        matches += seen.open(i);
        add(evident, seen.pattern(i), (double) seen.open(i));
      }
    }
    prior = Math.min(0.5, Math.max(matches, table.size() / 4.0) / allPairs);
    subtract(evident);
  }

  private boolean isEvident(long pattern) {
    int equal = 0;
    for (int k = 0; k < m.length; k++) {
      int level = Patterns.level(pattern, k);
      if (level == m[k].length - 1) {
        equal++;
      } else if (level != Comparison.MISSING) {
        return false;
      }
    }
    return equal >= EVIDENT_FIELDS;
  }

  private static void add(double[][] expected, long pattern, double pairs) {
    for (int k = 0; k < expected.length; k++) {
      expected[k][Patterns.level(pattern, k)] += pairs;
    }
  }

  /** One round of EM; returns the expected number of matches. */
  private double round(PatternCounts seen) {
    double[][] expected = Patterns.perLevel(specs);
    double matches = 0;
    Arrays.stream(expectedJoint).forEach(row -> Arrays.fill(row, 0));
    for (int i = 0; i < seen.size(); i++) {
      double share = seen.open(i) * posterior(seen.pattern(i));
      matches += share;
      add(expected, seen.pattern(i), share);
      addJoint(seen.pattern(i), share);
    }
    prior = Math.min(0.5, Math.max(matches, 0.5) / allPairs);
    updateM(expected);
    subtract(expected);
    return matches;
  }

  private void addJoint(long pattern, double pairs) {
    for (int k = 0; k < m.length; k++) {
      for (int j = 0; j < k && isBest(pattern, k); j++) {
        expectedJoint[k][j] += isBest(pattern, j) ? pairs : 0;
      }
    }
  }

  private boolean isBest(long pattern, int k) {
    return Patterns.level(pattern, k) == m[k].length - 1;
  }

  private double posterior(long pattern) {
    double odds = prior / (1 - prior);
    long agreeing = 0;
    for (int k = 0; k < m.length; k++) {
      int level = Patterns.level(pattern, k);
      if (level != Comparison.MISSING) {
        odds *= m[k][level] / u[k][level];
      }
      if (isBest(pattern, k)) {
        odds *= dependence.isTied(k, agreeing) ? Math.pow(2, dependence.bits(k, agreeing)) : 1;
        agreeing |= 1L << k;
      }
    }
    return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
  }

  private void updateM(double[][] expected) {
    for (int k = 0; k < m.length; k++) {
      double sum = PSEUDO_COUNT;
      for (int level = Comparison.DIFFERENT; level < m[k].length; level++) {
        sum += expected[k][level];
      }
      for (int level = Comparison.DIFFERENT; level < m[k].length; level++) {
        double count = expected[k][level] + PSEUDO_COUNT * guessedM[k][level];
        m[k][level] = Math.max(MIN_PROBABILITY, count / sum);
      }
    }
  }

  /** u is what the expected matches leave of w, smoothed, and at least a twentieth of w. */
  private void subtract(double[][] expected) {
    for (int k = 0; k < u.length; k++) {
      for (int level = Comparison.DIFFERENT; level < u[k].length; level++) {
        double left = Math.max(MIN_SHARE, w[k][level] - expected[k][level] / allPairs);
        u[k][level] = left + PSEUDO_COUNT * guessedU[k][level] / allPairs;
      }
      normalize(u[k]);
      double present = Arrays.stream(w[k]).sum();
      for (int level = Comparison.DIFFERENT; level < u[k].length && present > 0; level++) {
        u[k][level] = Math.max(w[k][level] / present * LEAST_CHANCE, u[k][level]);
      }
      normalize(u[k]);
    }
  }

  private static void normalize(double[] shares) {
    double sum = Arrays.stream(shares).sum();
    for (int level = Comparison.DIFFERENT; level < shares.length; level++) {
      shares[level] = Math.max(MIN_PROBABILITY, shares[level] / sum);
    }
  }
}
