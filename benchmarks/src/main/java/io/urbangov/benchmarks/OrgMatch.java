package io.urbangov.benchmarks;

import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.name.NameWeights;
import io.urbangov.nlp.name.OrganizationNames;
import io.urbangov.nlp.name.RegionNames;
import io.urbangov.resolve.JaroWinkler;
import io.urbangov.resolve.QGrams;
import io.urbangov.resolve.Similarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often the short name of a company finds its full name among all, beside baselines. */
final class OrgMatch implements Measurement {

  @Override
  public String usage() {
    return "[data=DIR]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers"));
    List<String> full = new ArrayList<>();
    List<String> brief = new ArrayList<>();
    read(arguments, full, brief);
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      OrganizationNames names = OrganizationNames.of(RegionNames.standard(), NameWeights.of(full));
      Ranking own = Ranking.of(brief, full, names);
      double seconds = (System.nanoTime() - start) / 1e9;
      result
          .put("records", full.size())
          .put("top1", own.top1())
          .put("auc", own.auc())
          .put("baselines", baselines(brief, full))
          .put("comparisons_per_second", (double) full.size() * brief.size() / seconds)
          .put("seconds", seconds)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "weights from the full names, which are the candidates; top1: the own full name alone"
                  + " scores highest; auc: all matching against all other pairs, ties half");
    }
  }

  private static void read(Arguments arguments, List<String> full, List<String> brief) {
    Csv.of(arguments.data("org/listed-companies.csv"))
        .rows(List.of("full_name", "short_name"), row -> add(row, full, brief), rejection -> {});
    if (full.isEmpty()) {
      throw new WrongUse("no rows in org/listed-companies.csv");
    }
  }

  private static void add(Row row, List<String> full, List<String> brief) {
    String name = row.get("full_name");
    String other = row.get("short_name");
    if (name != null && other != null) {
      full.add(name);
      brief.add(other);
    }
  }

  private static Map<String, Object> baselines(List<String> brief, List<String> full) {
    List<String> shorts = brief.stream().map(RawText::letters).toList();
    List<String> longs = full.stream().map(RawText::letters).toList();
    Map<String, Similarity<String>> all = new LinkedHashMap<>();
    all.put("jaro_winkler", new JaroWinkler());
    all.put("bigram_jaccard", QGrams.of(2));
    all.put("idf_containment", new GramContainment(longs));
    Map<String, Object> figures = new LinkedHashMap<>();
    all.forEach(
        (name, similarity) -> {
          Ranking ranking = Ranking.of(shorts, longs, similarity);
          figures.put(name, Map.of("top1", ranking.top1(), "auc", ranking.auc()));
        });
    return figures;
  }
}
