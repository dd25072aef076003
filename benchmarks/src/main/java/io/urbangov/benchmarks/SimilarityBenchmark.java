package io.urbangov.benchmarks;

import io.urbangov.resolve.DamerauLevenshtein;
import io.urbangov.resolve.JaroWinkler;
import io.urbangov.resolve.QGrams;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds to compare two texts, the mean over {@link PairTexts}; beside ours, the same measures
 * of commons-text and of java-string-similarity. commons-text has no swaps: its Levenshtein is the
 * cheaper distance.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimilarityBenchmark {

  private static final int PAIRS = 1_024;

  /** What is compared: a name of {@link PairTexts}. */
  @Param({"SURNAME", "DATE", "STREET", "CHINESE_NAME", "CHINESE_ADDRESS"})
  public String text = "SURNAME";

  private String[] pairs = {};

  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final QGrams bigrams = QGrams.of(2);
  private final JaroWinklerSimilarity commonsJaroWinkler = new JaroWinklerSimilarity();
  private final LevenshteinDistance commonsLevenshtein = LevenshteinDistance.getDefaultInstance();
  private final info.debatty.java.stringsimilarity.JaroWinkler jssJaroWinkler =
      new info.debatty.java.stringsimilarity.JaroWinkler();
  private final info.debatty.java.stringsimilarity.OptimalStringAlignment jssAlignment =
      new info.debatty.java.stringsimilarity.OptimalStringAlignment();
  private final info.debatty.java.stringsimilarity.Jaccard jssJaccard =
      new info.debatty.java.stringsimilarity.Jaccard(2);

  /** Draws the pairs. */
  @Setup
  public void draw() {
    pairs = PairTexts.valueOf(text).pairs();
  }

  private double sum(ToDoubleBiFunction<String, String> measure) {
    double sum = 0;
    for (int i = 0; i < 2 * PAIRS; i += 2) {
      sum += measure.applyAsDouble(pairs[i], pairs[i + 1]);
    }
    return sum;
  }

  /** Jaro–Winkler similarity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double jaroWinkler() {
    return sum(jaroWinkler::of);
  }

  /** Jaro–Winkler similarity of commons-text. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double jaroWinklerCommons() {
    return sum(commonsJaroWinkler::apply);
  }

  /** Jaro–Winkler similarity of java-string-similarity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double jaroWinklerJss() {
    return sum(jssJaroWinkler::similarity);
  }

  /** Damerau–Levenshtein distance. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double damerauLevenshtein() {
    return sum(DamerauLevenshtein::distance);
  }

  /** Whether the Damerau–Levenshtein distance is at most two, as comparisons ask. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double damerauLevenshteinWithin2() {
    return sum((a, b) -> DamerauLevenshtein.isWithin(a, b, 2) ? 1 : 0);
  }

  /** Levenshtein distance of commons-text. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double levenshteinCommons() {
    return sum(commonsLevenshtein::apply);
  }

  /** Damerau–Levenshtein distance of java-string-similarity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double damerauLevenshteinJss() {
    return sum(jssAlignment::distance);
  }

  /** Jaccard similarity of bigrams. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double bigrams() {
    return sum(bigrams::of);
  }

  /** Jaccard similarity of bigrams of java-string-similarity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public double bigramsJss() {
    return sum(jssJaccard::similarity);
  }
}
