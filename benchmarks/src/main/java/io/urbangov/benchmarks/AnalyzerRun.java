package io.urbangov.benchmarks;

import io.urbangov.benchmarks.WordScore.Span;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.analysis.Segmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How well and how fast text is cut into words, with Lucene's smartcn beside it. */
final class AnalyzerRun implements Measurement {

  private static final int ROUNDS = 7;
  private static final double MIB = 1024 * 1024;

  @Override
  public String usage() {
    return "[data=DIR] [pku=GOLD] [msr=GOLD] [runs=" + ROUNDS + "]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "pku", "msr"));
    Path pku = gold(arguments, "pku");
    Path msr = gold(arguments, "msr");
    int rounds = arguments.number("runs", ROUNDS);
    long start = System.nanoTime();
    double empty = usedMib();
    long loading = System.nanoTime();
    long loadingCpu = ThreadClock.nanos();
    Segmenter segmenter = Segmenter.of(Lexicon.empty());
    int warm = segmenter.cut("自来水浑浊").size();
    double loaded = (System.nanoTime() - loading) / 1e6;
    double loadedCpu = (ThreadClock.nanos() - loadingCpu) / 1e6;
    double heap = usedMib() - empty;
    Function<String, List<Span>> ours = text -> spans(segmenter, text);
    WordScore onPku = WordScore.of(pku, ours);
    WordScore onMsr = WordScore.of(msr, ours);
    try (Analyzer smartcn = new Smartcn();
        Analyzer words = ComplaintAnalyzer.words(Lexicon.empty());
        Analyzer grams = ComplaintAnalyzer.grams(Lexicon.empty())) {
      Map<String, ToIntFunction<String>> racers = new LinkedHashMap<>();
      racers.put("segmenter", text -> segmenter.cut(text).size());
      racers.put("smartcn", text -> count(smartcn, text));
      racers.put("words", text -> count(words, text));
      racers.put("grams", text -> count(grams, text));
      Map<String, Double> speeds = speeds(texts(pku, msr), racers, rounds);
      double speed = speeds.getOrDefault("segmenter", 0.0);
      double peer = speeds.getOrDefault("smartcn", 0.0);
      result
          .put("records", onPku.words() + onMsr.words())
          .put("pku_f1", onPku.f1())
          .put("msr_f1", onMsr.f1())
          .put("pku", parts(onPku))
          .put("msr", parts(onMsr))
          .put("chars_per_second", speed)
          .put("ratio_to_smartcn", speed / peer)
          .put("load_ms", loaded)
          .put("load_cpu_ms", loadedCpu)
          .put("heap_mib", warm > 0 ? heap : 0)
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("analyzer_words", Map.of("chars_per_second", speeds.getOrDefault("words", 0.0)))
          .put("analyzer_grams", Map.of("chars_per_second", speeds.getOrDefault("grams", 0.0)))
          .put("peers", Map.of("smartcn", smartcn(smartcn, pku, msr, peer)))
          .put(
              "config",
              "word F1 of spans, marks are words; rates over both files, median of "
                  + rounds
                  + " interleaved rounds; load is the first cut of a cold JVM; heap is what the"
                  + " loaded segmenter keeps");
    }
  }

  private static Map<String, Object> smartcn(Analyzer smartcn, Path pku, Path msr, double speed) {
    Function<String, List<Span>> cut = text -> spans(smartcn, text);
    return Map.of(
        "pku_f1", WordScore.of(pku, cut).f1(),
        "msr_f1", WordScore.of(msr, cut).f1(),
        "chars_per_second", speed);
  }

  private static Map<String, Object> parts(WordScore score) {
    return Map.of("precision", score.precision(), "recall", score.recall());
  }

  private static Path gold(Arguments arguments, String key) {
    return arguments.has(key)
        ? Arguments.existing(Path.of(arguments.require(key)))
        : arguments.data("segmentation/" + key + "_test_gold.utf8");
  }

  private static List<String> texts(Path... golds) {
    List<String> texts = new ArrayList<>();
    try {
      for (Path gold : golds) {
        Files.readAllLines(gold).forEach(line -> texts.add(line.replaceAll("\\s+", "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Median characters per second of this thread's CPU time, all in turn in each round. */
  private static Map<String, Double> speeds(
      List<String> texts, Map<String, ToIntFunction<String>> racers, int rounds) {
    long characters = texts.stream().mapToLong(String::length).sum();
    Map<String, double[]> rates = new LinkedHashMap<>();
    for (int round = -2; round < rounds; round++) {
      for (Map.Entry<String, ToIntFunction<String>> racer : racers.entrySet()) {
        long start = ThreadClock.nanos();
        long tokens = texts.stream().mapToLong(racer.getValue()::applyAsInt).sum();
        double rate = tokens == 0 ? 0 : characters / ((ThreadClock.nanos() - start) / 1e9);
        if (round >= 0) {
          rates.computeIfAbsent(racer.getKey(), name -> new double[rounds])[round] = rate;
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rates.forEach(
        (name, all) -> {
          Arrays.sort(all);
          medians.put(name, all[rounds / 2]);
        });
    return medians;
  }

  private static List<Span> spans(Segmenter segmenter, String text) {
    return segmenter.cut(text).stream().map(one -> new Span(one.start(), one.end())).toList();
  }

  private static List<Span> spans(Analyzer analyzer, String text) {
    List<Span> spans = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        spans.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spans;
  }

  private static int count(Analyzer analyzer, String text) {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static double usedMib() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
  }

  /** Smartcn's tokenizer alone: its analyzer drops marks and stems English. */
  private static final class Smartcn extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      return new TokenStreamComponents(new HMMChineseTokenizer());
    }
  }
}
