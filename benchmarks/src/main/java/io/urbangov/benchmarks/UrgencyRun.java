package io.urbangov.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.urbangov.benchmarks.hot.CityMessages;
import io.urbangov.nlp.classify.UrgencyDetector;
import io.urbangov.nlp.classify.UrgencyRules;
import io.urbangov.nlp.classify.UrgentExample;
import io.urbangov.nlp.hotterm.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many urgent sentences are found, and how many that are not urgent are taken for it. */
final class UrgencyRun implements Measurement {

  private static final int FOLDS = 10;
  private static final List<String> PARTS = List.of("B", "D", "E1", "E2", "G", "H");
  private static final String REAL = "complaints/messages.csv";
  private static final String UNSEEN = "urgent-unseen.tsv";
  private static final String SENTENCES = "urgent-sentences.tsv";

  private record Case(String half, String kind, UrgentExample example) {}

  /** Counts of one run. */
  private static final class Counts {
    private int found;
    private int right;
    private int urgent;
    private final Map<String, int[]> kinds = new TreeMap<>();

    void add(Case it, boolean said) {
      int[] kind = kinds.computeIfAbsent(it.kind(), name -> new int[2]);
      kind[0] += said == it.example().urgent() ? 1 : 0;
      kind[1]++;
      found += said ? 1 : 0;
      urgent += it.example().urgent() ? 1 : 0;
      right += said && it.example().urgent() ? 1 : 0;
    }

    Map<String, Object> figures() {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("precision", (double) right / found);
      figures.put("recall", (double) right / urgent);
      figures.put("sentences", kinds.values().stream().mapToInt(it -> it[1]).sum());
      return figures;
    }

    Map<String, Object> byKind() {
      Map<String, Object> figures = new TreeMap<>();
      kinds.forEach((name, it) -> figures.put(name, (double) it[0] / it[1]));
      return figures;
    }
  }

  @Override
  public String usage() {
    return "[seed=] [errors=none|A|B|C|D|E1|G|H] [data=../shared/data]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "errors"));
    List<Case> all = cases(UrgencyDetector.class, SENTENCES);
    List<Case> unseen = cases(UrgencyRun.class, UNSEEN);
    UrgencyDetector rules = UrgencyDetector.of(UrgencyRules.standard());
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      Counts crossed = crossValidated(all, rules, arguments.number("seed", 1));
      UrgencyDetector half = rules.trained(examples(part(all, "A")));
      UrgencyDetector whole = rules.trained(examples(all));
      Map<String, Object> first = crossed.figures();
      result
          .put("records", all.size())
          .put("precision", first.getOrDefault("precision", 0))
          .put("recall", first.getOrDefault("recall", 0))
          .put("right_by_kind", crossed.byKind())
          .put("trained_on_a_tested_on_b", count(part(all, "B"), urgent(half)).figures());
      for (String name : PARTS) {
        UrgencyDetector others = rules.trained(examples(without(all, name)));
        String key = name.toLowerCase(Locale.ROOT);
        result
            .put("rules_on_" + key, count(part(all, name), urgent(rules)).figures())
            .put(
                "trained_on_others_tested_on_" + key,
                count(part(all, name), urgent(others)).figures());
      }
      result
          .put("unseen", count(unseen, urgent(whole)).figures())
          .put("rules_on_unseen", count(unseen, urgent(rules)).figures())
          .put("ms_per_sentence", milliseconds(all, whole))
          .put("flagged_real", flagged(arguments, rules, whole))
          .put("seconds", (System.nanoTime() - start) / 1e9)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "ten folds; rules and a trained score; all parts were looked at while rules and classes"
                  + " of words were written, but E2 never, and of B only the harmless ones; their"
                  + " totals were watched; unseen: by the writer of E1 and E2, looked at by nobody who wrote rules;"
                  + " E1 and E2 are by another writer, and tested without both");
      print(all, arguments.get("errors", "none"), rules);
    }
  }

  /** The parts but the one, and but the other half of its writer. */
  private static List<Case> without(List<Case> all, String name) {
    return all.stream().filter(it -> it.half().charAt(0) != name.charAt(0)).toList();
  }

  /** Shares of real messages that are taken for urgent; nothing without the file. */
  private static Map<String, Object> flagged(
      Arguments arguments, UrgencyDetector rules, UrgencyDetector whole) {
    Map<String, Object> shares = new LinkedHashMap<>();
    Path file = Path.of(arguments.get("data", "../shared/data")).resolve(REAL);
    if (Files.isReadable(file)) {
      List<Message> messages = CityMessages.read(file);
      shares.put("messages", messages.size());
      shares.put("rules", share(messages, rules));
      shares.put("standard", share(messages, whole));
      shares.put("standard_with_share_0.05", share(messages, whole.withShare(0.05)));
    }
    return shares;
  }

  private static double share(List<Message> messages, UrgencyDetector detector) {
    Predicate<String> urgent = urgent(detector);
    return (double) messages.stream().filter(it -> urgent.test(it.text())).count()
        / messages.size();
  }

  private static List<Case> part(List<Case> all, String name) {
    return all.stream().filter(it -> it.half().equals(name)).toList();
  }

  private static Counts crossValidated(List<Case> all, UrgencyDetector rules, long seed) {
    Random random = new Random(seed);
    int[] fold = all.stream().mapToInt(it -> random.nextInt(FOLDS)).toArray();
    Counts counts = new Counts();
    for (int held = 0; held < FOLDS; held++) {
      List<UrgentExample> kept = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != held) {
          kept.add(all.get(i).example());
        }
      }
      UrgencyDetector trained = rules.trained(kept);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == held) {
          counts.add(all.get(i), urgent(trained).test(all.get(i).example().text()));
        }
      }
    }
    return counts;
  }

  private static Predicate<String> urgent(UrgencyDetector detector) {
    return text -> detector.assess(text).urgent();
  }

  private static Counts count(List<Case> cases, Predicate<String> urgent) {
    Counts counts = new Counts();
    cases.forEach(it -> counts.add(it, urgent.test(it.example().text())));
    return counts;
  }

  private static List<UrgentExample> examples(List<Case> cases) {
    return cases.stream().map(Case::example).toList();
  }

  private static double milliseconds(List<Case> all, UrgencyDetector detector) {
    double last = 0;
    for (int round = 0; round < FOLDS; round++) {
      long start = ThreadClock.nanos();
      all.forEach(it -> detector.assess(it.example().text()));
      last = (ThreadClock.nanos() - start) / 1e6 / all.size();
    }
    return last;
  }

  private static void print(List<Case> all, String half, UrgencyDetector detector) {
    for (Case it : all) {
      boolean said = detector.assess(it.example().text()).urgent();
      if (it.half().equals(half) && said != it.example().urgent()) {
        System.err.println(
            (said ? "taken for urgent: " : "not found: ") + it.kind() + " " + it.example().text());
      }
    }
  }

  private static List<Case> cases(Class<?> owner, String file) {
    try (InputStream in = requireNonNull(owner.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(it -> new Case(it[0], it[2], new UrgentExample(it[3], it[1].equals("1"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
