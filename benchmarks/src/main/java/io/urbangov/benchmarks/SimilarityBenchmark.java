package io.urbangov.benchmarks;

import io.urbangov.resolve.DamerauLevenshtein;
import io.urbangov.resolve.JaroWinkler;
import io.urbangov.resolve.QGrams;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/** Nanoseconds to compare two texts, the mean over all pairs of eight invented values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimilarityBenchmark {

  private static final int PAIRS = 64;

  /** What is compared. */
  public enum Text {
    /** Latin surnames of 4 to 8 letters. */
    SURNAME("mccarthy macarthy johnson johnston thompson tomson webb clarke"),
    /** Chinese names of 2 to 4 characters. */
    CHINESE_NAME("张伟 张玮 欧阳小明 欧阳晓明 李娜 李丽娜 王建国 王建军"),
    /** Chinese addresses of 10 to 17 characters. */
    CHINESE_ADDRESS(
        "霁泽大道12号碧水府3幢2单元501室 霁泽大道12号碧水府3幢2单元502室 霁泽大道12号碧水府3幢"
            + " 摇光路2号牡丹府4幢1单元201室 摇光路2号牡丹府4幢 惊蛰路4号蓝天苑2幢3单元301室"
            + " 惊蛰路14号蓝天苑2幢3单元301室 琴台路1号清泉府1幢");

    private final String values;

    Text(String values) {
      this.values = values;
    }
  }

  /** What is compared. */
  @Param public Text text = Text.SURNAME;

  private String[] values = {};

  /** Splits the values. */
  @Setup
  public void split() {
    values = text.values.split(" ", -1);
  }

  private final JaroWinkler jaroWinkler = new JaroWinkler();
  private final QGrams bigrams = QGrams.of(2);

  /** Jaro–Winkler similarity. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void jaroWinkler(Blackhole hole) {
    for (String a : values) {
      for (String b : values) {
        hole.consume(jaroWinkler.of(a, b));
      }
    }
  }

  /** Bit-parallel Damerau–Levenshtein distance. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void damerauLevenshtein(Blackhole hole) {
    for (String a : values) {
      for (String b : values) {
        hole.consume(DamerauLevenshtein.distance(a, b));
      }
    }
  }

  /** Jaccard similarity of bigrams. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void bigrams(Blackhole hole) {
    for (String a : values) {
      for (String b : values) {
        hole.consume(bigrams.of(a, b));
      }
    }
  }
}
