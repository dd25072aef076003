package io.urbangov.benchmarks;

import io.urbangov.geo.address.AddressNormalizer;
import io.urbangov.geo.address.AddressSimilarity;
import io.urbangov.geo.address.Gazetteer;
import io.urbangov.geo.address.LabelledAddresses;
import io.urbangov.resolve.JaroWinkler;
import io.urbangov.resolve.QGrams;
import io.urbangov.resolve.Similarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How well the similarity of addresses tells pairs of one place from others, beside baselines. */
final class AddressMatch implements Measurement {

  private static final int FOLDS = 5;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Override
  public String usage() {
    return "[data=DIR] [pairs=FILE]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "pairs"));
    List<LabelledAddresses> pairs = read(arguments);
    try (HeapPeak heap = new HeapPeak()) {
      AddressNormalizer normalizer =
          AddressNormalizer.of(Gazetteer.of(ChinaUnits.units(arguments)));
      long start = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      double plain = auc(pairs, scores(pairs, AddressSimilarity.of(normalizer)));
      double rate = pairs.size() / ((threads.getCurrentThreadCpuTime() - cpu) / 1e9);
      double own = auc(pairs, crossValidated(pairs, normalizer));
      result
          .put("records", pairs.size())
          .put("auc", own)
          .put("auc_default_weights", plain)
          .put("peers", peers(pairs))
          .put("pairs_per_second", rate)
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "auc: weights of 5 folds by query, each scored by weights of the other four, all"
                  + " scores in one ranking, label > 0 against 0, ties half; default weights are"
                  + " set by hand; parser: rules and China's units");
    }
  }

  private static List<LabelledAddresses> read(Arguments arguments) {
    Path file =
        arguments.has("pairs")
            ? Arguments.existing(Path.of(arguments.require("pairs")))
            : arguments.data("address/pairs-train.tsv");
    List<LabelledAddresses> pairs = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 3 && fields[2].matches("[0-9]+")) {
          pairs.add(new LabelledAddresses(fields[0], fields[1], !fields[2].equals("0")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    if (pairs.isEmpty()) {
      throw new WrongUse("no pairs in " + file);
    }
    return pairs;
  }

  private static double[] crossValidated(
      List<LabelledAddresses> pairs, AddressNormalizer normalizer) {
    double[] scores = new double[pairs.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      AddressSimilarity similarity =
          AddressSimilarity.train(
              normalizer, pairs.stream().filter(pair -> fold(pair) != held).toList());
      for (int i = 0; i < scores.length; i++) {
        if (fold(pairs.get(i)) == held) {
          scores[i] = similarity.of(pairs.get(i).a(), pairs.get(i).b());
        }
      }
    }
    return scores;
  }

  private static int fold(LabelledAddresses pair) {
    return Math.floorMod(pair.a().hashCode(), FOLDS);
  }

  private static double[] scores(List<LabelledAddresses> pairs, Similarity<String> similarity) {
    return pairs.stream().mapToDouble(pair -> similarity.of(pair.a(), pair.b())).toArray();
  }

  private static Map<String, Object> peers(List<LabelledAddresses> pairs) {
    Map<String, Similarity<String>> all = new LinkedHashMap<>();
    all.put("jaro_winkler", new JaroWinkler());
    all.put("levenshtein", AddressMatch::levenshtein);
    all.put("bigram_jaccard", QGrams.of(2));
    all.put("trigram_jaccard", QGrams.of(3));
    Map<String, Object> figures = new LinkedHashMap<>();
    all.forEach((name, similarity) -> figures.put(name, auc(pairs, scores(pairs, similarity))));
    return figures;
  }

  private static double levenshtein(String a, String b) {
    int longer = Math.max(1, Math.max(a.length(), b.length()));
    return 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longer;
  }

  private static double auc(List<LabelledAddresses> pairs, double[] scores) {
    double[] same = new double[scores.length];
    double[] other = new double[scores.length];
    int sames = 0;
    int others = 0;
    for (int i = 0; i < scores.length; i++) {
      if (pairs.get(i).same()) {
        same[sames++] = scores[i];
      } else {
        other[others++] = scores[i];
      }
    }
    same = Arrays.copyOf(same, sames);
    other = Arrays.copyOf(other, others);
    Arrays.sort(same);
    Arrays.sort(other);
    return Ranking.auc(same, other);
  }
}
