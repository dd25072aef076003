package io.urbangov.resolve;

import io.urbangov.RecordId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/*
 * Posteriors of Fellegi and Sunter take fields for independent, and are too sure of themselves. What
 * else is known without labels is what became of each pair when all records were weighed together:
 *
 * - A pair whose entities cannot be one (a clean source, a distinct field, a ruling) is no match.
 * - A pair of which a record has others in its entity was judged by those as well. The share of
 *   such pairs that ended together, by weight, runs below the share of matches by nearly the same
 *   log odds everywhere, because clusters form at the link weight and not at even odds. UNDONE of
 *   the link weight undoes it: less, and recall is promised that is not there where records are
 *   full of errors; more, and recall that is there is not promised. "resolve-accuracy" prints what
 *   is expected beside what is true.
 *
 * Where few pairs were judged like that, the model's posterior stands in, as CURVE_PAIRS pairs.
 * Labels then move the shares of the weights they are about (LabelBins).
 */
/** Estimates the {@link ExpectedQuality} of a resolution in one pass over its candidate pairs. */
final class Expectation {

  private static final double BINS_A_BIT = 2;
  private static final int LOWEST_BIT = -15;
  private static final int HIGHEST_BIT = 45;
  private static final int BINS = (int) ((HIGHEST_BIT - LOWEST_BIT) * BINS_A_BIT);
  private static final int CELLS = BINS * RuleHits.MOST;

  /** This part of the link weight is what the log odds of having ended together lack. */
  private static final double UNDONE = 0.4;

  /** So many judged pairs count as much as the model's posterior. */
  private static final double CURVE_PAIRS = 20;

  /** Labels are pooled over so many bits of weight, in groups that start at the link weight. */
  private static final double GROUP_BITS = 4;

  private static final int GROUPS = 6;
  private static final int GROUPS_BELOW_LINK = 3;

  private final Evidence evidence;
  private final Clusters clusters;
  private final Constraints constraints;
  private final Scorer scorer;
  private final RuleHits hits;
  private final Links links;
  private final int[] names;
  private final int[] sizes;

  /** All by cell: a bin of weights, and how many rules found the pair. */
  private final long[] pairs = new long[CELLS];

  private final long[] excluded = new long[CELLS];
  private final long[] judged = new long[CELLS];
  private final long[] together = new long[CELLS];
  private final double[] posterior = new double[CELLS];

  Expectation(Evidence evidence, Clusters clusters, Links links) {
    this.evidence = evidence;
    this.clusters = clusters;
    this.links = links;
    this.names = new int[evidence.table().size()];
    this.sizes = new int[clusters.size()];
    for (int number = 0; number < sizes.length; number++) {
      int[] rows = clusters.rows(number);
      sizes[number] = rows.length;
      Arrays.stream(rows).forEach(row -> names[row] = rows[0]);
    }
    MatchModel model = evidence.waterfall().model();
    CodeRows rows = new CodeRows(model.comparisons(), evidence.distinct(), evidence.table());
    this.scorer = new Scorer(new Scorer.Weights(rows, model));
    this.constraints = joined();
    this.hits = new RuleHits(evidence.blocks());
  }

  /** The constraints as they are once all entities stand. */
  private Constraints joined() {
    RecordTable table = evidence.table();
    Rulings rulings = Rulings.of(evidence.rulings(), table);
    Constraints all =
        new Constraints(table::cleanSource, evidence.distinct()::codes, rulings::apartFrom);
    for (int row = 0; row < names.length; row++) {
      if (names[row] != row) {
        all.merged(names[row], row);
      }
    }
    return all;
  }

  ExpectedQuality estimate(Labels labels) {
    Blocks blocks = evidence.blocks();
    blocks.chunks().forEach(chunk -> blocks.forEachPair(chunk, (a, b, place) -> count(a, b)));
    double[] rates = rates();
    ascend(rates);
    LabelBins answers = new LabelBins(GROUPS);
    for (LabelledPair pair : labels.list()) {
      count(pair, answers);
    }
    double[] variance = correct(rates, answers);
    return table(rates, variance, answers.count());
  }

  private void count(int a, int b) {
    double weight = scorer.weight(a, b);
    int bin = cell(a, b, weight);
    pairs[bin]++;
    boolean one = clusters.together(a, b);
    if (!one && !constraints.allows(names[a], names[b])) {
      excluded[bin]++;
      return;
    }
    posterior[bin] += MatchModel.probability(weight);
    int others = sizes[clusters.of(a)] + (one ? 0 : sizes[clusters.of(b)]);
    if (others > 2) {
      judged[bin]++;
      together[bin] += one ? 1 : 0;
    }
  }

  private int group(int bin) {
    double middle = LOWEST_BIT + (bin + 0.5) / BINS_A_BIT;
    int group = (int) Math.floor((middle - evidence.linkWeight()) / GROUP_BITS);
    return Math.max(0, Math.min(GROUPS - 1, group + GROUPS_BELOW_LINK));
  }

  /** Moves the shares to where the labels are; returns the variance of each group's share. */
  private double[] correct(double[] rates, LabelBins answers) {
    double[] expected = new double[GROUPS];
    double[] all = new double[GROUPS];
    for (int cell = 0; cell < CELLS; cell++) {
      expected[group(cell % BINS)] += pairs[cell] * rates[cell];
      all[group(cell % BINS)] += pairs[cell];
    }
    double[] variance = new double[GROUPS];
    for (int group = 0; group < GROUPS; group++) {
      double share = all[group] == 0 ? 0 : expected[group] / all[group];
      variance[group] = answers.variance(group, share);
      for (int cell = 0; cell < CELLS; cell++) {
        if (group(cell % BINS) == group) {
          rates[cell] = answers.moved(group, share, rates[cell]);
        }
      }
    }
    return variance;
  }

  /** The cells of one number of rules lie together, ascending by weight. */
  private int cell(int a, int b, double weight) {
    return (hits.of(a, b) - 1) * BINS + bin(weight);
  }

  /** Among pairs that as many rules found, more weight is no less likely a match. */
  private void ascend(double[] rates) {
    for (int from = 0; from < CELLS; from += BINS) {
      double[] values = Arrays.copyOfRange(rates, from, from + BINS);
      Isotonic.fit(values, Arrays.copyOfRange(pairs, from, from + BINS));
      System.arraycopy(values, 0, rates, from, BINS);
    }
  }

  private static int bin(double weight) {
    int bin = (int) Math.floor((weight - LOWEST_BIT) * BINS_A_BIT);
    return Math.max(0, Math.min(BINS - 1, bin));
  }

  private void count(LabelledPair pair, LabelBins answers) {
    RecordTable table = evidence.table();
    RecordId a = pair.a();
    RecordId b = pair.b();
    if (pair.label() != Label.UNSURE
        && table.holds(a)
        && table.holds(b)
        && evidence.blocks().owner(table.row(a), table.row(b)) >= 0) {
      int rowA = table.row(a);
      int rowB = table.row(b);
      answers.add(group(bin(scorer.weight(rowA, rowB))), pair.label() == Label.SAME);
    }
  }

  /** The expected share of matches in each cell. */
  private double[] rates() {
    double shift = evidence.linkWeight() * UNDONE;
    double[] rates = new double[CELLS];
    for (int bin = 0; bin < CELLS; bin++) {
      long open = pairs[bin] - excluded[bin];
      if (open > 0) {
        double model = shifted(posterior[bin] / (double) open, -shift);
        double share = (together[bin] + CURVE_PAIRS * model) / (judged[bin] + CURVE_PAIRS);
        rates[bin] = shifted(share, shift) * open / pairs[bin];
      }
    }
    return rates;
  }

  /** A probability after its log odds moved by so many bits. */
  private static double shifted(double probability, double bits) {
    double odds = probability / Math.max(1e-12, 1 - probability) * Math.pow(2, bits);
    return odds / (1 + odds);
  }

  private ExpectedQuality table(double[] rates, double[] variance, int labels) {
    double[] byHits = new double[RuleHits.MOST];
    double[] correctByBin = new double[BINS];
    long[] pairsByBin = new long[BINS];
    long[] openByBin = new long[BINS];
    for (int cell = 0; cell < CELLS; cell++) {
      int bin = cell % BINS;
      byHits[cell / BINS] += pairs[cell] * rates[cell];
      correctByBin[bin] += pairs[cell] * rates[cell];
      pairsByBin[bin] += pairs[cell];
      openByBin[bin] += pairs[cell] - excluded[cell];
    }
    double inside = Arrays.stream(byHits).sum();
    double missed = hits.missed(byHits[0], byHits[1]);
    double[] entities =
        entities(bin -> Math.min(1, correctByBin[bin] / Math.max(1, openByBin[bin])));
    double matches = Math.max(inside + missed, entities[0]);
    List<ExpectedQuality.Row> rows = new ArrayList<>();
    long count = 0;
    double correct = 0;
    double[] countByGroup = new double[GROUPS];
    for (int bin = BINS - 1; bin >= 0; bin--) {
      count += pairsByBin[bin];
      correct += correctByBin[bin];
      countByGroup[group(bin)] += pairsByBin[bin];
      if (pairsByBin[bin] > 0) {
        rows.add(row(bin, count, correct, deviation(countByGroup, variance), matches, labels));
      }
    }
    if (rows.isEmpty()) {
      rows.add(new ExpectedQuality.Row(0.5, 0, 1, 1, 1, matches == 0 ? 1 : 0));
    }
    double ceiling = matches == 0 ? 1 : inside / matches;
    return new ExpectedQuality(
        rows,
        entities[1] == 0 ? 1 : entities[0] / entities[1],
        matches == 0 ? 1 : entities[0] / matches,
        matches,
        ceiling,
        labels);
  }

  private static double deviation(double[] counts, double[] variances) {
    double sum = 0;
    for (int group = 0; group < counts.length; group++) {
      sum += counts[group] * counts[group] * variances[group];
    }
    return Math.sqrt(sum);
  }

  /** How many pairs inside entities are expected to be right, and how many there are. */
  private double[] entities(IntToDoubleFunction rateOfBin) {
    ChainedPairs chained =
        new ChainedPairs(links, link -> rateOfBin.applyAsDouble(bin(links.edges().weight(link))));
    double right = 0;
    double all = 0;
    for (int number = 0; number < sizes.length; number++) {
      if (sizes[number] > 1) {
        right += chained.of(clusters.rows(number));
        all += sizes[number] * (sizes[number] - 1.0) / 2;
      }
    }
    return new double[] {right, all};
  }

  private static ExpectedQuality.Row row(
      int bin, long count, double correct, double deviation, double matches, int labels) {
    double precision = Math.min(1, correct / count);
    double wrong = 1 - precision;
    double half = 1.96 * deviation / count;
    double low = labels > 0 ? precision - half : 1 - 2 * wrong;
    double high = labels > 0 ? precision + half : 1 - wrong / 2;
    double recall = matches == 0 ? 1 : correct / matches;
    double threshold = MatchModel.probability(LOWEST_BIT + bin / BINS_A_BIT);
    return new ExpectedQuality.Row(
        threshold, count, precision, Math.max(0, low), Math.min(1, high), Math.min(1, recall));
  }
}
