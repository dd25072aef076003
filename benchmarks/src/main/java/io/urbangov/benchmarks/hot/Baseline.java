package io.urbangov.benchmarks.hot;

import java.util.List;
import java.util.Locale;

/** Ways to score hot words that others use. */
public enum Baseline {
  /** How many messages of the window have the word. */
  RAW_FREQUENCY,
  /** The same times the logarithm of the word's rarity before the window. */
  TF_IDF,
  /** Elasticsearch's default: absolute times relative change of share. */
  JLH,
  /** Pearson's statistic of word by window, where the word rises. */
  CHI_SQUARE,
  /** Dunning's (1993) G of word by window, where the word rises. */
  LOG_LIKELIHOOD,
  /** The weight of the burst that the window ends in, by weeks: Kleinberg (2002), two states. */
  WEEKLY_KLEINBERG;

  private static final double BURST_RATE = 2;

  double score(Counts c) {
    return switch (this) {
      case RAW_FREQUENCY -> c.seen();
      case TF_IDF -> c.seen() * Math.log((c.past() + 1.0) / (c.usual() + 0.5));
      case JLH ->
          c.isRising() ? (c.seenShare() - c.usualShare()) * c.seenShare() / c.usualShare() : 0;
      case CHI_SQUARE -> chiSquare(c);
      case LOG_LIKELIHOOD -> logLikelihood(c);
      case WEEKLY_KLEINBERG -> kleinberg(c);
    };
  }

  /** Its name in results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static double[][] table(Counts c) {
    return new double[][] {
      {c.seen(), c.window() - (double) c.seen()}, {c.usual(), c.past() - (double) c.usual()}
    };
  }

  private static double chiSquare(Counts c) {
    return c.isRising() ? sum(table(c), (seen, mean) -> (seen - mean) * (seen - mean) / mean) : 0;
  }

  private static double logLikelihood(Counts c) {
    return c.isRising()
        ? 2 * sum(table(c), (seen, mean) -> seen == 0 ? 0 : seen * Math.log(seen / mean))
        : 0;
  }

  private interface Cell {
    double of(double seen, double mean);
  }

  private static double sum(double[][] table, Cell cell) {
    double all = table[0][0] + table[0][1] + table[1][0] + table[1][1];
    double sum = 0;
    for (double[] row : table) {
      for (int column : List.of(0, 1)) {
        double mean = (row[0] + row[1]) * (table[0][column] + table[1][column]) / all;
        sum += mean == 0 ? 0 : cell.of(row[column], mean);
      }
    }
    return sum;
  }

  /** Binomial costs; the burst state has twice the usual rate; γ = 1. */
  private static double kleinberg(Counts c) {
    int n = c.weeks().length;
    double words = 0;
    double all = 0;
    for (int week = 0; week < n; week++) {
      words += c.weeks()[week];
      all += c.allWeeks()[week];
    }
    double calm = words / all;
    double burst = Math.min(0.9999, BURST_RATE * calm);
    double enter = Math.log(n);
    double inCalm = 0;
    double inBurst = enter;
    double weight = 0;
    for (int week = 0; week < n; week++) {
      int seen = c.weeks()[week];
      int others = c.allWeeks()[week] - seen;
      double gain =
          seen * Math.log(burst / calm) + others * (Math.log1p(-burst) - Math.log1p(-calm));
      double enterCost = inCalm + enter;
      weight = enterCost < inBurst ? gain : weight + gain;
      double nextBurst = Math.min(enterCost, inBurst) - gain;
      inCalm = Math.min(inCalm, inBurst);
      inBurst = nextBurst;
    }
    return inBurst < inCalm + enter ? weight : 0;
  }
}
